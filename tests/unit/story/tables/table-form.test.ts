import { expect, it } from 'vitest';
import { withForms } from '@/utils/story/forms/block-forms';
import { drawsTables } from '@/utils/story/tables/table-form';

const table = '<table><tbody><tr><td>a</td></tr></tbody></table>';

it('is drawn when the writer chose so for it, or for all', () => {
  expect(drawsTables(withForms(table, { table: 'picture' }), 'auto')).toBe(true);
  expect(drawsTables(withForms(table, { table: 'text' }), 'auto')).toBe(false);
  expect(drawsTables(table, 'picture')).toBe(true);
});
