// The style sheets fit both directions of writing: what is beside something is said with start and end.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Left and right by name, and by their places in a list of four. */
function physicalIn(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const named = bare.match(
    /[\w-]*-(?:left|right)(?:-radius)?\s*:[^;}]*|[{;\s](?:left|right)\s*:[^;}]*|(?:text-align|float|clear)\s*:\s*(?:left|right)/g,
  );
  const lists = [...bare.matchAll(/[{;\s](margin|padding|inset)\s*:\s*([^;}]+)/g)]
    .map(([, name = '', values = '']) => ({ name, sides: values.trim().split(/\s+(?![^(]*\))/) }))
    .filter(({ sides }) => sides.length === 4 && sides[1] !== sides[3])
    .map(({ name, sides }) => `${name}: ${sides.join(' ')}`);
  return [...(named ?? []).map((one) => one.trim()), ...lists];
}

it.each([
  ['p { margin-left: 4px }', 'margin-left: 4px'],
  ['p { border-top-right-radius: 2px; }', 'border-top-right-radius: 2px'],
  ['p { position: absolute; right: 0 }', 'right: 0'],
  ['p { text-align: left }', 'text-align: left'],
  ['p { padding: 1px 2px 3px calc(2px + 2px) }', 'padding: 1px 2px 3px calc(2px + 2px)'],
])('%s fits one direction alone', (css, found) => {
  expect(physicalIn(css)).toEqual([found]);
});

it('p { margin-inline: 1px 2px; padding: 1px 2px 3px 2px } fits both', () => {
  expect(physicalIn('p { margin-inline: 1px 2px; padding: 1px 2px 3px 2px }')).toEqual([]);
});

const sheets = globSync('{components,entrypoints}/**/*.css', { cwd: root });

it.each(sheets)('%s fits both directions', (sheet) => {
  expect(physicalIn(readFileSync(join(root, sheet), 'utf8'))).toEqual([]);
});
