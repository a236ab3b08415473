// Finds the article in the copy: a thread, documentation, a container that is sure, or what Readability makes of it.
// Four steps take out or bring back, in this order, and each asks one question:
//   prune     the whole page     does its role, element or name say that it stands around an article?
//   weigh     a sure container   is it links more than text, or does its name speak against it?
//   restore   any other          did Readability leave out text from between what it kept?
//   trim      what was chosen    does it lead away by its words: lines around the title, teasers, what follows the end?
// A page goes through prune, then through weigh or restore, then through trim. Documentation whose container holds most
// of the page goes through neither of the two.
import { clean, everything } from '../copy/copy';
import type { Copies } from '../copy/originals';
import { type Declared, picturesOf } from '../page/declared';
import { isHidden } from '../page/hidden';
import type { LivePage } from '../page/live-page';
import { PageTooLarge } from '../page/too-large';
import { hasLetters, letters } from '../text/letters';
import { hasWords } from '../text/words';
import type { DroppedPart, Metadata } from '../types';
import { allowedVideoRegex, checkedArticle, type Within } from './candidates/checked';
import {
  columnOf,
  layoutOf,
  letterOf,
  mainContainer,
  narrowest,
  widestMarked,
} from './candidates/container';
import { sectionsOf } from './candidates/parted';
import { weigh } from './candidates/weigh';
import { isDoubtful } from './doubt';
import { type DroppedParts, droppedParts, listed } from './left-out/dropped';
import { addMissing } from './left-out/missing';
import { proseLength } from './measure';
import { captionOf, figureOf } from './opening/lone-picture';
import { addOpening, findOpening, isSureOpening } from './opening/opening';
import { isDeclared, ownPicture } from './opening/own-picture';
import { policyFor } from './policy';
import { prune } from './prune';
import { findPosts, threadOf } from './thread';
import { fewestWords, mostElements, tellingLetters, trustedShare } from './thresholds';
import { trim } from './trim/trim';
import type { About } from './trim/trimmed';

export interface Page {
  live: LivePage;
  /** The page's body, not cleaned yet; it is used up. */
  copy: Copies;
  declared: Declared;
  /** What is known of the article; lines that repeat it are left out. */
  metadata: Metadata;
}

export interface Extract {
  article: Element;
  /** What the article leaves out of the page's own container. */
  dropped: DroppedPart[];
  /** The article may be a scrap of what the page shows. */
  isDoubtful: boolean;
}

