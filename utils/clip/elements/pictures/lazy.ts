// Where the address of a lazy picture waits. Loaders agree on no name, so any attribute that holds an address of a picture
// counts, in the order of likelihood; not all of them write data- before it (NitroPack, Discuz).
import type { LivePage } from '../../page/live-page';

const known = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
];
const knownSets = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

export const pictureFile = /^\S{1,2000}\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#]\S*)?$/i;
/** Servers of pictures often do without an extension; then the attribute's name must say what it holds. */
const address = /^(?:https?:\/\/|\/\/?[\w.-])\S{1,2000}$/i;
const namedPicture =
  /(?:^|-)(?:(?:img|image|lazy|actual)?-?(?:src|url)|lazy(?:load)?|original|image|img)$/i;
const set = /\s\d+(?:\.\d+)?[wx]\s*(?:,|$)/;
/** What stands there until the real one has come, or leads elsewhere. */
const lesser = /thumb|small|mini|low|placeholder|preview|blur|lqip|tiny|hover|error|fallback/i;
const greater = /large|full|high|hi-?res|orig|big|max/i;
const elsewhere = /(?:link|href|page|share|permalink|pin-|avatar|author|meta)/i;

/** Under the names that are used for nothing else; as written, best first. */
export function lazyAddresses(live: Element, page: LivePage): string[] {
  return known.map((name) => page.attribute(live, name)).filter(Boolean);
}

/** Under any name. */
export function waitingAddresses(live: Element, page: LivePage): string[] {
  const others = otherNames(live, page)
    .map((name) => ({ name, value: page.attribute(live, name).trim() }))
    .filter(
      ({ name, value }) =>
        pictureFile.test(value) || (namedPicture.test(name) && address.test(value)),
    )
    .sort((one, other) => rank(one.name) - rank(other.name));
  return [...lazyAddresses(live, page), ...others.map(({ value }) => value)];
}

function rank(name: string): number {
  return Number(lesser.test(name)) - Number(greater.test(name));
}

/** Values like those of srcset. */
export function waitingSets(live: Element, page: LivePage): string[] {
  const others = otherNames(live, page).filter((name) => !known.includes(name));
  return [
    ...knownSets.map((name) => page.attribute(live, name)).filter(Boolean),
    ...others.map((name) => page.attribute(live, name)).filter((value) => set.test(value)),
  ];
}

/** What HTML means by a name of its own; a title may be the name of a file. */
const standard =
  /^(?:on\w+|aria-.*|src(?:set)?|sizes|alt|title|name|id|class|style|(?:low|dyn)src|longdesc|usemap|href|item\w+)$/;

function otherNames(live: Element, page: LivePage): string[] {
  return page
    .attributeNames(live)
    .filter((name) => !standard.test(name) && !elsewhere.test(name))
    .filter((name) => !known.includes(name) && !knownSets.includes(name));
}

const standIn =
  /(?:^|[/_.-])(blank|none|spacer|pixel|transparent|1x1|lazy)|placeholder|loading|loader|lazyload/i;
/** What stands beside such a word in a name that says nothing else. A photograph may be "pixel-nine-on-the-table". */
const sayingNothing =
  /^(?:blank|none|spacer|pixel|transparent|lazy(?:load)?|placeholder|load(?:ing|er)|img|image|photo|picture|thumb(?:nail)?|video|article|post|default|gr[ea]y|white|black|clear|empty|square|icon|spinner|bg|gif|svg|png|px|\d+(?:x\d+)?|(?=\D*\d)[\da-z]{6,}|)$/;

/**
 * Whether a file is called as what stands there until a picture comes.
 * @param isLoaded whether a picture of some size has come from there; then only the surest names count
 */
export function isStandIn(path: string, isLoaded: boolean): boolean {
  // A folder may be called so for what it holds.
  const found = standIn.exec(path.slice(path.lastIndexOf('/')));
  // Neither spacers nor pixels are photographs.
  if (!found || (isLoaded && found[1] && /\.(?:jpe?g|webp|avif)$/i.test(path))) return false;
  if (/placeholder[^/]*\.(?:gif|png|svg)$/i.test(path)) return true;
  const name = /([^/]{1,80})\.(?:gif|png|svg|jpe?g|webp|avif)$/i.exec(path)?.[1];
  return (
    name
      ?.toLowerCase()
      .split(/[^\da-z]+/)
      .every((word) => sayingNothing.test(word)) === true
  );
}

/**
 * The name of a picture's file, without what says its size: "/a/boat-640x420.jpg" and "/b/boat@2x.webp" are one. Of an
 * address without a file's name, all of it.
 */
export function fileStem(address: string): string {
  const file = URL.parse(address)?.pathname.split('/').at(-1) ?? '';
  return pictureFile.test(`/${file}`) ? file.replace(/\.\w+$/, '').replace(sizes, '') : address;
}

/** Letters of a file's name that says which picture it is, wherever it stands in the address of a server that scales it. */
const tellingStem = 8;

/** Characters; what is longer is the picture itself. */
const longestAddress = 4_000;

/**
 * Whether two addresses show the same picture, at whatever size.
 * @param one may be relative
 */
export function isSamePicture(one: string, other: string): boolean {
  // A fragment, or nothing, would lead to the other.
  if (!/^\s*[^\s#?]/.test(one) || one.length > longestAddress) return false;
  const stem = fileStem(other);
  if (fileStem(URL.parse(one, other)?.href ?? one) === stem) return true;
  return stem.length >= tellingStem && stem !== other && decoded(one).includes(`/${stem}`);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A lone percent sign.
    return address;
  }
}

const sizes =
  /(?:@\dx|[_-](?:\d{2,4}x\d{0,4}|\d{2,4}[wp]|thumb|small|medium|large|lrg|scaled|full))+$/i;
