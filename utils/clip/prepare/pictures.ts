// Pictures: one absolute address each, the best the page offers; pixels, spacers and placeholders are dropped.
// Medium fetches a picture by its address, so a lazy or relative one would be lost; an embedded one has none, and is
// remembered with the page.
import { descendants, type LivePage, nodeTypes } from '../live-page';
import type { LiveReader, Prepared } from './reader';

/** Pixels; Medium shows no picture wider, and larger files only slow the upload. */
const widest = 3_000;
const lazyAddresses = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
];
const lazySets = ['srcset', 'data-srcset', 'data-lazy-srcset'];
const placeholder =
  /(?:^|[/_-])(?:blank|spacer|placeholder|pixel|transparent|1x1|lazy(?:load)?|loading)[\w.-]*\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;
/** The types Medium's upload takes, beside its absence; the others are a last resort. */
const keptType = /^(?:image\/(?:jpe?g|png|gif)|)$/i;

export const readImage: LiveReader = (element, page) => {
  const live = element as HTMLImageElement;
  const alt = page.attribute(live, 'alt').trim();
  if (/(?:^|\s)(?:emoji|wp-smiley)(?:\s|$)/.test(page.attribute(live, 'class')))
    return { copy: page.clone.createTextNode(alt), children: null };
  if (isTiny(live, page)) return 'dropped';
  const address = bestAddress(live, page);
  if (address !== null) return image(address, alt, page);
  return isEmbedded(live, page) ? embedded(live, alt, page) : 'dropped';
};

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
  // Readability takes a picture without an address for one that is not there.
  const copy = page.clone.createElement('img');
  copy.setAttribute('src', 'data:,');
  copy.setAttribute('data-picture', picture.id);
  if (alt) copy.setAttribute('alt', alt);
  return { copy, children: null };
}

function image(address: string, alt: string, page: LivePage): Prepared {
  const copy = page.clone.createElement('img');
  copy.setAttribute('src', address);
  if (alt) copy.setAttribute('alt', alt);
  return { copy, children: null };
}

/** A lazy picture's stand-in for browsers without scripts. With scripts on, its content is mere text. */
export const readNoscript: LiveReader = (live, page) => {
  const before = page.previousElement(live);
  if (before && [before, ...descendants(page, before)].some((it) => hasAddress(it, page)))
    return 'dropped';
  const inside = contentOf(live, page);
  const images = inside?.querySelectorAll('img') ?? [];
  const [only] = images;
  if (!only || images.length > 1 || inside?.textContent?.trim()) return 'dropped';
  const parsed = only as HTMLImageElement;
  const address = isTiny(parsed, page) ? null : bestAddress(parsed, page);
  return address === null ? 'dropped' : image(address, page.attribute(parsed, 'alt').trim(), page);
};

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

function hasAddress(element: Element, page: LivePage): boolean {
  return (
    page.localName(element) === 'img' && bestAddress(element as HTMLImageElement, page) !== null
  );
}

/** @returns an absolute http(s) address, or null */
function bestAddress(live: HTMLImageElement, page: LivePage): string | null {
  const sources = pictureSources(live, page);
  const kept = sources.filter((source) => keptType.test(page.attribute(source, 'type')));
  const src = page.attribute(live, 'src');
  const lazy = lazyAddresses.map((name) => page.attribute(live, name));
  const isLazy = src === '' || !usable(src, page);
  const candidates = [
    ...[live, ...kept].map((element) => largest(element, page)),
    ...(isLazy ? lazy : []),
    page.currentSrc(live),
    src,
    ...lazy,
    ...sources.map((source) => largest(source, page)),
  ];
  for (const candidate of candidates) {
    const address = candidate ? usable(candidate, page) : null;
    if (address !== null) return address;
  }
  return null;
}

function usable(address: string, page: LivePage): string | null {
  const url = page.resolve(address);
  return url && /^https?:$/.test(url.protocol) && !placeholder.test(url.pathname) ? url.href : null;
}

function pictureSources(live: Element, page: LivePage): Element[] {
  const parent = page.parent(live);
  const isElement = parent !== null && page.nodeType(parent) === nodeTypes.element;
  if (!isElement || page.localName(parent as Element) !== 'picture') return [];
  return [...descendants(page, parent)].filter((it) => page.localName(it) === 'source');
}

/** The widest address of a srcset that is no wider than needed, else the narrowest of those beyond. */
function largest(element: Element, page: LivePage): string | null {
  const set = lazySets.map((name) => page.attribute(element, name)).find((it) => it !== '') ?? '';
  const entries = [
    ...set.slice(0, 20_000).matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g),
  ]
    .map(([, address, size, unit]) => ({
      address: address ?? '',
      // A density says how much better a picture is, not how wide; a thousand keeps both in one order.
      width: Number(size ?? 1) * (unit === 'w' ? 1 : 1_000),
    }))
    .filter(({ address }) => usable(address, page) !== null)
    .sort((one, other) => other.width - one.width);
  return (entries.find(({ width }) => width <= widest) ?? entries.at(-1))?.address ?? null;
}

/** Tracking pixels and spacers. */
function isTiny(live: HTMLImageElement, page: LivePage): boolean {
  const said = ['width', 'height'].map((name) => page.attribute(live, name));
  if (said.every((size) => /^\s*[0-2](?:px)?\s*$/.test(size))) return true;
  const width = page.naturalWidth(live);
  const height = page.naturalHeight(live);
  const isLoaded = width > 0 && height > 0 && page.currentSrc(live) !== '';
  const hasBetter = [...lazyAddresses, ...lazySets].some((name) => page.attribute(live, name));
  return isLoaded && width <= 2 && height <= 2 && !hasBetter;
}

/** A real picture that has no address on the web. Short data: addresses are placeholders. */
function isEmbedded(live: Element, page: LivePage): boolean {
  const src = page.attribute(live, 'src').trim();
  return /^blob:/i.test(src) || (/^data:image\//i.test(src) && src.length > 400);
}