/** @returns null when the page holds no article; throws PageTooLarge */
export function extractArticle({ live, copy, declared, metadata }: Page): Extract | null {
  const { top } = copy;
  if (findPosts(top).length > 0) {
    clean(copy, live, everything);
    const beside = droppedParts();
    const thread = threadOf(findPosts(top), live.clone, beside);
    if (hasWords(thread.textContent, fewestWords))
      return { article: thread, dropped: listed(beside.all(), live.clone), isDoubtful: false };
  }
  const parts = droppedParts();
  const policy = policyFor(top, declared, live.url);
  const about = { ...metadata, policy };
  const pruned = prune(top, parts, policy);
  if (live.count(top) > mostElements) throw new PageTooLarge();
  const container =
    mainContainer(top, (element) => isShown(element, copy, live)) ??
    (policy.isContainerWhole ? narrowest(top) : (letterOf(top) ?? columnOf(top)));
  const main = container?.element ?? null;
  const pictures = picturesOf(declared).flatMap((it) => live.resolve(it)?.href ?? []);
  const { hasLead } = policy;
  const opening = findOpening(top, { main, title: about.title, hasLead, pictures }).filter(
    (it) =>
      !(main && isAfter(it, main)) &&
      isShownIn(it, copy, live) &&
      (!it.matches('img') || isLarge(it, isDeclared(it, pictures), copy, live)),
  );
  const isOwnShown = opening.some((it) => it.matches('img') && isDeclared(it, pictures));
  const ownPictureIn = (box: Element) => (isOwnShown ? ownPicture(box, pictures) : []);
  const shownPart = (element: Element, without: Set<Node> = pruned) => {
    const own = partOf(copy, element, live);
    clean(own, live, everything, without);
    return own.top.firstElementChild;
  };
  // They are not cleaned yet, and may be hidden, or hold what is.
  const shownOf = (those: readonly DroppedPart[]) =>
    those.flatMap(({ element, ...part }) => {
      const first = shownPart(element, pruned.has(element) ? new Set() : pruned);
      return first && hasLetters(first.textContent ?? '') ? [{ ...part, element: first }] : [];
    });
  let above: Element[] | null = null;
  // What is marked as the article may stand in a box that the page marks as its main part.
  const around = main && (layoutOf(main) ?? widestMarked(main));
  const all = (...lists: DroppedPart[][]) => listed(lists.flat(), live.clone);
  const prose = proseLength(top);
  const shown = { prose, isMarked: main !== null && top.querySelector('h1, h2') !== null };
  // Whatever stands outside of a container which holds most of the page needs no second look.
  if (container && main && main !== top && container.prose >= prose * trustedShare) {
    const beside = [...parts.within(around ?? main), ...partsBeside(main, around, opening)];
    above = opening.flatMap((it) => {
      if (!it.matches('img')) return [main.contains(it) ? it : (shownPart(it) ?? it)];
      const caption = captionOf(it);
      const image = main.contains(it) ? null : shownPart(it);
      return image?.matches('img') ? [figureOf(image, caption)] : [];
    });
    const box = partOf(copy, main, live);
    clean(box, live, everything, pruned);
    const first = box.top.firstElementChild;
    const isSure =
      policy.isContainerWhole || first?.matches('[itemprop~="articleBody"], article') === true;
    const within = { main: first, isMarked: true };
    // A copy: Readability takes apart what it looks into.
    const inside = new Set<Element>();
    above = above.flatMap((it) => {
      if (!main.contains(it)) return [it];
      if (isSure) return [];
      const own = it.cloneNode(true) as Element;
      inside.add(own);
      return [own];
    });
    if (first) above.unshift(...ownPictureIn(first));
    const found = first && (isSure ? trusted(first, about) : byReadability(within, box.top, about));
    if (found) {
      // What was taken out of the container by a rule stays out.
      above = above.filter(
        (it) => !inside.has(it) || isSureOpening(it) || isLeftByReadability(it, found.dropped),
      );
      const dropped = addOpening(found.article, above, [...shownOf(beside), ...found.dropped]);
      return { ...found, dropped: all(dropped), isDoubtful: false };
    }
    top.append(...box.top.childNodes);
  }
  const inMain = shownOf(parts.within(around ?? narrowest(top)?.element ?? top));
  clean(copy, live, everything, pruned);
  const beside = main
    ? partsBeside(main, around, opening).map((part) => ({
        ...part,
        element: part.element.cloneNode(true) as Element,
      }))
    : [];
  const isMarked = main !== null && top.contains(main);
  const within = { main: isMarked ? main : unmarked(top), isMarked };
  above ??= [
    ...ownPictureIn(top),
    ...opening
      .filter((it) => top.contains(it) && !it.matches('img'))
      .map((it) => it.cloneNode(true) as Element),
  ];
  const found = byReadability(within, top, about);
  if (!found) return null;
  const left = [...inMain, ...withoutArticle(beside, found.article), ...found.dropped];
  return {
    article: found.article,
    dropped: all(addOpening(found.article, above, left)),
    isDoubtful: isDoubtful(found.article, shown),
  };
}

function isLeftByReadability(lead: Element, dropped: readonly DroppedPart[]): boolean {
  const all = letters(lead.textContent ?? '');
  return dropped.some(
    ({ element, reason }) =>
      reason !== 'boilerplate' && letters(element.textContent ?? '').includes(all),
  );
}

/** What holds the article of a page that marks nothing. */
function unmarked(top: Element): Element | null {
  return narrowest(top)?.element ?? (sectionsOf(top).size > 0 ? top : null);
}

