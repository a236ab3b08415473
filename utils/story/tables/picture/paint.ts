// Draws a table. It is always light, even if the writer's popup is dark, because readers see it on a page.
import type { PageWindow } from '../../../clip/page/live-page';
import { fileOf } from '../../../clip/pictures/data-url';
import type { PictureFile } from '../../../clip/pictures/types';
import type { TableGrid } from '../table-cells';
import { type Layout, layOut, lineHeight, padding } from './layout';

/** Device pixels for one CSS pixel. */
const scale = 2;
/** Device pixels. A larger picture of a table does not help a reader, and a larger canvas may stay empty. */
const widest = 4_000;
const highest = 8_000;

const ink = '#242424';
const line = '#c8c8c8';
const headFill = '#f0f0f0';

const font = (isHead: boolean) => `${isHead ? '600 ' : ''}16px system-ui, sans-serif`;

/** The first letter with a direction decides, as with `dir="auto"`. */
const rightToLeft =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** @returns null when the browser cannot draw it, or when it is too large for a picture */
export function paintTable(
  grid: TableGrid,
  words: string,
  { document }: PageWindow,
): PictureFile | null {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const layout = layOut(grid, (text, isHead) => {
    pen.font = font(isHead);
    return pen.measureText(text).width;
  });
  const width = layout.width * scale + scale;
  const height = layout.height * scale + scale;
  if (width > widest || height > highest) return null;
  // A new size clears the canvas, and only now takes the memory.
  canvas.width = width;
  canvas.height = height;
  draw(layout, pen, rightToLeft.test(words));
  const file = fileOf(canvas.toDataURL('image/png'));
  return file && 'base64' in file ? file : null;
}

function draw(layout: Layout, pen: CanvasRenderingContext2D, isRightToLeft: boolean): void {
  pen.scale(scale, scale);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, layout.width + 1, layout.height + 1);
  pen.strokeStyle = line;
  pen.textBaseline = 'middle';
  pen.direction = isRightToLeft ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  for (const { x, y, width, height, lines, isHead } of layout.boxes) {
    const left = isRightToLeft ? layout.width - x - width : x;
    pen.fillStyle = isHead ? headFill : '#ffffff';
    pen.fillRect(left, y, width, height);
    // Half a pixel inside, so that a line covers whole pixels.
    pen.strokeRect(left + 0.5, y + 0.5, width, height);
    pen.fillStyle = ink;
    pen.font = font(isHead);
    const start = isRightToLeft ? left + width - padding.x : left + padding.x;
    const top = y + (height - lines.length * lineHeight) / 2;
    for (const [index, text] of lines.entries())
      pen.fillText(text, start, top + (index + 0.5) * lineHeight + 1);
  }
}
