// The bytes of a picture as a file that Medium takes: as they are, or drawn anew where it refuses their type.
import { base64Of } from '../base64';
import { fileOf } from '../clip/embedded/data-url';
import { drawnAnew } from '../clip/embedded/draw-anew';
import type { PictureFile } from '../clip/embedded/types';
import type { PageWindow } from '../clip/live-page';
import { pictureEnding } from '../file/picture-type';
import { withSize } from './drawing-size';

/** Nobody knows the size on the page; a drawing gets one before. */
const unknown = { width: 0, height: 0 };

/**
 * @param window of the document that draws
 * @returns null for what no browser shows (a form to sign in, in place of the picture), cannot be drawn, or is too large
 */
export async function pictureFile(
  bytes: Uint8Array,
  window: PageWindow,
): Promise<PictureFile | null> {
  const address = drawableAddress(bytes);
  const read = address
    ? await drawnAnew(address, unknown, window)
    : fileOf(`data:;base64,${base64Of(bytes)}`);
  return read && 'base64' in read ? read : null;
}

/** A data: address: from a blob: one, Chromium lets nobody read what was drawn of some SVG. */
function drawableAddress(bytes: Uint8Array): string | null {
  const ending = pictureEnding(bytes);
  if (ending === 'webp' || ending === 'avif')
    return `data:image/${ending};base64,${base64Of(bytes)}`;
  if (ending !== 'svg') return null;
  const sized = withSize(new TextDecoder().decode(bytes));
  return `data:image/svg+xml;base64,${base64Of(new TextEncoder().encode(sized))}`;
}
