// What `npm run check` takes for words that should come from a catalogue.
import { expect, it } from 'vitest';
import { unspokenIn } from '../../../scripts/words/unspoken.ts';

const found = (code: string, file = 'components/Desk.tsx') =>
  unspokenIn(new Map([[file, code]])).map((problem) => /“(.*)”/.exec(problem)?.[1]);

it.each([
  ['const desk = <p>Draft</p>;', 'Draft'],
  ['const desk = <p>{count} drafts</p>;', 'drafts'],
  ['const desk = <button title="Send" />;', 'Send'],
  ["const desk = <button aria-label={isOpen ? 'Close' : t('desk.open')} />;", 'Close'],
  [`const desk = <input placeholder={\`Draft \${count}\`} />;`, 'Draft'],
  ["const desk = <Field label={t('desk.title')} hint={<p>Sure?</p>} />;", 'Sure?'],
  ["const said = 'It is on its way.';", 'It is on its way.'],
  ["const said = ok ? 'Copied.' : '';", 'Copied.'],
  [`const said = \`\${count} drafts wait\`;`, 'drafts wait'],
  ["element.title = 'Drag this block';", 'Drag this block'],
  ["const names = { draft: 'only you see it' };", 'only you see it'],
])('in %s: %s', (code, text) => {
  expect(found(code)).toEqual([text]);
});

it.each([
  "const desk = <p class={isOver ? 'hint far over' : 'hint'}>{t('desk.title')} · @{name}</p>;",
  "const desk = <p title={t('desk.title')} aria-label={t('desk.open', { kind: 'draft' })} />;",
  "const desk = <p title={kind === 'draft' ? t('desk.title') : undefined} />;",
  "import { desk } from './some desk';",
  "throw new Error('the desk has no legs');",
  "type Desk = 'of wood' | 'of stone';",
  '// The desk of a writer.',
  "const mode = 'read-only';",
])('not in %s', (code) => {
  expect(found(code)).toEqual([]);
});

it('not where nothing is said to the writer', () => {
  expect(found("const lists = 'ul, ol';", 'utils/story/rules/lists.ts')).toEqual([]);
});
