// What goes of a container that is sure.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { weigh } from '@/utils/clip/article/candidates/weigh';
import { droppedParts } from '@/utils/clip/article/left-out/dropped';

const sentence =
  '<p>The dough waits for nobody, and so the oven was lit long before the sun was up.</p>';

it.each([
  ['/rye.pdf', true],
  ['/rye/', false],
])('keeps a link in a box with a bad name if it leads to a file: %s', (address, isKept) => {
  const box = `<div class="field-hidden">The whole recipe, as my aunt wrote it: <a href="${address}">rye</a></div>`;
  const { body } = new JSDOM(sentence.repeat(3) + box + sentence).window.document;
  const url = 'https://journal.example/oven/';
  weigh(body, droppedParts(), { isPlayer: () => false, url });
  expect(body.querySelector('a') !== null).toBe(isKept);
});
