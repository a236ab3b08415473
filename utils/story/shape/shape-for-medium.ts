// What Medium shows of a Story: two sizes of headings, flat lists, no tables, no quotation in a quotation. The order:
// tables become lists or code before those are laid flat, and quotations give up what Medium does not quote before lists
// give up their quotations.
import type { TableForm } from '../tables/table-form';
import type { NoteSink } from '../types';
import { twoSizes } from './headings';
import { flatLists } from './lists';
import { plainMarks } from './marks';
import { flatQuotes } from './quotes';
import type { ShapeRule } from './rule';
import { noTables } from './tables';

const steps: readonly ShapeRule[] = [plainMarks, flatQuotes, flatLists, twoSizes];

/** @param body the Story's elements; changed in place. Big headings come out as <h2>, small ones as <h3> */
export function shapeForMedium(body: Element, note: NoteSink, tables: TableForm = 'auto'): void {
  noTables(body, note, tables);
  for (const step of steps) step(body, note);
}
