// AVIF: boxes in boxes. A picture may be put together from others, so the greatest size that any box names counts. What
// the packed picture itself says is not read: such a lie costs the page that it is drawn in, and not us.
// https://aomediacodec.github.io/av1-avif/ https://standards.iso.org/ittf/PubliclyAvailableStandards/ (14496-12, 23008-12)
import { lettersAt } from './letters';
import type { Pixels } from './types';

/** Boxes that hold others, and the bytes in front of the first. */
const holders: Readonly<Record<string, number>> = {
  meta: 4,
  iprp: 0,
  ipco: 0,
  moov: 0,
  trak: 0,
  mdia: 0,
  minf: 0,
  stbl: 0,
  stsd: 8,
};

interface Span {
  from: number;
  to: number;
}

/** @param view the whole file. Throws RangeError where it ends too early */
export function avifPixels(view: DataView): Pixels {
  const pixels = { width: 0, height: 0, isMoving: view.getUint8(11) === 's'.charCodeAt(0) };
  const spans: Span[] = [{ from: 0, to: view.byteLength }];
  for (let span = spans.pop(); span; span = spans.pop())
    for (const { type, content, end } of boxesIn(view, span)) {
      const head = holders[type];
      if (head !== undefined) spans.push({ from: content + head, to: end });
      const [width, height] = sizeIn(view, type, content, end);
      pixels.width = Math.max(pixels.width, width);
      pixels.height = Math.max(pixels.height, height);
    }
  return { ...pixels, passes: 1 };
}

function* boxesIn(view: DataView, { from, to }: Span) {
  for (let at = from; at + 8 <= to; ) {
    const length = view.getUint32(at);
    const isLong = length === 1;
    const whole = isLong ? Number(view.getBigUint64(at + 8)) : length;
    // None named: up to the end.
    const end = length === 0 ? to : Math.min(at + whole, to);
    const content = at + (isLong ? 16 : 8);
    if (end < content) return;
    yield { type: lettersAt(view, at + 4), content, end };
    at = end;
  }
}

function sizeIn(view: DataView, type: string, content: number, end: number): [number, number] {
  switch (type) {
    case 'ispe':
      return [view.getUint32(content + 4), view.getUint32(content + 8)];
    case 'av01':
      return [view.getUint16(content + 24), view.getUint16(content + 26)];
    case 'tkhd':
      // Whole numbers and fractions, 16 bits each.
      return [view.getUint16(end - 8), view.getUint16(end - 4)];
    default:
      return [0, 0];
  }
}
