// The article's title, without the site's name.
import { kindsOfSite } from '../known/phrases';
import { holdsLetters, letters, sameLetters, wordsOf } from '../text/letters';
import { widthOf } from '../text/width';

const kinds = kindsOfSite();

/** What stands between a title and the site's name in <title>. */
const separator =
  /\s+[|·•»›‹«–—:/\\-]+\s+|:\s+|\s*[｜︱丨]\s*|(?<=[\u3040-\u9fff\uac00-\ud7a3])[_-](?=[\u3040-\u9fff\uac00-\ud7a3])/g;

/** <h1> of a page whose menu has none. */
const fewHeadings = 3;

export interface TitleClaims {
  /** og:title, the headline in JSON-LD, twitter:title: best first, '' when missing. */
  stated: string[];
  /** The text of <title>. */
  document: string;
  /** The texts of all <h1> that are shown. */
  headings: string[];
  /** Those of them that stand in what the page marks as its main part. */
  own: string[];
  /** Those that are a link to the site's home and nothing else. */
  homeLinks: string[];
  /** The texts that stand in elements of their own within an <h1>; asked for only when the head says less. */
  labels: () => string[];
  /** The texts of the first headings below; asked for only when no <h1> is the title for sure. */
  lesser: () => string[];
  /** The site's name as the page says it, and its host's name. */
  siteNames: string[];
  /** The sections of the site in which the page says it stands; asked for only when there is something to cut. */
  sections: () => string[];
}

/**
 * The heading wins where the page's head confirms it: it is what readers see, and it carries no site name.
 * @returns '' when the page has none
 */
export function pageTitle(claims: TitleClaims): string {
  const title = surely(claims) ?? likeliest(claims);
  return [...claims.stated, claims.document].reduce(spacedAs, unlabelled(title, claims));
}

/**
 * Without the section over the headline, in an element of its own, where the head says the rest alone. <title> may say both:
 * what is given to those who share the page counts for more.
 */
function unlabelled(title: string, claims: TitleClaims): string {
  const isStated = (text: string) => claims.stated.some((it) => sameLetters(it, text));
  if (isStated(title)) return title;
  const labels = claims.labels().filter((it) => letters(it) !== '' && title.startsWith(it));
  const rests = labels.map((it) => title.slice(it.length).replace(/^[\s:|–—-]+/, ''));
  const stated = rests.find(isStated);
  if (stated !== undefined) return stated;
  return isSaid(title, claims) ? title : (rests.find((it) => isSaid(it, claims)) ?? title);
}

function likeliest(claims: TitleClaims): string {
  const { stated, document, headings, own, siteNames } = claims;
  const lesser = claims.lesser();
  // A heading outside of the main part with which <title> ends is the site's or the book's name.
  const isStated = (heading: string) => stated.some((title) => sameLetters(title, heading));
  const names = [
    ...siteNames,
    // A logo, unless the head calls the page so and no other heading: the title of a site's only page leads to it, too.
    ...claims.homeLinks.filter(
      (it) => !isSaid(it, claims) || lesser.some((other) => ends(document, other)),
    ),
    ...headings.filter(
      (it) => !own.includes(it) && !isStated(it) && ends(document, it) && !isOnly(it, claims),
    ),
    // On many blogs the one <h1> is the blog's name, and <title> has both. In a forum's it is the title, with the board's name.
    ...headings.filter(
      (it) =>
        lesser.some((other) => isPair(document, it, other)) &&
        !(own.includes(it) && stated.some((title) => letters(title).endsWith(letters(it)))),
    ),
    // Manuals have theirs over every chapter, and <title> has it last.
    ...headings.filter((it) => headings.some((other) => isPair(document, other, it))),
  ];
  const isSiteName = (text: string) => names.some((name) => sameLetters(name, text));
  const isTitle = (text: string) => widthOf(letters(text)) > 2 && !isSiteName(text);
  const titles = [...stated, document].filter((title) => title !== '' && !isSiteName(title));
  // One word of many headings, those of a menu, says nothing.
  const isTold = (title: string, heading: string) =>
    headings.length <= fewHeadings || letters(heading).length * 3 >= letters(title).length;
  const confirmed = (heading: string) =>
    titles.some((title) => holdsLetters(title, heading) && isTold(title, heading));
  const alike = (heading: string) => titles.some((title) => resembles(title, heading));
  const mine = own.filter(isTitle);
  const others = headings.filter(isTitle);
  const [only = ''] = mine.length > 0 ? mine : others;
  const best =
    longest(mine.filter(confirmed)) ||
    // The title may stand over the main part, and a chapter that says much the same in it.
    others.find((it) => isSaid(it, claims)) ||
    // Search engines and readers are often given different words for the same title.
    longest(mine.filter(alike)) ||
    longest(others.filter(confirmed)) ||
    // One that says more than the title, and the title, says something else besides: the way to it.
    others
      .slice(0, 1)
      .find((it) => alike(it) && !titles.some((title) => holdsLetters(it, title))) ||
    longest(lesser.filter((it) => isTitle(it) && wordsOf(it).length > 2 && confirmed(it))) ||
    stated.find(isTitle) ||
    longest(lesser.filter((it) => isTitle(it) && alike(it) && begins(document, it))) ||
    (mine.length === 1 || others.length === 1 ? only : '') ||
    document ||
    only;
  return trimmed(best, { ...claims, siteNames: names });
}

