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
  /** The site's name as the page says it, and its host's name. */
  siteNames: string[];
}

/**
 * The heading wins where the page's head confirms it: it is what readers see, and it carries no site name.
 * @returns '' when the page has none
 */
export function pageTitle({ stated, document, headings, siteNames }: TitleClaims): string {
  const isSiteName = (text: string) => siteNames.some((name) => sameName(name, text));
  const titles = [...stated, document].filter((title) => title !== '' && !isSiteName(title));
  const confirmed = headings.filter(
    (heading) =>
      heading.length > 2 && !isSiteName(heading) && titles.some((it) => holds(it, heading)),
  );
  const [longest] = confirmed.sort((one, other) => other.length - one.length);
  if (longest) return longest;
  const [title = ''] = stated.filter((it) => it !== '' && !isSiteName(it));
  if (title) return withoutSiteName(title, isSiteName);
  const [only = ''] = headings.filter((heading) => !isSiteName(heading));
  if (headings.length === 1 && only) return only;
  return withoutSiteName(document, isSiteName) || only;
}

/** Cuts the first or last part when it is proven to be the site's name; a dash alone proves nothing. */
function withoutSiteName(title: string, isSiteName: (text: string) => boolean): string {
  const found = [...title.matchAll(separator)];
  const first = found[0];
  const last = found.at(-1);
  if (last && isSiteName(title.slice(last.index + last[0].length)))
    return title.slice(0, last.index);
  if (first && isSiteName(title.slice(0, first.index)))
    return title.slice(first.index + first[0].length);
  return title;
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
