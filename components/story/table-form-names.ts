// What a table becomes, in words.
import type { TableForm } from '../../utils/story/tables/table-form';

export const formNames: ReadonlyArray<readonly [TableForm, string]> = [
  ['auto', 'Automatic: aligned text or a list'],
  ['text', 'Aligned text'],
  ['list', 'A list of the rows'],
  ['picture', 'A picture, with the text as description'],
];
