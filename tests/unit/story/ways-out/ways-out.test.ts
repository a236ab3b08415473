// What must hold for every way out of a Story, whatever page it was made of.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { composeStory } from '@/utils/story/compose';
import { readPage } from '@/utils/story/reading/read-page';
import { storyAttributes, storyElements } from '@/utils/story/subset';
import { toClipboardHtml } from '@/utils/story/ways-out/clipboard-html';
import { toMarkdown } from '@/utils/story/ways-out/markdown';
import { toMediumHtml } from '@/utils/story/ways-out/medium-html';
import { pagesFolder, testPage, windowOf } from '../../clip/page';
import { elementOf } from '../markup';
import { seed, storyParts } from '../random-story';
import { renderers } from './renderers';
import { textOf, toldBy, wordsOf } from './told';

vi.setConfig({ testTimeout: 180_000 });

const window = windowOf('');
const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html').body;

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
  const text = textOf(html, window.document);
  const ways = {
    api: textOf(toMediumHtml(story, '', window), window.document),
    clipboard: textOf(toClipboardHtml(story, '', window).html, window.document),
    plain: toClipboardHtml(story, '', window).text,
  };
  for (const way of Object.values(ways)) expect(missing(text, way)).toEqual([]);
}

function expectSameFromMarkdown(html: string): void {
  const markdown = toMarkdown({ html }, { title: '' }, window);
  const { bare, ...wanted } = toldBy(parse(html));
  for (const [name, render] of Object.entries(renderers)) {
    const { bare: found, ...told } = toldBy(parse(render(markdown)));
    expect(told, name).toEqual(wanted);
    for (const address of bare) expect(found, name).toContain(address);
  }
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
