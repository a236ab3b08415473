// What Medium shows of a Story as the writer chose it. The page script shapes stories too, to tell what will be lost, but knows
// no choices: so their code is here, which it does not load.
import { shapeForMedium } from '../shape/shape-for-medium';
import type { TableForm } from '../tables/table-form';
import { applyForms } from './apply-forms';
import { shapeInnerLists } from './inner-lists';

/** Changes a Story's elements in place, like shapeForMedium. The writer has the notes with the Story. */
export function shapeAsChosen(body: Element, tables: TableForm): void {
  applyForms(body);
  shapeInnerLists(body);
  shapeForMedium(body, () => undefined, tables);
}
