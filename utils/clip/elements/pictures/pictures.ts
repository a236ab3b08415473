// Pictures: one absolute address each, the best the page offers; pixels, spacers and placeholders are dropped.
// Medium fetches a picture by its address, so a lazy or relative one would be lost; an embedded one has none, and is
// remembered with the page.
import { wholeName } from '../../known/class-names';
import { namesOf } from '../../known/engines';
import { isShown } from '../../page/hidden';
import { descendants, type LivePage, nodeTypes } from '../../page/live-page';
import { boxesAround } from '../around';
import { formula } from '../math/math';
import type { LiveReader, Prepared } from '../reader';
import {
  addressesOf,
  bestAddress,
  hasAddress,
  largestOf,
  usable,
  widestPreview,
} from './addresses';
import { icon, isIcon, isTrackingPixel, sizeSaid } from './icons-and-trackers';
import { fileStem, lazyAddresses, pictureFile, waitingAddresses, waitingSets } from './lazy';
import { drawnFormula, wordsOfImage } from './words';

/** A picture that stands for a word. */
const emoji = wholeName(namesOf('emoji'));

/** A picture keeps its best address. Pictures of words become the words; counters, icons and blurs are dropped. */
export const readImage: LiveReader = (element, page, { ownCopy }) => {
  const live = element as HTMLImageElement;
  const alt = page.attribute(live, 'alt').trim();
  const classes = page.attribute(live, 'class');
  if (emoji.test(classes)) return words(alt, page);
  if (drawnFormula.test(classes) && alt) return formula(alt, false, live, page);
  if (isTrackingPixel(live, page) || isPutAway(live, page)) return 'dropped';
  const best = bestAddress(live, page);
  if (isBlur(live, best, page) || isLostCopy(live, best, page)) return 'dropped';
  const said = best && wordsOfImage(live, { address: best, alt, ownCopy }, page);
  if (said) return said;
  if (best && isIcon(live, page)) return isSaying(live, alt, page) ? words(alt, page) : 'dropped';
  if (best !== null) return sized(image(best, alt, page), live, page);
  return isEmbedded(live, page) ? embedded(live, alt, page) : 'dropped';
};

/** Characters of a data: address; the blur of a picture has fewer. */
const longestBlur = 4_000;

/** What stands under a picture until it has come: far smaller than it is drawn, and with the picture beside it. */
function isBlur(live: HTMLImageElement, best: string | null, page: LivePage): boolean {
  const own = page.attribute(live, 'src').trim();
  const isInside = best === null && /^data:/i.test(own);
  const natural = page.naturalWidth(live);
  const isVector = isInside && /^data:image\/svg/i.test(own);
  const isBlurred = page.attribute(live, 'style').includes('blur(');
  const isSmall =
    isBlurred || (natural === 0 ? isInside && own.length < longestBlur : natural <= widestPreview);
  if (!(isVector ? isQuiet(live, page) : isSmall)) return false;
  if (!isInside && (best === null || best !== page.currentSrc(live))) return false;
  const { width } = page.box(live);
  const isStretched = isBlurred || natural === 0 || width === 0 || width > natural * 1.5;
  return (isVector || isStretched) && hasTwin(live, page);
}

/** A picture that could not be loaded, beside the same one at another size that has come or still waits. */
function isLostCopy(live: HTMLImageElement, best: string | null, page: LivePage): boolean {
  if (best === null || !isLost(live, page)) return false;
  const beside = [...boxesAround(live, page, 1)].flatMap((it) => [...page.all(it, 'img')]);
  return beside.some((it) => {
    const other = it as HTMLImageElement;
    if (other === live || isLost(other, page)) return false;
    const address = bestAddress(other, page);
    return address !== null && fileStem(address) === fileStem(best);
  });
}

function isLost(live: HTMLImageElement, page: LivePage): boolean {
  const isTried = page.isComplete(live) && page.currentSrc(live) !== '';
  return isTried && page.naturalWidth(live) === 0;
}

/** Says nothing to those who do not see it. */
function isQuiet(live: Element, page: LivePage): boolean {
  return page.attribute(live, 'aria-hidden') === 'true' || page.attribute(live, 'alt') === '';
}

/** Elements in the box around a picture and its blur. */
const mostInBox = 30;

