// What Medium shows of a Story: two sizes of headings, flat lists, no tables, no quotation in a quotation. The order:
// tables become lists or code before those are laid flat, and quotations give up what Medium does not quote before lists
// give up their quotations.
import { twoSizes } from './shape/headings';
import { flatLists } from './shape/lists';
import { plainMarks } from './shape/marks';
import { flatQuotes } from './shape/quotes';
import { noTables } from './shape/tables';
import type { TableForm } from './table-form';
import type { NoteSink } from './types';

/** A step towards the shape. It changes the body in place, keeps every word and notes what a reader would miss. */
export type ShapeRule = (body: Element, note: NoteSink) => void;

const steps: readonly ShapeRule[] = [plainMarks, flatQuotes, flatLists, twoSizes];

/** @param body the Story's elements; changed in place. Big headings come out as <h2>, small ones as <h3> */
export function shapeForMedium(body: Element, note: NoteSink, tables: TableForm = 'auto'): void {
  noTables(body, note, tables);
  for (const step of steps) step(body, note);
}
