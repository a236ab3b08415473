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

const link = '<a href="/rye/">the page on rye</a>';

it.each([
  [
    'sentences',
    '<p>The bakers hold <a href="/rye/">courses on rye and on what it does</a>.</p>',
    true,
  ],
  ['labels', '<p>See: <a href="/rye/">courses on rye and on what it does.</a></p>', false],
  ['titles', '<p><a href="/rye/">Courses on rye and on what it does.</a></p>', false],
])('judges a chapter of links by where they stand: in %s', (_, line, isKept) => {
  const box = `<div class="field"><h3>Courses</h3>${line}<h3>Others</h3>${line}</div>`;
  const { body } = new JSDOM(`${sentence.repeat(8)}${box}${sentence.repeat(8)}`).window.document;
  weigh(body, droppedParts(), { isPlayer: () => false, url: 'https://journal.example/oven/' });
  expect(body.querySelector('h3') !== null).toBe(isKept);
});

it.each([
  [
    'a long one',
    `<div>${`The dough waits, as ${link} says and as everybody knows. `.repeat(4)}</div>`,
    true,
  ],
  [
    'a sentence',
    `<div>You find more of that on ${link} and in ${link}, which I wrote in May.</div>`,
    true,
  ],
  [
    'facts with a line each',
    `<div><b>Flour:</b> four hundred grams of rye<br><b>Oven:</b> hot<br>${link}, ${link}, ${link}</div>`,
    true,
  ],
  [
    'a row of links',
    `<div>${link} | ${link} | ${link} | <b>this one is open now, for all of you</b></div>`,
    false,
  ],
])('keeps a paragraph that is a box: %s', (_, box, isKept) => {
  const { body } = new JSDOM(`${sentence.repeat(8)}${box}${sentence.repeat(8)}`).window.document;
  weigh(body, droppedParts(), { isPlayer: () => false, url: 'https://journal.example/oven/' });
  expect(body.querySelector('a') !== null).toBe(isKept);
});

it('keeps what an item says in a box of its own, whatever that is called', () => {
  const said = (name: string) => `<li><div class="lfh_meta">${name} in your hands</div></li>`;
  const list = `<ul class="points">${['Good', 'Warm', 'Small'].map(said).join('')}</ul>`;
  const { body } = new JSDOM(`${sentence.repeat(8)}${list}${sentence.repeat(8)}`).window.document;
  weigh(body, droppedParts(), { isPlayer: () => false, url: 'https://journal.example/oven/' });
  expect(body.textContent).toContain('Warm in your hands');
});
