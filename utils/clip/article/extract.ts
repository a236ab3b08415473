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
import { isShown, isShownIn, originalOf, partOf } from '../copy/parts';
import { type Declared, picturesOf } from '../page/declared';
import type { LivePage } from '../page/live-page';
import { PageTooLarge } from '../page/too-large';
import { hasLetters, letters } from '../text/letters';
import { hasWords } from '../text/words';
import type { DroppedPart, Metadata } from '../types';
import { allowedVideoRegex, checkedArticle, type Within } from './candidates/checked';
import {
  type Container,
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
import { boxAround, partsBeside, siblingsOf } from './left-out/beside';
import { type DroppedParts, droppedParts, listed } from './left-out/dropped';
import { proseLength } from './measure';
import { isNamedSubtitle } from './opening/lead';
import { captionOf, figureOf, isLarge } from './opening/lone-picture';
import { addOpening, findOpening, isSureOpening } from './opening/opening';
import { isDeclared, ownPicture } from './opening/own-picture';
import { policyFor } from './policy';
import { prune, pruneShadows } from './prune/prune';
import { boxPlainPosts, findPosts, threadOf } from './thread';
import { fewestWords, mostElements, trustedShare } from './thresholds';
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
export function extractArticle(page: Page): Extract | null {
  const thread = fromThread(page);
  if (thread) return thread;
  const search = searchIn(page);
  const { container, main, top, shown } = search;
  // Whatever stands outside of a container which holds most of the page needs no second look.
  const isMost = container && container.prose >= shown.prose * trustedShare;
  const found = main && main !== top && isMost ? fromContainer(search, main) : null;
  return found ?? fromPage(search);
}

function fromThread({ live, copy }: Page): Extract | null {
  const posts = findPosts(copy.top);
  if (posts.length === 0) return null;
  boxPlainPosts(posts);
  clean(copy, live, everything);
  const beside = droppedParts();
  const article = threadOf(findPosts(copy.top), live.clone, beside);
  if (!hasWords(article.textContent, fewestWords)) return null;
  return { article, dropped: listed(beside.all(), live.clone), isDoubtful: false };
}

/** A page whose furniture has been taken out, and what is known of where its article stands. Nothing is cleaned yet. */
interface Search {
  live: LivePage;
  copy: Copies;
  top: Element;
  about: About;
  /** What was taken out; nobody has to look at it any more. */
  pruned: Set<Node>;
  parts: DroppedParts;
  container: Container | null;
  /** The container's element. */
  main: Element | null;
  /** The box of which all that is left out is told. */
  told: Element;
  /** What stands over the text and is shown. */
  opening: readonly Element[];
  /** The page's own picture in a box that has been cleaned; nothing where the page does not show it over the text. */
  ownPictureIn(box: Element): Element[];
  /** What a reader of the whole page sees. */
  shown: { prose: number; isMarked: boolean };
  /** What of the opening has been cleaned already. */
  above: Element[] | null;
}

function searchIn({ live, copy, declared, metadata }: Page): Search {
  const { top } = copy;
  const parts = droppedParts();
  const policy = policyFor(top, declared, live.url);
  const about = { ...metadata, policy };
  const pruned = prune(top, parts, about);
  if (live.count(top) > mostElements) throw new PageTooLarge();
  const container =
    mainContainer(top, (element) => isShown(element, copy, live)) ??
    (policy.isContainerWhole ? narrowest(top) : (letterOf(top) ?? columnOf(top)));
  const main = container?.element ?? null;
  const pictures = picturesOf(declared).flatMap((it) => live.resolve(it)?.href ?? []);
  const isOwn = (it: Element) => it.matches('img') && isDeclared(it, pictures);
  const { hasLead } = policy;
  const opening = findOpening(top, { main, title: about.title, hasLead, pictures }).filter(
    (it) =>
      !(main && isAfter(it, main)) &&
      isShownIn(it, copy, live) &&
      (!it.matches('img') || isLarge(originalOf(it, copy), isOwn(it), live)),
  );
  const hasOwn = opening.some(isOwn);
  // What is marked as the article may stand in a box that the page marks as its main part.
  const around = (main && (layoutOf(main) ?? widestMarked(main))) ?? narrowest(top)?.element ?? top;
  // A lead may stand outside of that; then what stands between is told, too.
  const told = boxAround([around, ...opening.filter((it) => !it.matches('img'))]);
  return {
    live,
    copy,
    top,
    about,
    pruned,
    parts,
    container,
    main,
    told,
    opening,
    ownPictureIn: (box) => (hasOwn ? ownPicture(box, pictures) : []),
    shown: {
      prose: proseLength(top),
      isMarked: main !== null && top.querySelector('h1, h2') !== null,
    },
    above: null,
  };
}

/** Takes a part out of the copy and cleans it. */
function shownPart(
  element: Element,
  { copy, live, pruned }: Search,
  without = pruned,
): Element | null {
  const own = partOf(copy, element, live);
  clean(own, live, everything, without);
  return own.top.firstElementChild;
}

/** They are not cleaned yet, and may be hidden, or hold what is. */
function shownOf(those: readonly DroppedPart[], search: Search): DroppedPart[] {
  return those.flatMap(({ element, ...part }) => {
    const isPruned = search.pruned.has(element);
    const first = shownPart(element, search, isPruned ? new Set() : search.pruned);
    return first && hasLetters(first.textContent ?? '') ? [{ ...part, element: first }] : [];
  });
}

function fromContainer(search: Search, main: Element): Extract | null {
  const { live, copy, top, about, pruned, parts, told, opening } = search;
  const inTold = parts.within(told);
  const siblings = siblingsOf(main, told);
  const isSure =
    about.policy.isContainerWhole ||
    search.container?.isLetter === true ||
    main.matches('[itemprop~="articleBody"], article');
  const title = main.querySelector('h1');
  const above = opening.flatMap((it) => {
    if (!it.matches('img')) return [main.contains(it) ? it : (shownPart(it, search) ?? it)];
    // Over the title, it is the site's or the section's; one that the page declares as its own is looked for below.
    const isOfText = !isSure && (title === null || isAfter(it, title));
    return isOfText || !main.contains(it) ? figureOver(it, search) : [];
  });
  const box = partOf(copy, main, live);
  clean(box, live, everything, pruned);
  const late = pruneShadows(box.top, about);
  const first = box.top.firstElementChild;
  // A copy: Readability takes apart what it looks into.
  const inside = new Set<Element>();
  search.above = above.flatMap((it) => {
    if (!main.contains(it)) return [it];
    // A header goes as a whole; its subtitle is the article's.
    if (isSure && !isNamedSubtitle(it)) return [];
    const own = it.cloneNode(true) as Element;
    inside.add(own);
    return [own];
  });
  if (first) search.above.unshift(...search.ownPictureIn(first));
  const within = { main: first, isMarked: true, around: first, known: [] };
  const found = first && (isSure ? trusted(first, about) : byReadability(within, box.top, about));
  if (!found) {
    top.append(...box.top.childNodes);
    return null;
  }
  // What was taken out of the container by a rule stays out.
  const missing = search.above.filter(
    (it) => !inside.has(it) || isSureOpening(it) || isLeftByReadability(it, found.dropped),
  );
  const beside = [...inTold, ...partsBeside(siblings, knownLines(about))];
  const left = [...shownOf(beside, search), ...late, ...found.dropped];
  const dropped = listed(addOpening(found.article, missing, left), live.clone);
  return { ...found, dropped, isDoubtful: false };
}

/** A picture over the text, of which a copy stays in its place: what looks for the article may keep it there. */
function figureOver(picture: Element, search: Search): Element[] {
  const place = search.live.clone.createTextNode('');
  const caption = captionOf(picture);
  picture.replaceWith(place);
  const image = shownPart(picture, search);
  place.replaceWith(image ?? picture);
  return image?.matches('img') ? [figureOf(image.cloneNode() as Element, caption)] : [];
}

function fromPage(search: Search): Extract | null {
  const { live, copy, top, about, pruned, parts, main, told, opening, shown } = search;
  const isMarked = main !== null && top.contains(main);
  const boxes = boxesUp(told, top);
  const figures = opening.flatMap((it) => (it.matches('img') ? figureOver(it, search) : []));
  clean(copy, live, everything, pruned);
  const late = pruneShadows(top, about);
  const copied = (it: Element) => it.cloneNode(true) as Element;
  const above = search.above ?? [
    ...(figures.length > 0 ? figures : search.ownPictureIn(top)),
    ...opening.filter((it) => top.contains(it) && !it.matches('img')).map(copied),
  ];
  const known = [...knownLines(about), ...above.map((it) => it.textContent ?? '')];
  const container = isMarked ? main : unmarked(top);
  const found = byReadability({ main: container, isMarked, around: told, known }, top, about);
  if (!found) return null;
  const { article } = found;
  const inBox = parts.within(boxes[found.above] ?? top);
  const left = [...shownOf(inBox, search), ...late, ...found.dropped];
  const dropped = listed(addOpening(article, above, left), live.clone);
  return { article, dropped, isDoubtful: isDoubtful(article, shown) };
}

/** A box and all around it up to the top. */
function boxesUp(box: Element, top: Element): Element[] {
  const boxes = [box];
  for (let up = box; up !== top && up.parentElement; up = up.parentElement)
    boxes.push(up.parentElement);
  return boxes;
}

/** The writer sees them beside the story. */
function knownLines({ title, byline }: About): string[] {
  return [title, byline ?? ''].filter(hasLetters);
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

function isAfter(element: Element, other: Element): boolean {
  return other.compareDocumentPosition(element) === element.DOCUMENT_POSITION_FOLLOWING;
}

type Chosen = Omit<Extract, 'isDoubtful'>;

interface ByReadability extends Chosen {
  /** See Checked. */
  above: number;
}

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
function byReadability(within: Within, body: Element, about: About): ByReadability | null {
  const parts = droppedParts();
  const clone = body.ownerDocument;
  clone.body.replaceWith(body);
  const found = checkedArticle({ ...within, clone, title: about.title, url: about.url }, parts);
  const chosen = found && trimmed(found.article, about, parts);
  return chosen && { ...chosen, above: found.above };
}

function trimmed(article: Element, about: About, parts: DroppedParts): Chosen | null {
  trim(article, about, parts);
  return hasWords(article.textContent, fewestWords) ? { article, dropped: parts.all() } : null;
}
