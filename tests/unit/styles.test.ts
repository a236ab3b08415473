// The style sheets fit both directions of writing: what is beside something is said with start and end. And they have one look:
// colours, sizes of type, distances and corners come from one small set, components/common/look/tokens.css.
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

const measured =
  /(?:^|[\s;{])((?:margin|padding|scroll-margin|scroll-padding)[\w-]*|(?:row-|column-)?gap|font(?:-size|-family)?|border-radius)\s*:\s*([^;}]+)/g;

/** Colours, and sizes in a measure of their own; lines of one and two pixels are none. */
function straysIn(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const colours = bare.match(/#[\da-f]{3,8}\b(?=\s*[;,)])|\b(?:rgb|hsl)a?\([^)]*\)/gi) ?? [];
  const sizes = [...bare.matchAll(measured)]
    .map(([, name = '', value = '']) => `${name}: ${value.trim().replace(/\s+/g, ' ')}`)
    .filter((one) =>
      /(?<![\w-])(?!1px|2px)[\d.]+(?:px|rem|pt)\b|system-ui|serif\b(?!\))|monospace/.test(
        one.replace(/\/ [\d.]+px/, ''),
      ),
    );
  return [...colours, ...sizes];
}

it.each([
  ['p { margin: 0 7px }', 'margin: 0 7px'],
  [
    'p { padding-inline: calc(var(--space-2) + 3px) }',
    'padding-inline: calc(var(--space-2) + 3px)',
  ],
  ['p { font-size: 1.1rem; }', 'font-size: 1.1rem'],
  ['p { font: 600 13px / 22px var(--plain) }', 'font: 600 13px / 22px var(--plain)'],
  ['p { font-family: Georgia, serif }', 'font-family: Georgia, serif'],
  ['p { border-radius: 5px }', 'border-radius: 5px'],
  ['p { color: #333; }', '#333'],
  ['p { box-shadow: 0 0 2px rgb(0 0 0 / 10%) }', 'rgb(0 0 0 / 10%)'],
])('%s has a measure of its own', (css, found) => {
  expect(straysIn(css)).toEqual([found]);
});

it.each([
  'p { margin: 0 auto var(--space-2) calc(-1 * var(--space-3) - 1px); padding: 2px }',
  'p { font: 600 var(--type-1) / 22px var(--plain); border-radius: 50%; gap: 0.3em }',
  'p { width: 340px; border: 3px solid var(--line); inset-inline-start: -27px; color: var(--text) }',
])('%s keeps to the set', (css) => {
  expect(straysIn(css)).toEqual([]);
});

it.each(sheets.filter((sheet) => !sheet.endsWith('/tokens.css')))(
  '%s keeps to the set',
  (sheet) => {
    expect(straysIn(readFileSync(join(root, sheet), 'utf8'))).toEqual([]);
  },
);

it('has no token that nothing uses', () => {
  const all = sheets.map((sheet) => readFileSync(join(root, sheet), 'utf8')).join('');
  const names = [...all.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name);
  expect([...new Set(names)].filter((name) => !all.includes(`var(${name})`))).toEqual([]);
});
