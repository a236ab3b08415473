// Keeps the arrows between the rooms true, and the rules of the house that no linter knows.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);
}

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** Imports of a file, own ones as paths from the root, packages by name. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [
    ...text.matchAll(
      /^(?:import|export)\s+(type\s)?[^;]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'/gm,
    ),
  ].map(([, type, named, bare]) => {
    const specifier = named ?? bare ?? '';
    const to = specifier.startsWith('@/')
      ? specifier.slice(2)
      : specifier.startsWith('.')
        ? relative(root, normalize(join(root, dirname(file), specifier)))
        : specifier;
    return { from: file, to, typeOnly: type !== undefined };
  });
}

const product = ['entrypoints', 'components', 'utils'].flatMap(sources);
const imports = product.flatMap(importsOf);
const under = (room: string) => imports.filter(({ from }) => from.startsWith(room));

describe('the arrows between the rooms', () => {
  it('finds the product’s files and their imports', () => {
    expect(product.length).toBeGreaterThan(30);
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each([
    'utils/clip/',
    'utils/picture/',
    'utils/story/',
    'utils/medium/',
    'utils/connection/',
    'utils/delivery/',
    'utils/file/',
    'utils/review/',
    'utils/several-tabs/',
    'components/',
  ])('%s knows no browser, no WXT and no storage', (room) => {
    const forbidden = under(room).filter(
      ({ to, typeOnly }) =>
        /^(?:wxt|webextension-polyfill|@wxt-dev)/.test(to) ||
        (/^utils\/(?:platform|storage|messaging)/.test(to) && !typeOnly),
    );
    expect(forbidden).toEqual([]);
  });

  it.each([
    ['utils/clip/', /^utils\/(?:delivery|file|review)|^components/],
    ['utils/picture/', /^utils\/(?:clip|story|delivery|file|review)|^components/],
    ['utils/story/', /^utils\/(?:delivery|file|review)|^components/],
    ['utils/medium/', /^utils\/(?:clip|story|delivery|file|review)|^components/],
    ['utils/file/', /^utils\/(?:connection|delivery|review)|^components/],
    ['utils/', /^entrypoints|^components/],
    ['components/', /^entrypoints/],
  ])('%s never points up at %s', (room, up) => {
    expect(under(room).filter(({ to }) => up.test(to))).toEqual([]);
  });

  it('lets only platform, storage, messaging and entrypoints name the extension APIs', () => {
    const users = imports.filter(({ to }) => /^wxt/.test(to)).map(({ from }) => from);
    expect(
      users.filter(
        (file) => !/^(?:entrypoints|utils\/(?:platform|storage|messaging))\//.test(file),
      ),
    ).toEqual([]);
  });

  it('lets the token’s storage be imported by the background alone', () => {
    const users = imports
      .filter(({ to }) => to === 'utils/storage/connection')
      .map(({ from }) => from);
    expect(users).toEqual(['entrypoints/background.ts']);
  });
});

describe('the rules of the house', () => {
  it.each([
    ['assigns markup', /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\(/],
    ['reaches for the clock in the core', /Date\.now\(\)|new Date\(\)/],
    ['logs', /console\./],
    ['reads a file of no one’s', /eval\(|new Function\(/],
  ])('no file in utils’ core %s', (_, pattern) => {
    const core = product.filter((file) =>
      /^utils\/(?:clip|picture|story|medium|connection|delivery|file|review|several-tabs)\//.test(
        file,
      ),
    );
    expect(core.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});
