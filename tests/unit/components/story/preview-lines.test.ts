// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { addMarks } from '@/components/story/preview-lines';
import type { Note } from '@/utils/story/types';

it('puts one mark with all that differs before the first element of each block, and none for the whole story', () => {
  const box = document.createElement('div');
  box.innerHTML =
    '<p data-block="0">a</p><p data-block="1">b</p><p data-block="1">c</p><p data-block="10">d</p><p>end</p>';
  const notes: Note[] = [
    { kind: 'changed', code: 'formulas', block: 10 },
    { kind: 'changed', code: 'tables', block: 1 },
    { kind: 'changed', code: 'tables' },
    { kind: 'changed', code: 'formulas', block: 1 },
    { kind: 'changed', code: 'tables', block: 99 },
  ];
  addMarks(box, notes);
  const shape = [...box.children].map(
    (it) => (it as HTMLElement).dataset.mark ?? it.textContent ?? '',
  );
  expect(shape).toEqual(['a', '1', 'b', 'c', '10', 'd', 'end']);
  const [both, one] = [...box.querySelectorAll('[data-mark]')].map((it) => it.ariaLabel);
  expect(both).toMatch(/tables.*formula/i);
  expect(one).toMatch(/^(?!.*tables).*formula/i);
});
