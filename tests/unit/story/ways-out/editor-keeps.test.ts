// What Medium's editor keeps of a pasted story, for the story of every test page and of random ones: all its words in
// their order, every line of code, every link, and every picture that has an address on the web.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { composeStory } from '@/utils/story/compose';
import { readPage } from '@/utils/story/reading/read-page';
import type { TableForm } from '@/utils/story/tables/table-form';
import { toClipboardHtml } from '@/utils/story/ways-out/clipboard-html';
import { mediumShape } from '@/utils/story/ways-out/medium-shape';
import { blocksOf, type EditorBlock } from '../../../sandbox/medium-site/editor/blocks.ts';
import { pasteInto } from '../../../sandbox/medium-site/editor/paste.ts';
import { pagesFolder, testPage, windowOf } from '../../clip/page';
import { elementOf } from '../markup';
import { seed, storyParts } from '../random-story';

vi.setConfig({ testTimeout: 60_000 });

const window = windowOf('');
const title = 'A title of its own';
const blockElements = 'h1, h2, h3, h4, p, li, blockquote, pre, figure, figcaption';

/** Of the shape that the preview shows, title first. */
function shown(html: string, tables: TableForm): Element {
  const shape = mediumShape(html, window, tables);
  const heading = shape.ownerDocument.createElement('h1');
  heading.textContent = title;
  shape.prepend(heading);
  return shape;
}

/** Words as a reader tells them apart: parted by space, and by the edges of blocks. */
function wordsOf(shape: Element): string[] {
  const copy = shape.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  for (const block of copy.querySelectorAll(blockElements)) block.append('\n');
  return (copy.textContent ?? '').split(/\s+/).filter(Boolean);
}

const linesOf = (texts: readonly string[]) =>
  texts.map((text) => text.split('\n').map((line) => line.trimEnd()));

function expectKept(html: string, tables: TableForm = 'auto'): void {
  const shape = shown(html, tables);
  const all = (selector: string) => [...shape.querySelectorAll(selector)];
  const blocks = blocksOf(pasteInto(toClipboardHtml({ html }, title, window, tables).html, window));
  const of = (...types: EditorBlock['type'][]) => blocks.filter(({ type }) => types.includes(type));

  expect(blocks.flatMap(({ text }) => text.split(/\s+/)).filter(Boolean)).toEqual(wordsOf(shape));
  expect(of('title').map(({ text }) => text)).toEqual([title]);
  const code = all('pre').map(({ textContent }) => textContent ?? '');
  expect(linesOf(of('pre').map(({ text }) => text))).toEqual(linesOf(code));
  expect(blocks.flatMap(({ hrefs = [] }) => hrefs)).toEqual(
    all('a').map((link) => link.getAttribute('href')),
  );
  expect(of('figure').map(({ src }) => src)).toEqual(
    all('img[src]').map((image) => image.getAttribute('src')),
  );
  expect(of('h3', 'h4')).toHaveLength(all('h2, h3').length);
  expect(of('ul', 'ol')).toHaveLength(all('li').length);
}

const slugs = readdirSync(pagesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(slugs)('%s', async (slug) => {
  const reading = await readPage(testPage(slug));
  const stories = reading.ok ? [reading.value.article, reading.value.selection] : [];

  it('is kept whole by the editor, whatever its tables become', () => {
    for (const { html } of stories.filter((story) => story !== null)) {
      expectKept(html);
      if (!html.includes('<table>')) continue;
      expectKept(html, 'list');
      expectKept(html, 'text');
    }
  });
});

it('any story is kept whole by the editor', () => {
  fc.assert(
    fc.property(storyParts, (parts) => {
      const options = { url: 'https://journal.example/', title: '', lang: null, window };
      expectKept(composeStory(elementOf(parts.join(''), window), options).html);
    }),
    { numRuns: 100, seed },
  );
});
