// A picture of a type that Medium refuses (WebP, AVIF, SVG), or one that the page draws, as PNG, or as JPEG where that is
// large.
import type { Size } from '../page/embedded-picture';
import { inertDocument, type PageWindow } from '../page/live-page';
import { fileOf, sizeOf } from './data-url';
import type { ReadPicture } from './types';

/** Pixels; Medium shows no picture wider. */
const widest = 3_000;

/** Pixels of what is drawn. A drawing costs its pixels many times over, once for each layer and step of a filter. */
const mostOfPicture = 24_000_000;
const mostOfDrawing = 8_000_000;

/** Bytes; a photograph as PNG may be ten times its size, and some thirty of these fit into one draft. */
const mostOfPng = 1_000_000;

/** Pixels of a drawing for one on the page: it has no pixels of its own, and screens are sharp. */
const sharpness = 2;

export interface Drawable {
  /** Each drawn over the one before. Loaded, and from a data: or blob: address, which leaves a canvas readable. */
  layers: readonly (HTMLImageElement | HTMLCanvasElement)[];
  natural: Size;
  shown: Size;
  isDrawing: boolean;
  /** A CSS colour; a picture that has its own keeps what is transparent. */
  background?: string;
}

/** A picture drawn anew: as PNG, or as JPEG where a PNG is large. */
export function drawn(
  { layers, natural, shown, isDrawing, background }: Drawable,
  window: PageWindow,
): ReadPicture {
  const own = natural.width > 0 && natural.height > 0 ? natural : shown;
  const wanted = isDrawing ? Math.max(own.width, shown.width) * sharpness : own.width;
  const most = isDrawing ? mostOfDrawing : mostOfPicture;
  const scale = Math.min(
    Math.min(wanted, widest) / own.width,
    Math.sqrt(most / (own.width * own.height)),
  );
  const canvas = inertDocument(window).createElement('canvas');
  canvas.width = Math.round(own.width * scale);
  canvas.height = Math.round(own.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen || canvas.width === 0 || canvas.height === 0) return { lost: 'unreadable' };
  // A colour may itself be half transparent.
  for (const colour of background === undefined ? [] : ['#ffffff', background]) {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  for (const layer of layers) pen.drawImage(layer, 0, 0, canvas.width, canvas.height);
  const png = fileOf(canvas.toDataURL('image/png'));
  if (png && 'base64' in png && sizeOf(png.base64.length) <= mostOfPng) return png;
  // Medium's page is white, and what a JPEG cannot leave transparent would be black.
  pen.globalCompositeOperation = 'destination-over';
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  return fileOf(canvas.toDataURL('image/jpeg', 0.9)) ?? { lost: 'unreadable' };
}
