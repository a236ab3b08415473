// Readability's article, checked against the page's own container.
import { Readability } from '@mozilla/readability';
import { holdsLetters, letters, sameLetters } from '../../text/letters';
import { lineOf } from '../leaves';
import { boxAround } from '../left-out/beside';
import type { DroppedParts } from '../left-out/dropped';
import { removeHollowLabels } from '../left-out/hollow';
import { addMissing } from '../left-out/missing';
import { boxOfKept, forgetNumbers, isIn, numberBlocks, numbersIn } from '../left-out/numbers';
import { proseLength } from '../measure';
import { markedShares, readabilityThreshold, unmarkedShares } from '../thresholds';
import { namedTextIn } from './named';
import { sectionsOf } from './parted';
import { flatten, quiet } from './quiet';
import { lacksText, type Part, restored } from './restore';

/** Frames that hold something a reader came for; every other one is an advertisement or a form. */
export const allowedVideoRegex =
  /\/\/(?:[\w-]+\.)*(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|codepen\.io|codesandbox\.io|spotify\.com|soundcloud\.com|ted\.com|loom\.com|archive\.org)\//i;

/**
 * Readability takes out the first heading whose words are all in the title, a chapter's too. Of a title that is shorter it
 * makes the page's only <h1>.
 */
const wordless = '.'.repeat(20);

/** Share of the blocks of a first article that a wider one holds, too. */
const sharedBlocks = 0.8;

export interface Within {
  /** The article's container in the clone, or null. */
  main: Element | null;
  /** Whether the page itself marks it as that. */
  isMarked: boolean;
  /** The box around the container of which all that is left out is told; null for the whole clone. */
  around: Element | null;
  /** Lines of it that the writer sees beside or over the article. */
  known: readonly string[];
}

export interface Candidate extends Within {
  /** What Readability works on; used up. */
  clone: Document;
  title: string;
  /** The page's. */
  url: string;
}

export interface Checked {
  article: Element;
  /** How many boxes above `around` the narrowest one is that holds all of the article. */
  above: number;
}

/** @param parts takes what is left out for good. @returns null when Readability finds nothing and there is no container */
export function checkedArticle(
  { main, isMarked, around, known, clone, title, url }: Candidate,
  parts: DroppedParts,
): Checked | null {
  // Before the names are gone.
  const text = main && !isMarked ? namedTextIn(main) : null;
  quiet(clone);
  if (main && isMarked) forgetTitle(main, title);
  numberBlocks(clone.body);
  const page = clone.body.cloneNode(true) as Element;
  const container = main && twinOf(main, clone.body, page);
  const told = (around && twinOf(around, clone.body, page)) ?? page;
  const named = text && twinOf(text, clone.body, page);
  const place = clone.createTextNode('');
  // What is looked into has nothing around it.
  if (container?.parentNode) container.replaceWith(place);
  clone.title = wordless;
  let found = contentOf(clone);
  if (!isMarked && isScrap(found, container ?? page)) {
    if (container) place.replaceWith(container);
    clone.body.replaceWith(page.cloneNode(true));
    flatten(clone.body);
    found = wider(found, contentOf(clone));
    container?.replaceWith(place);
  }
  const article = container
    ? checked(found, { container, isMarked, named, url }, parts)
    : found && mended(found, { container: page, url }, parts);
  if (!article) return null;
  if (article !== container) {
    if (container) place.replaceWith(container);
    const picture = article.querySelector('img') ? null : pictureBy(title, page);
    if (picture) article.prepend(picture);
  }
  // What has been restored is a part of the page, and what it lacks is told.
  if (!page.contains(article)) removeHollowLabels(article, page, url);
  const kept = article === container ? null : boxOfKept(page, numbersIn(article));
  const box = boxAround(kept ? [told, kept] : [told]);
  if (article !== box) addMissing(box, [article.textContent, ...known].join('\n'), parts);
  forgetNumbers(article);
  return { article, above: stepsUp(told, box) };
}

function contentOf(page: Document): Element | null {
  const found = new Readability<Element>(page, {
    charThreshold: readabilityThreshold,
    // JSON-LD has been read already, with more care for pages that hold several articles.
    disableJSONLD: true,
    allowedVideoRegex,
    // The story knows no classes, so cleaning them would be for nothing.
    keepClasses: true,
    // Readability hands its own wrapper on; the story takes what is inside.
    serializer: (node) => node as Element,
  }).parse();
  return found?.content ?? null;
}

