// What stands inside a drawing as a data: address: pictures, drawings and fonts. Nothing else is drawn by browsers when an
// SVG is a picture, but a data: address can be anything, and is named as its writer likes.
import { bytesIn } from '../data-bytes';

const known =
  /^data:(?:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml)|(?:application|font)\/[\w.+-]*(?:font|woff2?|ttf|otf|truetype|opentype)[\w.+-]*)[;,]/i;

/** In a style: quoted, or up to the bracket. */
const inStyle = /data:(?:[^"')\s]+)/gi;

/** @returns the bytes of each; or null when one is of another kind, or cannot be read */
export function dataParts(value: string): Uint8Array[] | null {
  // Browsers drop these inside an address.
  const flat = value.replace(/[\t\n\r]+/g, '').trim();
  const isAddress = /^data:/i.test(flat);
  // Words of a label may hold these letters too.
  if (!isAddress && !/\(.*data:/i.test(flat)) return [];
  const addresses = isAddress ? [flat] : (flat.match(inStyle) ?? []);
  const parts = addresses.map((address) => (known.test(address) ? bytesIn(address) : null));
  return parts.every((it) => it !== null) ? parts : null;
}
