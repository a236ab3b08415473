// Pictures that have to be drawn anew, because Medium refuses their type (WebP, AVIF, SVG), once it is clear what drawing
// them may cost.
import { base64Of } from '../base64';
import { utf8Of } from '../utf8';
import { isBearable } from './bounds';
import { pictureEnding } from './picture-type';
import { pixelsOf } from './pixels';
import { isBearableDrawing } from './svg/cost';

/** A data: address: from a blob: one, Chromium lets nobody read what was drawn of some SVG. */
export type Drawable = { address: string } | { lost: 'too-costly' | 'unreadable' };

/** In front of the first tag; what it says of the encoding is over. */
const declaration = /^\uFEFF?\s*<\?xml\s[^>]{0,200}\?>/;

/**
 * @param sized changes the markup of a drawing that may be drawn
 * @returns null for a picture of another type, and for what is none
 */
export function drawableOf(
  bytes: Uint8Array,
  sized = (svg: string): string => svg,
): Drawable | null {
  const ending = pictureEnding(bytes);
  if (ending === 'svg') {
    const svg = new TextDecoder().decode(bytes).replace(declaration, '');
    if (!isBearableDrawing(svg)) return { lost: 'too-costly' };
    const base64 = base64Of(utf8Of(sized(svg)));
    return { address: `data:image/svg+xml;base64,${base64}` };
  }
  if (ending !== 'webp' && ending !== 'avif') return null;
  const pixels = pixelsOf(bytes);
  if (pixels === null) return { lost: 'unreadable' };
  return isBearable(pixels)
    ? { address: `data:image/${ending};base64,${base64Of(bytes)}` }
    : { lost: 'too-costly' };
}
