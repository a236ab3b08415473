// Every page in tests/pages against what its expected.json says should come out.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/utils/story/reading/read-page';
import { mediumShape } from '@/utils/story/ways-out/medium-shape';
import { pagesFolder, testPage, windowOf } from '../clip/page';

interface Expected {
  failure?: string;
  title?: string;
  byline?: string;
  siteName?: string;
  lang?: string;
  publishedTime?: string;
  tags?: string[];
  license?: string | null;
  canonicalUrl?: string;
  images?: number;
  contains?: string[];
  excludes?: string[];
  /** The text of every code block, in order. */
  code?: string[];
  /** Codes of notes. */
  notes?: string[];
}

const slugs = readdirSync(pagesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What Medium shows of a story. */
const shown = (html: string) => mediumShape(html, windowOf('')).innerHTML;

describe.each(slugs)('%s', async (slug) => {
  const { failure, canonicalUrl, images, contains, excludes, code, notes, ...metadata }: Expected =
    JSON.parse(readFileSync(new URL(`${slug}/expected.json`, pagesFolder), 'utf8'));
  const window = testPage(slug);
  const before = window.document.documentElement.outerHTML;
  const reading = await readPage(window);

  it('leaves the page as it was', () => {
    expect(window.document.documentElement.outerHTML).toBe(before);
  });

  if (failure) {
    it(`fails with ${failure}`, () => {
      const isUnfound = reading.ok && reading.value.article === null;
      expect(isUnfound ? 'no-article' : !reading.ok && reading.failure.code).toBe(failure);
    });
    return;
  }

  if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
  const { article } = reading.value;
  if (!article) throw new Error('No article');

  it('reads what the page says about itself', () => {
    expect(reading.value.metadata).toMatchObject(metadata);
    if (canonicalUrl) expect(reading.value.metadata.canonicalCandidates[0]?.url).toBe(canonicalUrl);
  });

  it('keeps what belongs to the article', () => {
    // A piece stands in the Story, or in what Medium shows of it.
    const both = article.html + shown(article.html);
    for (const piece of contains ?? []) expect(both).toContain(piece);
    if (images !== undefined) expect(article.images).toBe(images);
  });

  it('leaves the rest behind', () => {
    for (const piece of excludes ?? []) expect(article.html).not.toContain(piece);
  });

  it('keeps every line of code', () => {
    const blocks = windowOf(shown(article.html)).document.querySelectorAll('pre');
    const texts = [...blocks].map(({ textContent }) => textContent);
    expect(texts).toEqual(code === undefined ? texts : expect.arrayContaining(code));
  });

  it('notes what it changed', () => {
    const said = article.notes.map(({ code }) => code);
    expect(said).toEqual(expect.arrayContaining(notes ?? []));
  });

  it('is plain data', () => {
    expect(structuredClone(reading)).toEqual(reading);
  });
});
