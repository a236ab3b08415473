// Takes out of the copy what surrounds articles on every site, before anything is weighed: navigation, share bars,
// related articles, newsletter boxes, comments. Only what says by role, element or class that it is one of these.
import { pictureFile } from '../../elements/pictures/lazy';
import { isCalledBox, isCalledRemarks } from '../../known/box-names';
import { selectors } from '../../known/engines';
import { controls, isText } from '../../text/controls';
import { letters } from '../../text/letters';
import type { DroppedPart } from '../../types';
import { speaksAgainst } from '../candidates/weigh';
import { isOfFiles } from '../leads';
import { isBefore, isMostlyLinks } from '../leaves';
import { type DroppedParts, droppedParts } from '../left-out/dropped';
import { dropHollowBoxes } from '../left-out/hollow';
import { hasProse, proseLength, textLength } from '../measure';
import { classAndId, classOf } from '../names';
import { hasEntries, isChapterBox, isInLine, isWrittenFooter } from '../prose';
import { saidInText } from '../said';
import { leastBeforeRemarks, mostOfPage } from '../thresholds';
import { calledReadMore } from '../trim/between/teasers';
import type { About } from '../trim/trimmed';
import { advertisements } from './advertisements';
import { filledIn, formBoxes } from './form-boxes';
import { neighbours } from './neighbours';
import { isDayOfEntry, isInvitation, isLead, isOfFacts, isOfParagraphs, isOfReaders } from './own';

const roles = 'navigation banner contentinfo search menu menubar toolbar dialog alertdialog tablist'
  .split(' ')
  .map((role) => `[role="${role}"]`);

/** What engines set around a text. */
const ofEngines = selectors('around');

/** Parts of a page by element or role. `header` and `aside` also stand inside articles and are left alone. */
const partsOfPage = [
  'nav',
  controls,
  'select',
  // Most elements have no role, and are asked for one only once.
  `[role]:is(${roles})`,
  'body > header',
  'body > footer',
  'a[href="#"] ~ .sr-only',
  ofEngines,
  // Buttons for code, whatever they are made of.
  ':is(.copy-btn, .copy-button, .btn-copy, .copybtn):not(:has(pre, code))',
  // What authors leave out of print, a reader of the text needs as little.
  ...['.noprint', '.no-print', '.d-print-none', '.hidden-print', '.print\\:hidden'].map(
    (name) => `${name}:not(:has(img, iframe, video, pre, table))`,
  ),
  filledIn,
].join(',');

/** Names by which Readability takes a short box for the author's line, and the words out of the text. */
const signs = /byline|author|dateline|writtenby/i;

/** Whatever stands before and behind it. */
const ofArticles = /related-articles/i;

/** What copies the address of a heading. */
const copyLink = /(?:^|\s)copy-?link/i;

const kept = /^(?:pre|code|kbd|samp|h[1-6]|main|article|img|figure|blockquote|body)$/;

/** What may be a box of the author's. */
const block = /^(?:div|section|aside|ul|ol|dl|p|table)$/;

/** Highlighters call its pieces "comment" and "register". */
const inCode = 'code, kbd, samp, var, tt';

/**
 * @param page the copy's body; it is changed
 * @param parts takes what is taken out
 * @param about whether boxes lead to other articles
 * @returns what was taken out, so that nobody has to look at it any more
 */
