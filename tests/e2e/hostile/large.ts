// Pages that are too much: elements, pictures, characters, levels.
import { article, page, sentence } from './words.ts';

function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

const megabyte = 1024 * 1024;

/** About so many characters of sentences. */
function text(characters: number): string {
  const parts: string[] = [];
  for (let length = 0; length < characters; length += parts.at(-1)?.length ?? 0)
    parts.push(`${sentence(parts.length)} `);
  return parts.join('');
}

function inArticle(inside: string): string {
  return page({ body: article(inside) });
}

/** Not laid out until somebody scrolls there: that takes Chromium 20 s of its own, whoever reads the page. */
function unseen(inside: string): string {
  return inArticle(
    `<div style="margin-top: 3000px; content-visibility: auto; contain-intrinsic-size: auto 1000px">${inside}</div>`,
  );
}

/** One article of `count` elements: paragraphs with an emphasised word each. */
function prose(count: number): string {
  return inArticle(
    times(count / 2, (index) => `<p id="p${index}">${sentence(index)} <em>Truly</em> so.</p>`),
  );
}

/** A usual article between two menus of together `count` elements. */
function menus(count: number): string {
  const item = (index: number) => `<li><a href="/harbours/${index}">Harbour ${index}</a></li>`;
  const menu = `<nav><ul>${times(count / 4, item)}</ul></nav>`;
  return page({ body: `${menu}<main>${article()}</main>${menu}` });
}

/** As a script would load it later, or opening the page would be a test of the server. */
function picture(index: number): string {
  return `<img data-src="/pictures/${index}.png" alt="Ship ${index}" width="40" height="30">`;
}

/** As served. Parsers stop at 512 levels and put the rest side by side. */
function deepMarkup(levels: number): string {
  return page({ body: `<div>`.repeat(levels) + article() });
}

/** What parsers nest at most, with room for what stands around it. */
const levelsAtOnce = 400;

/**
 * Built by script, where no parser stops it, and in pieces: browsers get slower with every level they append to.
 * @param style keeps the levels from being laid out, at which Chromium ends the tab from some 3,000 levels on
 */
function deepTree(levels: number, style: string): string {
  const build = `{
    const piece = ${JSON.stringify(`${sentence(0)} ${'<div>'.repeat(levelsAtOnce)}`)};
    const outermost = document.createElement('div');
    outermost.style.cssText = ${JSON.stringify(style)};
    let inner = outermost;
    for (let level = 0; level < ${levels}; level += ${levelsAtOnce}) {
      inner.innerHTML = piece;
      while (inner.lastElementChild) inner = inner.lastElementChild;
    }
    inner.append('At the bottom of the well lies the bell that the last keeper lost.');
    document.querySelector('article').append(outermost);
  }`;
  return page({ body: `${article()}<script>${build}</script>` });
}

export const largePages: Readonly<Record<string, () => string>> = {
  prose: () => prose(100_000),
  menus: () => menus(100_000),
  pictures: () => unseen(times(50_000, picture)),
  paragraph: () => unseen(`<p>${text(18 * megabyte)}</p>`),
  paragraphs: () => unseen(times(18 * 64, () => `<p>${text(megabyte / 64)}</p>`)),
  pre: () => inArticle(`<pre>${text(5 * megabyte).replaceAll('. ', '.\n')}</pre>`),
  'deep-markup': () => deepMarkup(20_000),
  'deep-undrawn': () => deepTree(20_000, 'display: none'),
  'deep-unseen': () => deepTree(20_000, 'margin-top: 5000px; content-visibility: auto'),
};
