// PNG, with the frames of APNG, which all stand inside the size of the first.
// https://www.w3.org/TR/png-3/#11IHDR https://www.w3.org/TR/png-3/#apng-frame-based-animation
import { lettersAt } from './letters';
import type { Pixels } from './types';

/** @param view the whole file. null: it has no header. Throws RangeError where it ends too early */
export function pngPixels(view: DataView): Pixels | null {
  if (lettersAt(view, 12) !== 'IHDR') return null;
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    isMoving: hasFrames(view),
    passes: 1,
  };
}

/** What says so stands in front of the first data. */
function hasFrames(view: DataView): boolean {
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const chunk = lettersAt(view, at + 4);
    if (chunk === 'acTL') return true;
    if (chunk === 'IDAT') return false;
  }
  return false;
}