export function prune(
  page: Element,
  parts: DroppedParts,
  { policy: { hasTeasers, isDiscussed }, url }: Pick<About, 'policy' | 'url'>,
): Set<Node> {
  const tooMuch = Math.floor(shownProse(page) * mostOfPage) + 1;
  const pruned = new Set<Node>();
  // Before their buttons go.
  const asking = boxesOfControls(page);
  let inside: Element | null = null;
  const take = (part: Element) => {
    // In document order, what stands in the part that was taken out last comes next.
    if (inside?.contains(part) || isKept(part)) return;
    const isLong = hasProse(part, tooMuch);
    if (isLong && !isBelowArticle(part, page) && !asksForLeave(part, page, asking)) return;
    parts.add(part, 'boilerplate');
    part.remove();
    pruned.add(part);
    inside = part;
  };
  if (hasTeasers) for (const box of formBoxes(page, url)) take(box);
  // Before the places go that they hold.
  for (const box of advertisements(page)) take(box);
  for (const box of neighbours(page)) take(box);
  const isSaid = saidInText();
  for (const part of page.querySelectorAll(partsOfPage))
    if (!(part.localName === 'nav' && isSaid(part))) take(part);
  const chapters: Element[] = [];
  let ofFacts: Element | null = null;
  const known: Known = { hasTeasers, names: new Map() };
  const isOwn = (part: Element) =>
    isOfFacts(part, hasTeasers) || (!(isOfReaders(part) || isInvitation(part)) && isSaid(part));
  const timelines = new Map<string, boolean>();
  const misleads = (name: string) =>
    isCalled(name, known) || signs.test(name) || speaksAgainst(name);
  for (const part of page.querySelectorAll('[class],[id]')) {
    const isNamed =
      isCalled(part.getAttribute('class'), known) ||
      isCalled(part.getAttribute('id'), known) ||
      ofArticles.test(classOf(part));
    if (!isNamed) {
      if (signs.test(classAndId(part)) && isChapterBox(part)) chapters.push(part);
      continue;
    }
    // It shows that what stands around it is a teaser.
    if (hasTeasers && part.matches(calledReadMore)) continue;
    if (part.closest(inCode) || isInLine(part)) continue;
    const isWritten =
      // A term and what it means, of a list that is called nothing of the kind.
      /^d[dt]$/.test(part.localName) ||
      isChapterBox(part) ||
      isWrittenFooter(part) ||
      isLead(part) ||
      isDayOfEntry(part, page, timelines) ||
      (/related/i.test(classAndId(part)) && isOfFiles(part, url));
    if (isWritten || ofFacts?.contains(part)) chapters.push(part);
    else if (isDiscussed && isCalledRemarks(classAndId(part))) chapters.push(part);
    else if (isOfParagraphs(part)) chapters.push(part);
    else if (!asking.has(part) && block.test(part.localName) && isOwn(part)) {
      ofFacts = part;
      chapters.push(part);
    } else {
      keepPlayers(part);
      take(part);
    }
  }
  if (hasTeasers) dropHollowBoxes(page, parts, { drop: take, url });
  for (const box of page.querySelectorAll(selectors('parts')))
    for (const said of ['class', 'role']) box.removeAttribute(said);
  // Readability goes by names, too. They go last: by its names a chapter is known for the next one's neighbour.
  for (const chapter of chapters) {
    chapter.removeAttribute('id');
    const names = [...chapter.classList].filter((name) => !misleads(name));
    chapter.setAttribute('class', names.join(' '));
  }
  return pruned;
}

/** What stands in shadow roots comes late, with what surrounds an article there. @param page cleaned; changed */
export function pruneShadows(page: Element, about: Pick<About, 'policy' | 'url'>): DroppedPart[] {
  if (!page.querySelector('[data-shadow]')) return [];
  const parts = droppedParts();
  prune(page, parts, about);
  return parts.all();
}

/** Levels around a button whose boxes ask for something. */
const levels = 4;

function boxesOfControls(page: Element): Set<Element> {
  const boxes = new Set<Element>();
  for (const control of page.querySelectorAll(controls)) {
    let box = control.parentElement;
    for (let level = 0; box && level < levels; level += 1, box = box.parentElement) boxes.add(box);
  }
  return boxes;
}

/** Until the reader agrees, a player waits in a box that asks for leave. */
function keepPlayers(part: Element): void {
  if (/cookie|consent|gdpr/i.test(part.getAttribute('class') ?? ''))
    part.before(...part.querySelectorAll('iframe[src], iframe[data-src]'));
}

/** Without what stands in fields: some pages offer their whole article in one, with its markup, to be copied. */
function shownProse(page: Element): number {
  let length = proseLength(page);
  for (const field of page.querySelectorAll('textarea')) length -= textLength(field);
  return length;
}