/** Whether the box around a picture holds another one with an address, and no caption of its own. */
function hasTwin(live: Element, page: LivePage): boolean {
  for (const box of boxesAround(live, page, 3)) {
    if (/^(?:p|li|td|section|article|main|body)$/.test(page.localName(box))) return false;
    if (page.count(box) > mostInBox) return false;
    const inside = [...page.all(box, 'img, noscript, figcaption')];
    if (inside.some((it) => page.localName(it) === 'figcaption')) return false;
    if (inside.some((it) => it !== live && isLarger(it, page))) return true;
  }
  return false;
}

function isLarger(other: Element, page: LivePage): boolean {
  if (page.localName(other) === 'noscript')
    return (page.textContent(other) ?? '').includes('<img') || page.all(other, 'img').length > 0;
  if (!hasAddress(other, page)) return false;
  const natural = page.naturalWidth(other as HTMLImageElement);
  return natural === 0 || natural > widestPreview;
}

/** The bytes are read later, and only those of pictures that belong to the article. */
function embedded(live: HTMLImageElement, alt: string, page: LivePage): Prepared {
  const address = page.attribute(live, 'src').trim();
  const { width, height } = page.box(live);
  const picture = page.embedded.get(address) ?? {
    id: `p${page.embedded.size + 1}`,
    address,
    live,
    isComplete: page.isComplete(live),
    natural: { width: page.naturalWidth(live), height: page.naturalHeight(live) },
    shown: { width, height },
  };
  page.embedded.set(address, picture);
  return standIn(picture.id, alt, page);
}

/** What stands in the copy for a picture whose bytes are read later. */
export function standIn(id: string, alt: string, page: LivePage): Prepared {
  // Readability takes a picture without an address for one that is not there.
  const copy = page.clone.createElement('img');
  copy.setAttribute('src', 'data:,');
  copy.setAttribute('data-picture', id);
  if (alt) copy.setAttribute('alt', alt);
  return { copy, children: null };
}

function words(text: string, page: LivePage): Prepared {
  return { copy: page.clone.createTextNode(text), children: null };
}

/** A small picture that stands for a word: an emoji, or a tick in a table. */
function isSaying(live: Element, alt: string, page: LivePage): boolean {
  // The first look takes no time; the first use of a Unicode property takes more than a millisecond.
  if (/^[^ -~]/.test(alt) && /^\p{Extended_Pictographic}/u.test(alt)) return true;
  let up = page.parent(live);
  for (let step = 0; step < 3 && up && page.nodeType(up) === nodeTypes.element; step += 1) {
    if (/^t[dh]$/.test(page.localName(up as Element))) return true;
    up = page.parent(up);
  }
  return false;
}

/** Hidden itself and for good: the other half of a pair for small screens, or a counter. */
function isPutAway(live: HTMLImageElement, page: LivePage): boolean {
  const isPreview = page.naturalWidth(live) <= widestPreview;
  const isWaiting = isPreview || !usable(page.attribute(live, 'src'), page);
  const hasMore = () => waitingAddresses(live, page).length + waitingSets(live, page).length > 0;
  // In what is not laid out, each question after an element's state lets the browser look through all of it.
  if (isWaiting && hasMore()) return false;
  return !isShown(live, page) && page.style(live).display === 'none';
}

function image(address: string, alt: string, page: LivePage): Prepared {
  const copy = page.clone.createElement('img');
  copy.setAttribute('src', address);
  if (alt) copy.setAttribute('alt', alt);
  return { copy, children: null };
}

/** How large the page says that it is: a large one is never a sign. */
function sized(prepared: Prepared, live: Element, page: LivePage): Prepared {
  if (typeof prepared === 'string') return prepared;
  for (const name of ['width', 'height'])
    if (/^\d+$/.test(page.attribute(live, name)))
      (prepared.copy as Element).setAttribute(name, page.attribute(live, name));
  return prepared;
}

/** A lazy picture's stand-in for browsers without scripts. With scripts on, its content is mere text. */
export const readNoscript: LiveReader = (live, page) => {
  const before = page.previousElement(live);
  if (before && [before, ...descendants(page, before)].some((it) => isItself(it, page)))
    return 'dropped';
  const inside = contentOf(live, page);
  const images = inside?.querySelectorAll('img') ?? [];
  const [only] = images;
  if (!only || images.length > 1 || inside?.textContent?.trim()) return 'dropped';
  const parsed = only as HTMLImageElement;
  const address = isTrackingPixel(parsed, page) ? null : bestAddress(parsed, page);
  if (address === null || isShownBeside(live, address, page)) return 'dropped';
  return image(address, page.attribute(parsed, 'alt').trim(), page);
};

