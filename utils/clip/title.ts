// The article's title, without the site's name.

/** What stands between a title and the site's name in <title>. */
const separator = /\s+[|·•»›–—:/\\-]+\s+|:\s+/g;

export interface TitleClaims {
  /** og:title, the headline in JSON-LD, twitter:title: best first, '' when missing. */
  stated: string[];
  /** The text of <title>. */
  document: string;
  /** The texts of all <h1> that are shown. */
  headings: string[];
  /** Those of them that stand in what the page marks as its main part. */
  own: string[];
  /** The site's name as the page says it, and its host's name. */
  siteNames: string[];
}

/**
 * The heading wins where the page's head confirms it: it is what readers see, and it carries no site name.
 * @returns '' when the page has none
 */
export function pageTitle({ stated, document, headings, own, siteNames }: TitleClaims): string {
  // A heading outside of the main part with which <title> ends is the site's or the book's name.
  const names = [...siteNames, ...headings.filter((it) => !own.includes(it) && ends(document, it))];
  const isSiteName = (text: string) => names.some((name) => sameName(name, text));
  const isTitle = (text: string) => letters(text).length > 2 && !isSiteName(text);
  const titles = [...stated, document].filter((title) => title !== '' && !isSiteName(title));
  const confirmed = (heading: string) => titles.some((title) => holds(title, heading));
  const mine = own.filter(isTitle);
  const others = headings.filter(isTitle);
  const [only = ''] = mine.length > 0 ? mine : others;
  const best =
    longest(mine.filter(confirmed)) ||
    // Search engines and readers are often given different words for the same title.
    longest(mine.filter((heading) => titles.some((title) => resembles(title, heading)))) ||
    longest(others.filter(confirmed)) ||
    stated.find(isTitle) ||
    (mine.length === 1 || others.length === 1 ? only : '') ||
    document ||
    only;
  return withoutSiteName(best, isSiteName, names);
}

/** Whether the title ends with this part, after another. */
function ends(title: string, part: string): boolean {
  const last = [...title.matchAll(separator)].at(-1);
  return last !== undefined && sameName(title.slice(last.index + last[0].length), part);
}

function longest(texts: string[]): string {
  return texts.reduce((one, other) => (other.length > one.length ? other : one), '');
}

/** Cuts the first or last part when it is proven to be the site's name; a dash alone proves nothing. */
function withoutSiteName(
  title: string,
  isSiteName: (text: string) => boolean,
  siteNames: string[],
): string {
  const found = [...title.matchAll(separator)];
  const first = found[0];
  const last = found.at(-1);
  const end = last ? title.slice(last.index + last[0].length) : '';
  if (last && (isSiteName(end) || siteNames.some((name) => spells(name, end))))
    return title.slice(0, last.index);
  if (first && isSiteName(title.slice(0, first.index)))
    return title.slice(first.index + first[0].length);
  return title;
}

/** Whether the host's name or the site's is made of these words: "community.rye.example" of "Rye Community". */
function spells(name: string, text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.join('').length > 2 &&
    words.every((word) => /\p{L}/u.test(word) && letters(name).includes(word))
  );
}

/** Whether most words of either stand in the other. */
function resembles(title: string, heading: string): boolean {
  const known = new Set(wordsOf(title));
  const words = wordsOf(heading);
  const shared = words.filter((word) => known.has(word)).length;
  return words.length > 2 && shared >= Math.min(words.length, known.size) / 2;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sameName(one: string, other: string): boolean {
  return letters(one) !== '' && letters(one) === letters(other);
}

function holds(whole: string, part: string): boolean {
  return letters(part) !== '' && letters(whole).includes(letters(part));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
