// What should come out of a test page, and what about a reading differs from it. README.md tells the keys in words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { PageWindow } from '../../utils/clip/page/live-page.ts';
import type { Result } from '../../utils/result.ts';
import type { Reading } from '../../utils/story/reading/reading.ts';
import { mediumShape } from '../../utils/story/ways-out/medium-shape';

export interface Expectation {
  /** The code of the failure; null where only jsdom fails. */
  failure?: string | null;
  title?: string;
  byline?: string | null;
  siteName?: string | null;
  lang?: string | null;
  publishedTime?: string | null;
  tags?: string[];
  license?: string | null;
  /** The best candidate. */
  canonicalUrl?: string;
  /** How many pictures the story has. */
  images?: number;
  /** Addresses of all pictures, in order; of one that came along as a file, its id. */
  pictures?: string[];
  /** Pieces of the story's HTML. */
  contains?: string[];
  excludes?: string[];
  /** Pieces of the story's HTML that stand in it one time and no more. */
  once?: string[];
  /** Pieces of the story's HTML in the order in which they stand. */
  order?: string[];
  /** Texts of code blocks, exactly. */
  code?: string[];
  /** All headings: `## big` and `### small`. */
  headings?: string[];
  /** Links as `words -> address`. */
  links?: string[];
  /** Codes of notes. */
  notes?: string[];
}

export interface PageExpectation extends Expectation {
  /** Right, but not met yet. Each must fail: once one is met it has to move up. */
  todo?: Expectation;
  /** One sentence: what the product would have to do. */
  todoWhy?: string;
  /** Why the two browsers may read the page differently. */
  differs?: string;
}

export const pagesFolder: string = import.meta.dirname;

export const slugs: readonly string[] = readdirSync(pagesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** expected.json, and on top of it browser.json: lists are joined, everything else is replaced. */
export function expectationOf(slug: string): PageExpectation {
  const everywhere = fileOf(slug, 'expected.json');
  const inBrowsers = fileOf(slug, 'browser.json');
  const both: Record<string, unknown> = { ...everywhere, ...inBrowsers };
  for (const key of joined)
    if (everywhere[key] && inBrowsers[key]) both[key] = [...everywhere[key], ...inBrowsers[key]];
  return both as PageExpectation;
}

const joined = ['contains', 'excludes', 'once', 'code', 'links', 'notes'] as const;

function fileOf(slug: string, name: string): PageExpectation {
  const file = join(pagesFolder, slug, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PageExpectation) : {};
}

/** @returns a sentence for each thing that is not as expected, and for each todo that has become true */
export function problemsOf(reading: Result<Reading>, expectation: PageExpectation): string[] {
  const { todo = {}, todoWhy, differs: _, ...expected } = expectation;
  const problems = claimsOf(expected).flatMap((claim) => judge(reading, claim) ?? []);
  const open = claimsOf(todo);
  if (open.length > 0 && !todoWhy) problems.push('todo has no todoWhy');
  for (const claim of open)
    if (judge(reading, claim) === null)
      problems.push(`todo is met, move it up: ${claim.key} ${JSON.stringify(claim.value)}`);
  return problems;
}

/** One thing that is either so or not; of a list whose parts stand for themselves, one part. */
export interface Claim {
  key: keyof Expectation;
  value: unknown;
}

const severable = new Set<string>(joined);

export function claimsOf(expectation: Expectation): Claim[] {
  return Object.entries(expectation).flatMap(([name, value]): Claim[] => {
    const key = name as keyof Expectation;
    return severable.has(name) && Array.isArray(value)
      ? value.map((part) => ({ key, value: part }))
      : [{ key, value }];
  });
}

/** @returns null when the claim is true, else what is there instead */
export function judge(reading: Result<Reading>, { key, value }: Claim): string | null {
  if (key === 'failure') {
    const found = reading.ok && reading.value.article ? null : 'no-article';
    const code = reading.ok ? found : reading.failure.code;
    return code === value ? null : say(key, value, code);
  }
  if (!reading.ok) return say(key, value, reading.failure);
  const { metadata, article } = reading.value;
  if (!article) return say(key, value, 'no article');
  const { html } = article;
  const holds = (is: boolean, instead: unknown = html) => (is ? null : say(key, value, instead));
  const same = (found: unknown) => holds(JSON.stringify(found) === JSON.stringify(value), found);
  const piece = String(value);
  switch (key) {
    case 'canonicalUrl':
      return same(metadata.canonicalCandidates[0]?.url);
    case 'images':
      return same(article.images);
    case 'contains':
      return holds(html.includes(piece) || shown(html).includes(piece));
    case 'excludes':
      return holds(!html.includes(piece));
    case 'once':
      return holds(html.split(piece).length === 2);
    case 'order':
      return holds(areInOrder(html, value as string[]));
    case 'notes':
      return holds(
        article.notes.some(({ code }) => code === piece),
        article.notes,
      );
    case 'code': {
      const blocks = texts(html, 'pre', (it) => it.textContent ?? '');
      return holds(blocks.includes(piece), blocks);
    }
    case 'pictures':
      return same(
        texts(html, 'img', (it) => it.getAttribute('src') ?? it.getAttribute('data-picture') ?? ''),
      );
    case 'headings':
      return same(
        texts(
          html,
          'h2, h3, h4, h5, h6',
          (it) => `${it.localName === 'h2' ? '##' : '###'} ${it.textContent}`,
        ),
      );
    case 'links': {
      const links = texts(html, 'a', (it) => `${it.textContent} -> ${it.getAttribute('href')}`);
      return holds(links.includes(piece), links);
    }
    default:
      return same(metadata[key]);
  }
}

/** What Medium shows of a story. */
function shown(html: string): string {
  return mediumShape(html, medium).innerHTML;
}

const medium = new JSDOM('').window as unknown as PageWindow;

function texts(html: string, selector: string, tell: (element: Element) => string): string[] {
  return [...JSDOM.fragment(html).querySelectorAll(selector)].map(tell);
}

function areInOrder(html: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = html.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

function say(key: string, value: unknown, instead: unknown): string {
  return `${key} ${JSON.stringify(value)}, but there is ${JSON.stringify(instead)}`;
}