function isShown(element: Element, copy: Copies, page: LivePage): boolean {
  const live = copy.originals[placeOf(element, copy)];
  return live === undefined || !isHidden(live, '', page);
}

function isShownIn(part: Element, copy: Copies, page: LivePage): boolean {
  for (let up = part; up !== copy.top && up.parentElement; up = up.parentElement)
    if (!isShown(up, copy, page)) return false;
  return true;
}

/** Pixels of a picture in no figure; a smaller one is a face or a sign. */
const leastPicture = { width: 240, height: 120 };

/** @param isSure whether it counts also before it has come; what has not come may have no size */
function isLarge(image: Element, isSure: boolean, copy: Copies, page: LivePage): boolean {
  const live = copy.originals[placeOf(image, copy)];
  if (isSure && live && page.naturalWidth(live as HTMLImageElement) === 0) return true;
  const { width, height } = live ? page.box(live) : leastPicture;
  return width >= leastPicture.width && height >= leastPicture.height;
}

/** What stands in a box beside its main part. The title, the author and the day stand around a lead, and are known. */
function partsBeside(
  main: Element,
  around: Element | null,
  opening: readonly Element[],
): DroppedPart[] {
  const isOpening = (other: Element) =>
    opening.some(
      (it) => it === other || (!it.matches('figure, blockquote, img') && other.contains(it)),
    );
  const parts = droppedParts();
  for (let up = main; up !== around && up.parentElement && around; up = up.parentElement)
    for (const other of up.parentElement.children)
      if (other !== up && !isOpening(other)) parts.add(other, 'not-article');
  return parts.all();
}

/** Readability may have found the article in a box beside the main part: then what it left of that box is listed. */
function withoutArticle(beside: readonly DroppedPart[], article: Element): DroppedPart[] {
  if (beside.length === 0) return [];
  const all = letters(article.textContent ?? '');
  const middle = all.slice(all.length / 2, all.length / 2 + tellingLetters);
  return beside.flatMap((part) => {
    if (!letters(part.element.textContent ?? '').includes(middle)) return [part];
    const rest = droppedParts();
    addMissing(part.element, article, rest);
    return rest.all();
  });
}

function isAfter(element: Element, other: Element): boolean {
  return other.compareDocumentPosition(element) === element.DOCUMENT_POSITION_FOLLOWING;
}

/** @returns the length of the list for what the page has not drawn */
function placeOf(ownCopy: Element, { copies }: Copies): number {
  const place = copies.indexOf(ownCopy);
  return place < 0 ? copies.length : place;
}

/** One element of the copy with everything in it, in a body of its own, as a copy of its own. */
function partOf(copy: Copies, part: Element, page: LivePage): Copies {
  const from = placeOf(part, copy);
  const live = copy.originals[from];
  const top = page.clone.createElement('body');
  top.append(part);
  // What the page has not drawn was copied and cleaned by itself.
  const to = live ? from + 1 + page.count(live) : from;
  return { ...copy, top, from, to };
}

type Chosen = Omit<Extract, 'isDoubtful'>;

/** The page's own container, without what in it is none of the article. */
function trusted(main: Element, about: About): Chosen | null {
  const parts = droppedParts();
  if (!about.policy.isContainerWhole) {
    const isPlayer = (frame: Element) => allowedVideoRegex.test(frame.getAttribute('src') ?? '');
    weigh(main, parts, { isPlayer, url: about.url });
  }
  return trimmed(main, about, parts);
}

/** What Readability makes of the copy, checked. It works on documents. */
function byReadability(within: Within, body: Element, about: About): Chosen | null {
  const parts = droppedParts();
  const clone = body.ownerDocument;
  clone.body.replaceWith(body);
  const article = checkedArticle({ ...within, clone, title: about.title, url: about.url }, parts);
  return article && trimmed(article, about, parts);
}

function trimmed(article: Element, about: About, parts: DroppedParts): Chosen | null {
  trim(article, about, parts);
  return hasWords(article.textContent, fewestWords) ? { article, dropped: parts.all() } : null;
}