/** Whether Readability found less than a box that holds nearly all of the page should have. */
function isScrap(found: Element | null, container: Element): boolean {
  const kept = found ? proseLength(found) : 0;
  return kept < proseLength(container) * unmarkedShares.least && sectionsOf(container).size === 0;
}

/** The second article where it holds the first and more of the same text. */
function wider(first: Element | null, second: Element | null): Element | null {
  if (!first || !second) return first ?? second;
  const [these, those] = [numbersIn(first), numbersIn(second)];
  const shared = [...these].filter((it) => those.has(it)).length;
  return shared >= these.size * sharedBlocks && those.size > these.size ? second : first;
}

/** The same element of a copy; null when it has been replaced since. */
function twinOf(element: Element, page: Element, copy: Element): Element | null {
  if (!page.contains(element)) return null;
  const places: number[] = [];
  for (let it = element; it !== page && it.parentElement; it = it.parentElement)
    places.unshift([...it.parentElement.children].indexOf(it));
  return places.reduce<Element | null>((it, place) => it?.children[place] ?? null, copy);
}

/** How many boxes one stands above another. */
function stepsUp(from: Element, box: Element): number {
  let steps = 0;
  for (let up: Element | null = from; up && up !== box; up = up.parentElement) steps += 1;
  return steps;
}

/** Of a page that marks no container: with what is missing between the parts that Readability kept. */
function mended(found: Element, { container: page, url }: Part, parts: DroppedParts): Element {
  const numbers = numbersIn(found);
  // The article is a box of its own, even where the page is none.
  const all = page.ownerDocument.createElement('div');
  all.append(...page.childNodes);
  page.append(all);
  const box = boxOfKept(page, numbers);
  if (!box) return found;
  const container = aroundSections(box, page);
  const sections = container === box ? new Set<Element>() : sectionsOf(container);
  if (sections.size === 0 && !lacksText({ container, url }, numbers)) return found;
  const isNearlyWhole = sections.size === 0;
  return restored({ container, url, sections, isNearlyWhole }, found, parts) ?? found;
}

/** The widest box of whose sections one holds all that was kept; the box itself where there is none. */
function aroundSections(box: Element, page: Element): Element {
  let around = box;
  for (let up = box.parentElement; up && up !== page; up = up.parentElement)
    if ([...sectionsOf(up)].some((it) => it.contains(box))) around = up;
  return around;
}

/** The picture by a title that no heading marks: the two have a box to themselves, and Readability takes the next one. */
function pictureBy(title: string, around: Element): Element | null {
  const isTitle = (line: string) =>
    letters(line).length * 2 >= letters(title).length && holdsLetters(title, line);
  const pictures = [...around.querySelectorAll('img')].filter((it) => !it.closest('a'));
  return pictures.find((it) => isTitle(lineOf(it.closest(box) ?? around))) ?? null;
}

const box = 'div, center, td, section, header';

/** Readability's article, checked against the page's own container when much of that has been left out. */
function checked(
  found: Element | null,
  { container, isMarked, named, url }: Part & Pick<Within, 'isMarked'> & { named: Element | null },
  parts: DroppedParts,
): Element | null {
  const kept = found ? proseLength(found) : 0;
  // Readability took one part of it for the whole.
  if (named && kept < proseLength(named) * markedShares.least) return named;
  const whole = proseLength(container);
  const sections = sectionsOf(container);
  const isParted = sections.size > 0;
  const { most, least } = isMarked || isParted ? markedShares : unmarkedShares;
  if (found && kept >= whole * most) {
    const numbers = numbersIn(found);
    const isWhole = [...sections].every((section) => isIn(numbers, section));
    if (isWhole && !lacksText({ container, url }, numbers)) return found;
    if (isWhole)
      return restored({ container, url, sections, isNearlyWhole: true }, found, parts) ?? found;
  }
  if (!found || (kept < whole * least && (isMarked || !isParted)))
    return isMarked ? container : found;
  const mended = restored({ container, url, sections }, found, parts);
  return mended && proseLength(mended) >= kept ? mended : found;
}

/** The heading that is the title, taken out so that it does not count as a part that Readability lost. */
function forgetTitle(main: Element, title: string): void {
  const headings = [...main.querySelectorAll('h1, h2')];
  headings.find((heading) => sameLetters(heading.textContent ?? '', title))?.remove();
}