/** Whether the picture itself stands behind its stand-in, or somewhere in the box around both. */
function isShownBeside(noscript: Element, address: string, page: LivePage): boolean {
  let next = page.nextSibling(noscript);
  while (next && page.nodeType(next) !== nodeTypes.element) next = page.nextSibling(next);
  if (next && !page.textContent(next)?.trim()) {
    const behind = [next as Element, ...descendants(page, next)];
    // One that waits has its address elsewhere, and that may be of another size.
    if (behind.some((it) => hasAddress(it, page) && !usable(page.attribute(it, 'src'), page)))
      return true;
  }
  const box = [...boxesAround(noscript, page, 3)].findLast((it) => page.count(it) <= mostInBox);
  if (!box) return false;
  const images = [...page.all(box, 'img:not(noscript *)')] as HTMLImageElement[];
  const stem = fileStem(address);
  return images.some((it) => {
    if (!isItself(it, page)) return false;
    const others = addressesOf(it, page);
    if (others.includes(address)) return true;
    // A small one that has not come yet may be its preview.
    const isReal =
      page.naturalWidth(it) > widestPreview || !usable(page.attribute(it, 'src'), page);
    return isReal && others.some((other) => fileStem(other) === stem);
  });
}

/** A picture with an address, and more than its blur or a spacer in its place. */
function isItself(element: Element, page: LivePage): boolean {
  if (page.localName(element) !== 'img') return false;
  const live = element as HTMLImageElement;
  if (isTrackingPixel(live, page)) return false;
  const best = bestAddress(live, page);
  return best !== null && !isBlur(live, best, page);
}

function contentOf(noscript: Element, page: LivePage): Element | null {
  if ([...descendants(page, noscript)].length > 0) return noscript;
  try {
    return new page.window.DOMParser().parseFromString(
      page.textContent(noscript) ?? '',
      'text/html',
    ).body;
  } catch {
    // Where Trusted Types forbid parsing, the picture is lost; everything else can still be read.
    return null;
  }
}

/** Elements of one's own that stand for <img>: <amp-img>, <lazy-image>. Their scripts may not have drawn them yet. */
export const ownImage = /(?:^|-)(?:img|image|anim|picture|photo)$/;

/** An element of a site's own that stands for a picture becomes the picture. */
export const readOwnImage: LiveReader = (live, page) => {
  const said = sizeSaid(live, page);
  if (said !== null && said <= icon && page.box(live).width <= icon) return null;
  const written = [
    largestOf(live, page),
    ...lazyAddresses(live, page),
    page.attribute(live, 'src'),
  ];
  for (const candidate of [...written, ...waitingAddresses(live, page)]) {
    const address = candidate ? usable(candidate, page) : null;
    if (address !== null) return image(address, page.attribute(live, 'alt').trim(), page);
  }
  return null;
};

/** <object> and <embed> with a picture. What stands in it for older browsers may be of a type that Medium takes. */
export function pictureOf(live: Element, address: string, page: LivePage): Prepared | null {
  const url = page.resolve(address);
  if (!url || !usable(address, page)) return null;
  const type = page.attribute(live, 'type');
  if (!/^image\//i.test(type) && !pictureFile.test(url.pathname)) return null;
  const [inside] = [...page.all(live, 'img')] as HTMLImageElement[];
  const other = inside ? bestAddress(inside, page) : null;
  const isBetter = other !== null && /svg/i.test(type + url.pathname) && !/\.svg\b/i.test(other);
  const alt = ['aria-label', 'title', 'alt']
    .map((name) => page.attribute(live, name))
    .find(Boolean);
  const said = alt || (inside ? page.attribute(inside, 'alt') : '');
  return image(isBetter ? other : url.href, said.trim(), page);
}

/** A real picture that has no address on the web. Short data: addresses are placeholders. */
function isEmbedded(live: Element, page: LivePage): boolean {
  const src = page.attribute(live, 'src').trim();
  return /^blob:/i.test(src) || (/^data:image\//i.test(src) && src.length > 400);
}
