// The address of a picture: of all that a page offers for it, the best that Medium takes.
import { descendants, type LivePage, nodeTypes } from '../../page/live-page';
import { isStandIn, lazyAddresses, waitingAddresses, waitingSets } from './lazy';

/** Pixels; Medium shows no picture wider, and larger files only slow the upload. */
const widest = 3_000;
/** Pixels; a narrower file on the page is a preview of the one that waits. */
export const widestPreview = 120;
/** The types Medium's upload takes, beside its absence; the others are a last resort. */
const keptType = /^(?:image\/(?:jpe?g|png|gif)|)$/i;

/** Whether an element is a picture with an address that leads to it. */
export function hasAddress(element: Element, page: LivePage): boolean {
  return (
    page.localName(element) === 'img' && bestAddress(element as HTMLImageElement, page) !== null
  );
}

/** @returns an absolute http(s) address, or null */
export function bestAddress(live: HTMLImageElement, page: LivePage): string | null {
  const sources = pictureSources(live, page);
  const src = page.attribute(live, 'src');
  const shown = page.currentSrc(live);
  // Where the screen has chosen the picture itself, what is for narrower ones is smaller.
  const isPreview = page.naturalWidth(live) > 0 && page.naturalWidth(live) <= widestPreview;
  const isItself = shown !== '' && !isPreview && usable(src, page) === shown;
  const kept = sources.filter(
    (source) =>
      keptType.test(page.attribute(source, 'type')) &&
      !(isItself && /max-width/.test(page.attribute(source, 'media'))),
  );
  // The browser may show a modern format that Medium does not take.
  const own = kept.length < sources.length ? [src, shown] : [shown, src];
  // Each is looked for only when there is none before it: most pictures have their address in the first place.
  const places = [
    () => [live, ...chosenFirst(kept, shown, page)].map((element) => largestOf(element, page)),
    // Before what is there: a blur or a grey box may have an address like any picture's.
    () => lazyAddresses(live, page),
    () => own,
    () => waitingAddresses(live, page),
    () => sources.map((source) => largestOf(source, page)),
  ];
  for (const place of places)
    for (const candidate of place()) {
      const isLoaded = candidate === shown && page.naturalWidth(live) > widestPreview;
      const address = candidate ? usable(candidate, page, isLoaded) : null;
      if (address !== null) return address;
    }
  return null;
}

/** The source that this screen has chosen shows the picture as the reader sees it; the others may be cut for phones. */
function chosenFirst(sources: Element[], shown: string, page: LivePage): Element[] {
  const isChosen = (source: Element) =>
    shown !== '' && addressesIn(setOf(source, page)).some((it) => usable(it, page) === shown);
  const chosen = sources.find(isChosen);
  return chosen ? [chosen, ...sources.filter((it) => it !== chosen)] : sources;
}

/**
 * @param isLoaded whether it is shown, and by far larger than a pixel
 * @returns an absolute http(s) address, or null where none leads to a picture
 */
export function usable(address: string, page: LivePage, isLoaded = false): string | null {
  const url = page.resolve(address);
  const isPicture = url && /^https?:$/.test(url.protocol) && !isStandIn(url.pathname, isLoaded);
  return isPicture ? url.href : null;
}

function pictureSources(live: Element, page: LivePage): Element[] {
  const parent = page.parent(live);
  const isElement = parent !== null && page.nodeType(parent) === nodeTypes.element;
  if (!isElement || page.localName(parent as Element) !== 'picture') return [];
  const sources = [...descendants(page, parent)].filter((it) => page.localName(it) === 'source');
  // Medium's page is white.
  return sources.filter((it) => !/scheme\s*:\s*dark/.test(page.attribute(it, 'media')));
}

function setOf(element: Element, page: LivePage): string {
  return page.attribute(element, 'srcset') || (waitingSets(element, page)[0] ?? '');
}

function addressesIn(set: string): string[] {
  return entriesOf(set).map(({ address }) => address);
}

function entriesOf(set: string) {
  return [
    ...set.slice(0, 20_000).matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g),
  ].map(([, address, size, unit]) => ({
    address: address ?? '',
    // A density says how much better a picture is, not how wide; a thousand keeps both in one order.
    width: Number(size ?? 1) * (unit === 'w' ? 1 : 1_000),
  }));
}

/** The widest address of a srcset that is no wider than needed, else the narrowest of those beyond. */
export function largestOf(element: Element, page: LivePage): string | null {
  const entries = entriesOf(setOf(element, page)).sort((one, other) => other.width - one.width);
  // Parsing addresses takes longest, so they are tried in the order in which they would be taken.
  const isUsable = ({ address }: { address: string }) => usable(address, page) !== null;
  const best =
    entries.find((it) => it.width <= widest && isUsable(it)) ?? entries.findLast(isUsable);
  return best?.address ?? null;
}

/** All that may lead to a picture, absolute. */
export function addressesOf(live: Element, page: LivePage): string[] {
  const own = [page.attribute(live, 'src'), page.attribute(live, 'srcset')];
  const written = [...own, ...waitingAddresses(live, page), ...waitingSets(live, page)];
  return written.flatMap(addressesIn).flatMap((it) => usable(it, page) ?? []);
}
