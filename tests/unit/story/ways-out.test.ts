// What must hold for every way out of a Story, whatever page it was made of.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it, vi } from 'vitest';
import { toClipboardHtml } from '@/utils/story/clipboard-html';
import { composeStory } from '@/utils/story/compose';
import { toMarkdown } from '@/utils/story/markdown';
import { toMediumHtml } from '@/utils/story/medium-html';
import { readPage } from '@/utils/story/read-page';
import { storyAttributes, storyElements } from '@/utils/story/subset';
import { pagesFolder, testPage, windowOf } from '../clip/page';
import { elementOf } from './markup';
import { seed, storyParts } from './random-story';

vi.setConfig({ testTimeout: 60_000 });

const window = windowOf('');
const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html').body;

/** Words as a reader tells them apart: Markdown's escapes and the edges of elements are none. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

function textOf(html: string): string {
  return parse(html.replace(/<(?!\/?(?:a|em|strong|code|s|sup|sub)\b)/g, ' <')).textContent ?? '';
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function missing(from: string, text: string): string[] {
  const given = counted(wordsOf(text));
  return [...counted(wordsOf(from))].flatMap(([word, count]) =>
    (given.get(word) ?? 0) < count ? [word] : [],
  );
}

function expectWhole(html: string): void {
  const story = { html };
  const text = textOf(html);
  const ways = {
    api: textOf(toMediumHtml(story, '', window)),
    clipboard: textOf(toClipboardHtml(story, '', window).html),
    plain: toClipboardHtml(story, '', window).text,
  };
  for (const way of Object.values(ways)) expect(missing(text, way)).toEqual([]);
}

/** What readers get of a story, where it leads, and how it is built. */
function toldBy(body: Element) {
  for (const image of body.querySelectorAll('img:not([src])'))
    image.replaceWith(` ${image.getAttribute('alt')} `);
  const all = (selector: string) => [...body.querySelectorAll(selector)];
  const address = (element: Element, name: string) =>
    decodeURI(new URL(element.getAttribute(name) ?? '').href);
  return {
    signs: body.textContent?.replace(/\s+/g, ''),
    words: wordsOf(textOf(body.innerHTML)),
    links: all('a').map((it) => [address(it, 'href'), wordsOf(it.textContent ?? '')]),
    pictures: all('img').map((it) => [address(it, 'src'), it.getAttribute('alt') ?? '']),
    code: all('pre').map((it) => it.textContent?.replace(/\n$/, '')),
    // Markdown's tables have a header row, which stays empty where the story's has none.
    blocks: all('h2, h3, h4, h5, h6, ul, ol, li, pre, blockquote, hr, table, tr')
      .filter((it) => it.localName !== 'tr' || it.textContent?.trim())
      .map((it) => it.localName),
    marks: all('strong, s, del, :not(pre) > code, sup, sub').map((it) => [
      it.localName.replace('del', 's'),
      it.textContent?.trim(),
    ]),
  };
}

/** The renderer's own limit: it ends a link at a bracket inside of code. */
function expectSameFromMarkdown(html: string): void {
  const rendered = marked.parse(toMarkdown({ html }, { title: '' }, window), {
    async: false,
    gfm: true,
  });
  expect(toldBy(parse(rendered))).toEqual(toldBy(parse(html)));
}

const slugs = readdirSync(pagesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(slugs)('%s', async (slug) => {
  const reading = await readPage(testPage(slug));
  const stories = reading.ok ? [reading.value.article, reading.value.selection] : [];
  const found = stories.filter((story) => story !== null);

  it('leaves no word behind on any way', () => {
    for (const { html } of found) expectWhole(html);
  });

  it('comes back from its Markdown', () => {
    for (const { html } of found) expectSameFromMarkdown(html);
  });

  it('is a story of the subset, and stays the same when composed again', () => {
    for (const { html } of found) {
      const url = `https://journal.example/${slug}/`;
      expect(
        composeStory(elementOf(html, window), { url, title: '', lang: null, window }).html,
      ).toBe(html);
      for (const element of parse(html).querySelectorAll('*')) {
        expect(storyElements).toContain(element.localName);
        for (const { name, value } of element.attributes) {
          expect(storyAttributes[element.localName] ?? []).toContain(name);
          if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:)./);
          if (name === 'src') expect(value).toMatch(/^https?:\/\/./);
        }
      }
    }
  });
});

it('leaves no word of any story behind', () => {
  fc.assert(
    fc.property(storyParts, (parts) => {
      const options = { url: 'https://journal.example/', title: '', lang: null, window };
      const { html } = composeStory(elementOf(parts.join(''), window), options);
      expectWhole(html);
      expectSameFromMarkdown(html);
    }),
    { numRuns: 60, seed },
  );
});
