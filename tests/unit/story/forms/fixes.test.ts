// What in a block can become something else, and how the choice stands in the story's HTML.
import { describe, expect, it } from 'vitest';
import { withForms, withoutForms } from '@/utils/story/forms/block-forms';
import { fixesIn } from '@/utils/story/forms/fixes';
import { isStoryHtml } from '@/utils/story/story-html';

const table = '<table><tbody><tr><td>a</td></tr></tbody></table>';
const formula = (tex: string) => `<p>So <code data-form="tex">${tex}</code>.</p>`;
const bullets = '<ul><li>a<ul><li>b</li></ul></li></ul>';
const numbers = '<ol><li>a<ul><li>b</li></ul></li></ol>';
const player =
  '<p><a href="https://www.youtube.com/watch?v=q1" data-title="Beans &amp; “toads”">https://www.youtube.com/watch?v=q1</a></p>';

const told = (html: string) =>
  fixesIn(html, { table: 'list' }).map(({ kind, form }) => `${kind}: ${form}`);
const formsIn = (html: string) => fixesIn(html, { table: 'list' }).map(({ forms }) => forms);

describe('what can become something else', () => {
  it('is a table, with the usual form or its own', () => {
    expect(told(`<blockquote>${table}</blockquote>`)).toEqual(['table: list']);
    expect(told(withForms(table, { table: 'picture' }))).toEqual(['table: picture']);
    expect(told(table.replace('<table', '<table data-form="chart"'))).toEqual(['table: list']);
  });

  it('is a formula that signs can say, and no other code', () => {
    expect(told(formula('x^2'))).toEqual(['formula: tex']);
    expect(told(formula('a &lt; b'))).toEqual(['formula: tex']);
    expect(told(formula('\\vec{x}'))).toEqual([]);
    expect(told(`${formula('\\vec{x}')}${formula('x^2')}`)).toEqual(['formula: tex']);
    expect(told('<p><code>x^2</code></p><pre data-lang="tex">x^2</pre>')).toEqual([]);
    expect(told('<pre data-lang="tex" data-form="signs">x^2</pre>')).toEqual(['formula: signs']);
  });

  it('is a list with a list in it; a numbered one keeps its inner items in lines', () => {
    expect(formsIn(bullets)).toEqual([['flat', 'lines', 'paragraphs']]);
    expect(formsIn(numbers)).toEqual([['lines', 'paragraphs']]);
    expect(told(numbers)).toEqual(['list: lines']);
    expect(told('<ul><li>a</li></ul>')).toEqual([]);
    expect(told('<ul><li>a</li></ul><ul><li>b</li></ul>')).toEqual([]);
  });

  it('is a player whose title the page gave', () => {
    expect(fixesIn(player, { table: 'auto' })).toEqual([
      { kind: 'embed', form: 'address', forms: ['address', 'title'], title: 'Beans & “toads”' },
    ]);
    expect(told(player.replace(/ data-title="[^"]*"/, ''))).toEqual([]);
  });

  it('is each kind once in a block', () => {
    const both = `<ul><li>${formula('x')}${formula('y')}<ul><li>b</li></ul></li></ul>`;
    expect(told(both)).toEqual(['list: flat', 'formula: tex']);
  });
});

it.each([
  [table, { table: 'text' }, { table: 'list' }],
  [formula('x^2'), { formula: 'tex' }, { formula: 'signs' }],
  [bullets, { list: 'lines' }, { list: 'paragraphs' }],
  [player, { embed: 'title' }, { embed: 'address' }],
] as const)('%s takes a choice, then another, and stays the same block', (html, one, other) => {
  const [kind = ''] = Object.keys(other);
  const chosen = withForms(withForms(html, one), other);
  expect(isStoryHtml(chosen)).toBe(true);
  expect(told(chosen)).toEqual([`${kind}: ${Object.values(other)[0]}`]);
  expect(withForms(html, {})).toBe(html);
  expect(withoutForms(chosen)).toBe(withoutForms(html));
});

it('lets no element have another’s form', () => {
  expect(isStoryHtml('<table data-form="signs"></table>')).toBe(false);
  expect(isStoryHtml('<p data-form="tex">a</p>')).toBe(false);
  expect(isStoryHtml('<p><code data-form="constructor">a</code></p>')).toBe(false);
});
