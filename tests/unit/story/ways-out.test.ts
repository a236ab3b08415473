// What must hold for every way out of a Story, whatever page it was made of.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
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

/** Markdown as the text a reader gets: no escapes, and the few elements it may hold without their tags. */
function plainMarkdown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/<\/?(?:sup|sub|em|strong|s)>/g, '');
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
  const markdown = toMarkdown(story, { title: '' }, window);
  const body = parse(html);
  // Emphasis inside a word parts it in Markdown's source; the letters around it still stand in order.
  const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '');
  for (const block of body.querySelectorAll('p, h2, h3, h4, li, figcaption, th, td'))
    for (const node of textsIn(block))
      expect(letters(plainMarkdown(markdown))).toContain(letters(node.data));
  const lines = markdown.split('\n').map((line) => line.replace(/^[\s>]*/, ''));
  for (const block of body.querySelectorAll('pre'))
    for (const line of (block.textContent ?? '').split('\n'))
      expect(lines.some((it) => it.endsWith(line.replace(/^[\s>]*/, '')))).toBe(true);
  for (const image of body.querySelectorAll('img')) {
    const [path = ''] = (image.getAttribute('src') ?? '').split(/[()]/);
    expect(markdown).toContain(path);
  }
  expect(markdown.match(/^\s*(?:[->*]|\d+[.)]|\s)*\|(?: --- \|)+$/gm) ?? []).toHaveLength(
    body.querySelectorAll('table').length,
  );
}

function textsIn(block: Element): Text[] {
  const walker = window.document.createTreeWalker(block, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
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
      expectWhole(composeStory(elementOf(parts.join(''), window), options).html);
    }),
    { numRuns: 60, seed },
  );
});
