import { expect, it } from 'vitest';
import { drawsTables, formIn, withTableForm } from '@/utils/story/tables/table-form';

const table = '<table><tbody><tr><td>a</td></tr></tbody></table>';

it('is told of a block’s first table: its own, or the usual one', () => {
  expect(formIn('<p>a</p>', 'list')).toBeNull();
  expect(formIn(`<blockquote>${table}</blockquote>`, 'list')).toBe('list');
  expect(formIn(withTableForm(table, 'picture'), 'list')).toBe('picture');
  expect(formIn(table.replace('<table', '<table data-form="chart"'), 'text')).toBe('text');
});

it('takes the place of the choice before', () => {
  const drawn = withTableForm(withTableForm(table, 'text'), 'picture');
  expect(drawn).toBe(table.replace('<table', '<table data-form="picture"'));
  expect(drawsTables(drawn, 'auto')).toBe(true);
  expect(drawsTables(withTableForm(table, 'text'), 'auto')).toBe(false);
});