/** The one heading of a page that marks no main part, after a name that is shorter: "Hal Wren - On doors and hinges". */
function isOnly(heading: string, claims: TitleClaims): boolean {
  const { document, headings, own, homeLinks, siteNames } = claims;
  if (headings.length > 1 || own.length > 0 || homeLinks.includes(heading)) return false;
  if (siteNames.some((name) => spells(name, heading))) return false;
  // A book has its name over each of its chapters, whose own headings may be lesser ones.
  if (claims.lesser().some((other) => isPair(document, other, heading))) return false;
  const words = wordsOf(heading).length;
  return words > 2 && words > wordsOf(document).length - words;
}

/** Chinese and Japanese signs that only the heading's lines set apart. */
const gap = /(?<=[\u3040-\u9fff])\s+(?=[\u3040-\u9fff])/g;

/** Words of a heading may be set apart by their style alone; then what is said of it knows the spaces. */
function spacedAs(title: string, said: string): string {
  let end = 0;
  for (const sign of title.replace(/\s/g, '')) {
    while (said[end] === ' ') end += 1;
    if (!said.startsWith(sign, end)) return title;
    end += sign.length;
  }
  const spaced = said.slice(0, end);
  const isEnd = end === said.length || said[end] === ' ';
  if (title.replace(gap, '') === spaced) return spaced;
  // A label over the headline and its colon may be elements of their own.
  if (isEnd && title.replace(/\s:\s/, ': ') === spaced) return spaced;
  return isEnd && wordsOf(spaced).length > wordsOf(title).length ? spaced : title;
}

/** The one heading of the page's main part, when <title> is this and no more than a name after it. */
function surely({ own, headings, siteNames, ...claims }: TitleClaims): string | null {
  const [heading] = own;
  if (!heading || own.length > 1 || headings.length > 1) return null;
  // <title> may begin with the site's name.
  if (claims.homeLinks.includes(heading)) return null;
  // It may begin or end with a section of the site.
  if ([...heading.matchAll(separator)].length > 0) return null;
  if (widthOf(letters(heading)) < 4 || siteNames.some((name) => sameLetters(name, heading)))
    return null;
  return isSaid(heading, claims) ? heading : null;
}

/** Whether the page's head says just this, or this and more after it. */
function isSaid(heading: string, { stated, document }: Pick<TitleClaims, 'stated' | 'document'>) {
  const isSame = (title: string) => sameLetters(title, heading);
  const isFirst = [...document.matchAll(separator)].some(({ index }) =>
    isSame(document.slice(0, index)),
  );
  return stated.some(isSame) || isSame(document) || isFirst;
}

/** Whether the title ends with this part, after another. */
function ends(title: string, part: string): boolean {
  const last = [...title.matchAll(separator)].at(-1);
  return last !== undefined && sameLetters(title.slice(last.index + last[0].length), part);
}

/** Whether the title is just these two with something between. */
function isPair(title: string, name: string, heading: string): boolean {
  const first = [...title.matchAll(separator)].find((it) =>
    sameLetters(title.slice(0, it.index), name),
  );
  return first !== undefined && sameLetters(title.slice(first.index + first[0].length), heading);
}

/** Search engines show about sixty characters, and some sites cut <title> to that. */
function begins(title: string, heading: string): boolean {
  const [, ...parts] = title.split(separator).reverse();
  return [title, ...parts, title.split(separator).at(-1) ?? ''].some(
    (part) => letters(part).length > 15 && letters(heading).startsWith(letters(part)),
  );
}

function longest(texts: string[]): string {
  return texts.reduce((one, other) => (other.length > one.length ? other : one), '');
}

/** Cuts first and last parts when they are proven to be names of the site or of its parts; a dash proves nothing. */
function trimmed(title: string, { siteNames, ...claims }: TitleClaims): string {
  let sections: string[] | null = null;
  const isSection = (text: string) => {
    sections ??= claims.sections();
    return sections.some((name) => sameLetters(name, text));
  };
  // A heading that names the site, and that the head repeats whole: "Ember: what the second winter taught us".
  const isWhole = claims.headings.some((it) => sameLetters(it, title)) && isSaid(title, claims);
  let rest = title;
  for (;;) {
    const found = [...rest.matchAll(separator)];
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last) return rest;
    const end = rest.slice(last.index + last[0].length);
    const start = rest.slice(0, first.index);
    // What is taken for a site's name may be the title itself, and then it spells each part of it.
    const names = siteNames.filter((name) => !holdsLetters(name, rest));
    const isName = (text: string) =>
      names.some((name) => sameLetters(name, text) || spells(name, text));
    if ((isName(end) && !(isWhole && last[0].startsWith(':'))) || isSection(end))
      rest = rest.slice(0, last.index);
    else if (!isWhole && names.some((name) => sameLetters(name, start)))
      rest = rest.slice(first.index + first[0].length);
    else if (isSection(start) && /[-|]/.test(first[0]))
      rest = rest.slice(first.index + first[0].length);
    else return rest;
  }
}

/** Whether the host's name or the site's is made of these words, or of their first letters. */
function spells(name: string, text: string): boolean {
  const words = wordsOf(text);
  const whole = letters(name);
  if (words.length === 0 || words.join('').length < 3) return false;
  const initials = words.map((word) => word[0]).join('');
  if (words.length > 2 && whole === initials) return true;
  const inside = words.filter((word) => !/^\d+$/.test(word) && whole.includes(word));
  // "The Ember Forum" of ember.example: the rest are words for what it is.
  return (
    inside.length === words.length ||
    (inside.some((word) => word.length > 3) &&
      (inside.length >= words.length * 0.66 ||
        words.every((word) => inside.includes(word) || kinds.has(word))))
  );
}

/** Whether most words of either stand in the other. */
function resembles(title: string, heading: string): boolean {
  const known = new Set(wordsOf(title));
  const words = wordsOf(heading);
  const shared = words.filter((word) => known.has(word)).length;
  return words.length > 2 && shared >= Math.min(words.length, known.size) / 2;
}