/** Remarks of readers may be longer than what they are about: a row of entries below a heading and a text of its own. */
function isBelowArticle(part: Element, page: Element): boolean {
  if (!isCalledRemarks(classAndId(part)) || !hasEntries(part)) return false;
  const title = page.querySelector('h1') ?? page.querySelector('h2, h3');
  if (!title || part.contains(title) || !isBefore(title, part)) return false;
  return proseBetween(title, part) >= leastBeforeRemarks;
}

const consent = /cookie|consent|gdpr|(?:^|\s)cmp/i;

/** What asks for leave over the article, a dialog with boxes to tick or a named box with buttons, may be longer than it. */
function asksForLeave(part: Element, page: Element, asking: ReadonlySet<Element>): boolean {
  if (part.querySelector('h1, textarea, article, main')) return false;
  const isNamed = asking.has(part) && consent.test(classAndId(part));
  const isAsking =
    part.matches('[role="dialog"], [role="alertdialog"]') &&
    part.querySelector('input[type="checkbox"], [role="switch"]') !== null;
  const title = isNamed || isAsking ? page.querySelector('h1') : null;
  return title !== null && proseLength(page) - proseLength(part) >= leastBeforeRemarks;
}

/** Characters of a text outside of links that is no label. */
const shortestText = 40;

function proseBetween(title: Element, part: Element): number {
  const range = title.ownerDocument.createRange();
  range.setStartAfter(title);
  range.setEndBefore(part);
  const between = range.cloneContents();
  for (const link of between.querySelectorAll('a, script, style')) link.remove();
  const texts = between.ownerDocument.createTreeWalker(between, 4);
  let prose = 0;
  while (texts.nextNode()) {
    const { length } = texts.currentNode.nodeValue?.trim() ?? '';
    if (length >= shortestText) prose += length;
  }
  return prose;
}

function isKept(part: Element): boolean {
  // The card of another article within this one.
  if (part.matches('article article') && isMostlyLinks(part)) return false;
  // Bootstrap calls an accordion so, with all its answers.
  if (part.matches('[role="tablist"]') && part.querySelector('p, [role="tabpanel"]')) return true;
  // Some sites call any box of theirs a figure.
  const isForm = part.matches('figure:has(form)');
  if ((kept.test(part.localName) && !isForm) || (part.matches(controls) && isText(part)))
    return true;
  if (isEnlarged(part)) return true;
  const heading = part.closest('h1, h2, h3, h4, h5, h6');
  if (heading && (part.textContent ?? '').trim().length > 1) return !isButtonBeside(part, heading);
  return part.closest('pre') !== null || part.querySelector('h1, main') !== null;
}

/** A picture that opens larger in a box over the page: its link is called after that box. */
function isEnlarged(part: Element): boolean {
  const isOfPicture = part.localName === 'a' && part.querySelector('img') !== null;
  return isOfPicture && pictureFile.test(part.getAttribute('href') ?? '');
}

/** What engines set into a heading goes; the link or the button there may hold all of its words. */
function isButtonBeside(part: Element, heading: Element): boolean {
  const isButton = part.localName === 'button' && !part.hasAttribute('aria-expanded');
  // "[edit]", as wikis have it.
  const isBracketed = /^\s*\[[^[\]]{1,40}\]\s*$/.test(part.textContent ?? '');
  const isEdit = isBracketed && part.querySelector('a') !== null;
  if (!(isButton || isEdit || copyLink.test(classOf(part)) || part.matches(ofEngines)))
    return false;
  return letters(heading.textContent ?? '').length > letters(part.textContent ?? '').length + 1;
}

interface Known {
  hasTeasers: boolean;
  /** Pages use the same names over and over. */
  names: Map<string, boolean>;
}

function isCalled(said: string | null, { hasTeasers, names }: Known): boolean {
  if (!said) return false;
  const before = names.get(said);
  if (before !== undefined) return before;
  const is = isCalledBox(said, hasTeasers);
  names.set(said, is);
  return is;
}
