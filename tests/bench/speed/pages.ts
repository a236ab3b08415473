// The pages of the bench: the test pages, grown. The article repeats its own blocks, each time with the words in another
// order; around it stand what large pages consist of: lists of links, and a framework's state.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { root } from '../../../scripts/command.ts';

export const site = 'bench.example';

export interface BenchPage {
  /** What the tables call it. */
  name: string;
  url: string;
  html: string;
}

interface Recipe {
  slug: string;
  /** Bytes of the article, and of the whole page. */
  article: number;
  whole: number;
}

const kB = 1_000;

/** From 20 kB to 2 MB: short posts, code, tables, pictures, a manual, and an article as long as a book. */
const recipes: readonly Recipe[] = [
  { slug: 'sample-article', article: 14 * kB, whole: 20 * kB },
  { slug: 'kind-substack', article: 20 * kB, whole: 40 * kB },
  { slug: 'code-blocks', article: 40 * kB, whole: 60 * kB },
  { slug: 'quotes-sources', article: 40 * kB, whole: 90 * kB },
  { slug: 'kind-docusaurus', article: 60 * kB, whole: 130 * kB },
  { slug: 'tables-small', article: 80 * kB, whole: 200 * kB },
  { slug: 'kind-wordpress', article: 90 * kB, whole: 320 * kB },
  { slug: 'pictures-captions', article: 120 * kB, whole: 550 * kB },
  { slug: 'kind-manual', article: 250 * kB, whole: 1_000 * kB },
  { slug: 'lists-with-things', article: 400 * kB, whole: 2_000 * kB },
];

/** @param isQuick four of them, the smallest and the largest among these */
export function benchPages(isQuick = false): BenchPage[] {
  const chosen = isQuick ? recipes.filter((_, at) => at % 3 === 0) : recipes;
  return chosen.map(({ slug, article, whole }) => ({
    name: `${slug}, ${whole / kB} kB`,
    url: `https://${site}/${slug}/`,
    html: grown(sourceOf(slug), { article, whole, holdsState: true, sizeOf: bytesIn }),
  }));
}

/** A page of so many elements; two of five belong to the article. */
export function pageOfElements(elements: number): BenchPage {
  const want = { article: elements * 0.4, whole: elements, holdsState: false };
  return {
    name: `${elements} elements`,
    url: `https://${site}/elements-${elements}/`,
    html: grown(sourceOf('sample-article'), { ...want, sizeOf: elementsIn }),
  };
}

/** An article of so many words, and nothing around it. */
export function pageOfWords(words: number): BenchPage {
  return {
    name: `${words} words`,
    url: `https://${site}/words-${words}/`,
    html: grown(sourceOf('sample-article'), {
      article: words,
      whole: 0,
      holdsState: false,
      sizeOf: wordsIn,
    }),
  };
}

/** Answers for the site. */
export function serving(pages: readonly BenchPage[]): (request: Request) => Response {
  const byUrl = new Map(pages.map(({ url, html }) => [url, html]));
  return ({ url }) => {
    const html = byUrl.get(url);
    return html === undefined
      ? new Response('Not here', { status: 404 })
      : new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  };
}

function sourceOf(slug: string): string {
  return readFileSync(path.join(root, 'tests/pages', slug, 'page.html'), 'utf8');
}

interface Growth {
  article: number;
  whole: number;
  holdsState: boolean;
  /** How much HTML counts. */
  sizeOf: (html: string) => number;
}

/** Grows a page until article and page are as large as wanted. The same source gives the same page. */
export function grown(source: string, { article, whole, holdsState, sizeOf }: Growth): string {
  const { document } = new JSDOM(source).window;
  const container = fullest(document);
  const blocks = [...container.children].filter(({ localName }) => localName !== 'h1');
  const pieces = blocks.map((block) => block.outerHTML);
  const words = (document.body.textContent ?? '').split(/\s+/).filter(Boolean).slice(0, 500);
  const ownSize = sizeOf(container.outerHTML);
  // Only places are marked in the tree: jsdom takes minutes over the whole of a large page.
  container.append('[more]');
  document.body.append('[around]');
  const skeleton = `<!doctype html>\n${document.documentElement.outerHTML}`;
  const more = repeated((turn) => pieces.map((piece) => turned(piece, turn)).join('\n'), {
    most: article - ownSize,
    sizeOf,
  });
  const missing = whole - sizeOf(skeleton) - sizeOf(more);
  const stateSize = holdsState ? missing / 2 : 0;
  const state = repeated((turn) => entry(words, turn), { most: stateSize, sizeOf });
  const links = repeated((turn) => link(words, turn), { most: missing - stateSize, sizeOf });
  const around = [
    holdsState ? `<script type="application/json">[${state.replaceAll('\n', ',')}]</script>` : '',
    holdsState ? `<script>${ownScript}</script>` : '',
    `<nav class="archive"><ul>${links}</ul></nav>`,
  ];
  return skeleton.replace('[more]', () => more).replace('[around]', () => around.join('\n'));
}

/** Something for the page to do, so that its script time can be compared. */
const ownScript = `JSON.parse(document.querySelector('script[type="application/json"]').textContent)
  .filter(({ title }) => title.includes('the')).length;`;

/** The element with most paragraphs of its own. */
function fullest(document: Document): Element {
  const counts = new Map<Element, number>();
  for (const { parentElement } of document.querySelectorAll('p'))
    if (parentElement) counts.set(parentElement, (counts.get(parentElement) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? document.body;
}

function repeated(
  make: (turn: number) => string,
  { most, sizeOf }: { most: number; sizeOf: (html: string) => number },
): string {
  const made: string[] = [];
  let size = 0;
  for (let turn = 1; size < most; turn += 1) {
    const piece = make(turn);
    size += Math.max(1, sizeOf(piece));
    made.push(piece);
  }
  return made.join('\n');
}

/** The same block with its words in another order and a number among them, so that no two are alike; ids stay unique. */
function turned(html: string, turn: number): string {
  return html
    .replace(/ id="([^"]*)"/g, ` id="$1-${turn}"`)
    .replace(/>([^<>]{30,})</g, (_, text: string) => {
      const words = text.split(' ');
      const from = turn % words.length;
      const [first, ...others] = [...words.slice(from), ...words.slice(0, from)];
      return `>${[first, turn, ...others].join(' ')}<`;
    });
}

function some(words: readonly string[], turn: number): string {
  const from = (turn * 7) % Math.max(1, words.length - 6);
  return words
    .slice(from, from + 6)
    .join(' ')
    .replace(/["<>&\\]/g, '');
}

function link(words: readonly string[], turn: number): string {
  return `<li class="entry"><a href="/archive/${turn}">${some(words, turn)}</a> <span>${turn}</span></li>`;
}

function entry(words: readonly string[], turn: number): string {
  return JSON.stringify({ id: turn, address: `/archive/${turn}`, title: some(words, turn) });
}

function bytesIn(html: string): number {
  return Buffer.byteLength(html);
}

function elementsIn(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0;
}

function wordsIn(html: string): number {
  return html
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
}
