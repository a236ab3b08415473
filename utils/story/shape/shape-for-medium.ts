// What Medium shows of a Story: two sizes of headings, flat lists, no tables, no quotation in a quotation. The order matters.
// Tables become lists or code first, so that the lists become flat too. Quotations go before lists, because a list moves its
// quotations out.
import type { TableForm } from '../tables/table-form';
import type { NoteSink } from '../types';
import { twoSizes } from './headings';
import { flatLists } from './lists';
import { plainMarks } from './marks';
import { flatQuotes } from './quotes';
import type { ShapeRule } from './rule';
import { replaceTables } from './tables';

const steps: readonly ShapeRule[] = [plainMarks, flatQuotes, flatLists, twoSizes];

/**
 * Changes a Story's elements in place into what Medium shows.
 * @param body has big headings as <h2> and small ones as <h3> afterwards
 * @param note takes what Medium cannot show
 */
export function shapeForMedium(body: Element, note: NoteSink, tables: TableForm = 'auto'): void {
  replaceTables(body, note, tables);
  for (const step of steps) step(body, note);
}
