// Which file a module comes into, by who imports it.
import { expect, it } from 'vitest';
import { sharedFileOf } from '../../../scripts/build/chunks.ts';

const background = '\0virtual:wxt-background-entrypoint?/here/entrypoints/background.ts';
const page = (name: string) => `/here/entrypoints/${name}/index.html`;
const desk = '/here/entrypoints/popup/desk.tsx';
const late = '/here/entrypoints/popup/late.ts';

/** A module that these import, each through a module of its own. */
function fileOf(...roots: string[]) {
  const between = roots.map((root) => [`${root}#between`, [root]] as const);
  const importers = new Map<string, readonly string[]>([
    ['module', between.map(([id]) => id)],
    ...between,
  ]);
  return sharedFileOf('module', (id) => ({
    isEntry: /background|index\.html$/.test(id) && !id.includes('#'),
    dynamicImporters: id === desk || id === late ? ['somewhere'] : [],
    importers: importers.get(id) ?? [],
  }));
}

it.each([
  ['base', [page('popup'), background, page('options')]],
  ['page', [page('popup'), page('options'), desk]],
  ['core', [desk, background]],
  ['pages', [desk, page('options')]],
  ['story', [desk, page('tabs')]],
  ['story', [desk, late]],
  // Of one alone, or of none that the popup waits for.
  [null, [page('popup')]],
  [null, [desk]],
  [null, [page('options'), background]],
  [null, [late, background]],
])('is %s for what is imported by %j', (file, roots) => {
  expect(fileOf(...roots)).toBe(file);
});

it('walks a circle of imports once', () => {
  const circle: Record<string, readonly string[]> = { one: ['other'], other: ['one', desk] };
  const lookup = (id: string) => ({
    isEntry: false,
    dynamicImporters: id === desk ? ['somewhere'] : [],
    importers: circle[id] ?? [],
  });
  expect(sharedFileOf('one', lookup)).toBeNull();
});
