// Story -> what Medium shows of it: two sizes of headings, flat lists, no tables, no quotation in a quotation. Every way
// to Medium builds on this shape, and the preview shows it. The order: tables become lists or code before those are
// laid flat, and quotations give up what Medium does not quote before lists give up their quotations.
import type { PageWindow } from '../clip/live-page';
import { sanitize } from './sanitize';
import { twoSizes } from './shape/headings';
import { flatLists } from './shape/lists';
import { plainMarks } from './shape/marks';
import { flatQuotes } from './shape/quotes';
import { noTables } from './shape/tables';
import type { NoteSink } from './types';

/** A step towards the shape. It changes the body in place, keeps every word and notes what a reader would miss. */
export type ShapeRule = (body: Element, note: NoteSink) => void;

const steps: readonly ShapeRule[] = [noTables, plainMarks, flatQuotes, flatLists, twoSizes];

/** @param body the Story's elements; changed in place. Big headings come out as <h2>, small ones as <h3> */
export function shapeForMedium(body: Element, note: NoteSink): void {
  for (const step of steps) step(body, note);
}

/** @param html story HTML; sanitised once more, since it was made from a page. @returns the shape as a detached box */
export function mediumShape(html: string, window: PageWindow): Element {
  const clean = sanitize(html, window);
  const body = (clean.ownerDocument as Document).createElement('div');
  body.append(clean);
  // The writer has the notes with the Story.
  shapeForMedium(body, () => undefined);
  return body;
}
