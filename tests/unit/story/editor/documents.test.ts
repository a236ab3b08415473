// A story that goes into the editor and comes out unchanged is the same story: for every test page, for random pages, and for
// random documents of the schema.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { composeStory } from '@/utils/story/compose';
import { documentOf, storyHtmlOf } from '@/utils/story/editor/documents';
import { readPage } from '@/utils/story/reading/read-page';
import { isStoryHtml } from '@/utils/story/story-html';
import { pagesFolder, testPage, windowOf } from '../../clip/page';
import { elementOf } from '../markup';
import { seed, storyParts } from '../random-story';
import { randomDocuments } from './random-document';
import { structureOf } from './structure';

vi.setConfig({ testTimeout: 60_000 });

const window = windowOf('');
const about = { url: 'https://journal.example/page/', lang: null, window };
const through = (html: string, url = about.url) =>
  storyHtmlOf(documentOf(html, window), { ...about, url });
const told = (html: string) => structureOf(html, window);

function expectSame(html: string, url?: string): void {
  const back = through(html, url);
  expect(isStoryHtml(back)).toBe(true);
  // The order in which marks stand around each other is the schema's.
  expect(told(back)).toEqual(told(html));
  expect(through(back, url)).toBe(back);
}

const slugs = readdirSync(pagesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(slugs)('%s', async (slug) => {
  const reading = await readPage(testPage(slug));
  const stories = reading.ok ? [reading.value.article, reading.value.selection] : [];

  it('comes out of the editor as it went in', () => {
    for (const { html } of stories.filter((story) => story !== null))
      expectSame(html, `https://journal.example/${slug}/`);
  });
});

it('a random story comes out of the editor as it went in', () => {
  fc.assert(
    fc.property(storyParts, (parts) => {
      const options = { ...about, title: '' };
      expectSame(composeStory(elementOf(parts.join(''), window), options).html);
    }),
    { numRuns: 150, seed },
  );
});

it('whatever the schema allows is story HTML, and goes in and out unchanged', () => {
  fc.assert(
    fc.property(randomDocuments, (document) => {
      document.check();
      const html = storyHtmlOf(document, about);
      expect(isStoryHtml(html)).toBe(true);
      expect(through(html)).toBe(html);
    }),
    { numRuns: 200, seed },
  );
});

it('an empty story is an empty paragraph, and nothing', () => {
  expect(documentOf('', window).toString()).toBe('doc(paragraph)');
  expect(through('')).toBe('');
});

it('keeps what was chosen for a table, and no table of a page chooses for itself', () => {
  const table = '<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>';
  const html = `<table data-form="list"><tbody>${table}</tbody></table>`;
  expect(through(html)).toBe(html);
  expect(composeStory(elementOf(html, window), { ...about, title: '' }).html).toBe(
    `<table><tbody>${table}</tbody></table>`,
  );
});

it('keeps the size of a heading that has none above it, and a heading in the words of the title', () => {
  expect(through('<h3>Small</h3><p>a</p>')).toBe('<h3>Small</h3><p>a</p>');
  expect(through('<h2>Page</h2>')).toBe('<h2>Page</h2>');
});
