// Keeps the arrows between the rooms true, types included, and the rules of the house that no linter knows.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The floors of the house, from the ground up. A file imports from its own room and from the floors below: never up, and
 * never across. A file's room is the longest name here that its path begins with.
 */
const floors = [
  ['utils/words'], // what is said, in the writer's language: for everybody
  ['utils'], // results, failures and their sentences: for everybody
  ['utils/medium'],
  ['utils/picture'],
  ['utils/clip/known'],
  ['utils/clip/page'],
  ['utils/clip/types', 'utils/clip/text', 'utils/clip/pictures'],
  ['utils/clip/elements', 'utils/clip/about'],
  ['utils/clip/copy'],
  ['utils/clip/article'],
  ['utils/clip'],
  ['utils/story'],
  ['utils/draft'],
  ['utils/connection'],
  ['utils/delivery'],
  ['utils/by-hand'],
  ['utils/messaging/protocol'], // types alone: what a page may ask of the background
  ['utils/screens', 'utils/storage', 'utils/messaging', 'utils/platform'],
  ['components'],
  ['entrypoints'],
];

/** The doors to the browser. Only entrypoints go through them. */
const doors = ['utils/storage', 'utils/messaging', 'utils/platform'];

/** Files of one kind may be many. */
const lists = [
  'utils/clip/known/engines',
  'utils/clip/known/languages',
  'utils/story/rules',
  'utils/story/ways-out/markdown',
  'utils/platform',
];
const mostLooseFiles = 12;

const root = join(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

const files = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

interface Arrow {
  from: string;
  /** A file of ours, or a package by its name. */
  to: string;
}

function arrowsOf(from: string): Arrow[] {
  const found = textOf(from).matchAll(
    /^(?:import|export)\s[^;]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map(([, named, bare, inline]) => {
    const name = named ?? bare ?? inline ?? '';
    if (!/^(?:\.|@\/)/.test(name)) return { from, to: name };
    const path = name.startsWith('@/') ? name.slice(2) : join(dirname(from), name);
    const endings = ['', '.ts', '.tsx', '/index.ts'];
    return { from, to: endings.map((end) => path + end).find((it) => files.includes(it)) ?? path };
  });
}

const arrows = files.flatMap(arrowsOf);
const inside = arrows.filter(({ to }) => files.includes(to));
const named = (found: readonly Arrow[]) => found.map(({ from, to }) => `${from} -> ${to}`);

const isIn = (room: string) => (file: string) =>
  file.startsWith(`${room}/`) || file.startsWith(`${room}.`);

function roomOf(file: string): string {
  const names = floors.flat().filter((room) => isIn(room)(file));
  return names.toSorted((one, other) => other.length - one.length)[0] ?? '';
}

const floorOf = (file: string) => floors.findIndex((rooms) => rooms.includes(roomOf(file)));

/** Takes away, until nothing changes, what imports nothing that is left, or is imported by nothing that is left. */
function circlesIn(all: readonly Arrow[]): Arrow[] {
  const sources = new Set(all.map(({ from }) => from));
  const targets = new Set(all.map(({ to }) => to));
  const left = all.filter(({ from, to }) => sources.has(to) && targets.has(from));
  return left.length === all.length ? left : circlesIn(left);
}

describe('the arrows between the rooms', () => {
  it('finds the product’s files, their rooms and their imports', () => {
    expect(files.length).toBeGreaterThan(250);
    expect(inside.length).toBeGreaterThan(800);
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
    // A new room wants its floor.
    expect(files.filter((file) => roomOf(file) === 'utils' && dirname(file) !== 'utils')).toEqual(
      [],
    );
    const isOurs = ({ to }: Arrow) => /^(?:entrypoints|components|utils)\//.test(to);
    const lost = arrows.filter((arrow) => isOurs(arrow) && !files.includes(arrow.to));
    expect(named(lost.filter(({ to }) => !to.endsWith('.css')))).toEqual([]);
    expect(floors.flat().filter((room) => !files.some(isIn(room)))).toEqual([]);
  });

  it('point down', () => {
    const isDown = ({ from, to }: Arrow) =>
      roomOf(from) === roomOf(to) || floorOf(from) > floorOf(to);
    expect(named(inside.filter((arrow) => !isDown(arrow)))).toEqual([]);
  });

  it('make no circle', () => {
    expect(named(circlesIn(inside))).toEqual([]);
  });

  it('go through the doors to the browser from entrypoints alone', () => {
    const isOpen = ({ from, to }: Arrow) =>
      from.startsWith('entrypoints/') || !doors.includes(roomOf(to)) || roomOf(from) === roomOf(to);
    expect(named(inside.filter((arrow) => !isOpen(arrow)))).toEqual([]);
  });

  it('lead to the extension APIs from the doors and entrypoints alone', () => {
    const users = arrows.filter(({ to }) =>
      /^(?:@?wxt|webextension-polyfill|@webext-core)/.test(to),
    );
    const isDoor = ({ from }: Arrow) =>
      from.startsWith('entrypoints/') || doors.includes(roomOf(from));
    expect(users.length).toBeGreaterThan(10);
    expect(named(users.filter((arrow) => !isDoor(arrow)))).toEqual([]);
  });

  it('lead to the token’s storage from the background alone', () => {
    const users = inside.filter(({ to }) => to === 'utils/storage/connection.ts');
    expect(users.map(({ from }) => from)).toEqual(['entrypoints/background.ts']);
  });
});

describe('the drawing in ARCHITECTURE.md', () => {
  type Edge = readonly [from: string, to: string];

  /** A room as the drawing has it: one box for each folder of utils. */
  const boxOf = (file: string) => {
    if (file === 'utils/messaging/protocol.ts') return 'protocol';
    const [top = '', folder = '', inside] = file.split('/');
    return top === 'utils' && inside !== undefined ? folder : top;
  };

  const drawn = [...textOf('ARCHITECTURE.md').matchAll(/^ {2}([\w-]+) --> (.+)$/gm)].flatMap(
    ([, from = '', to = '']) => to.split(' & ').map((it): Edge => [from, it]),
  );
  const edges = inside.map(({ from, to }): Edge => [boxOf(from), boxOf(to)]);
  const real = [...new Set(edges.map((edge) => edge.join(' ')))]
    .map((pair) => pair.split(' ') as [string, string])
    .filter(([from, to]) => from !== to);

  /** All that a chain of arrows leads to. */
  const reachedFrom = (box: string, all: readonly Edge[]): Set<string> =>
    new Set(
      all.filter(([from]) => from === box).flatMap(([, to]) => [to, ...reachedFrom(to, all)]),
    );

  it('has a chain of arrows for each import', () => {
    expect(real.length).toBeGreaterThan(60);
    expect(real.filter(([from, to]) => !reachedFrom(from, drawn).has(to))).toEqual([]);
  });

  it('has no arrow without an import, and none that a chain of others gives', () => {
    const names = real.map((edge) => edge.join(' '));
    expect(drawn.filter((edge) => !names.includes(edge.join(' ')))).toEqual([]);
    const twice = drawn.filter(([from, to]) =>
      drawn.some(([it, by]) => it === from && by !== to && reachedFrom(by, drawn).has(to)),
    );
    expect(twice).toEqual([]);
  });

  it('has each room, and so has the list under it', () => {
    const boxes = [...new Set(files.map(boxOf))].filter((box) => box !== 'protocol').sort();
    const inDrawing = new Set(drawn.flat());
    expect(boxes.filter((box) => !inDrawing.has(box))).toEqual([]);
    const listed = [...textOf('ARCHITECTURE.md').matchAll(/^ {4}(?:utils\/)?([\w-]+)\/? /gm)].map(
      ([, box]) => box,
    );
    expect(boxes.filter((box) => box !== 'utils' && !listed.includes(box))).toEqual([]);
  });
});

describe('the rules of the house', () => {
  it('lets no folder hold more loose files than one can take in', () => {
    const folders = Map.groupBy(files, (file) => dirname(file));
    const full = [...folders]
      .filter(([folder, loose]) => !lists.includes(folder) && loose.length > mostLooseFiles)
      .map(([folder, loose]) => `${folder}: ${loose.length}`);
    expect(full).toEqual([]);
  });

  it('lets no function leave its file without a sentence on what it gives', () => {
    const exported =
      /^export (?:async )?function\*? (\w+)|^export const (\w+)(?:: (?:LiveReader|ShapeRule) =|[^=]* = (?:async )?\()/;
    const silent = files
      .filter((file) => file.startsWith('utils/'))
      .flatMap((file) => {
        const lines = textOf(file).split('\n');
        return lines.flatMap((line, at) => {
          const [, ...names] = exported.exec(line) ?? [];
          const isTold = /\*\/\s*$|^\/\//.test(lines[at - 1] ?? '');
          const name = names.find(Boolean);
          return name && !isTold ? [`${file}: ${name}`] : [];
        });
      });
    expect(silent).toEqual([]);
  });

  const core = files.filter(
    (file) =>
      file.startsWith('utils/') && !doors.includes(roomOf(file)) && dirname(file) !== 'utils',
  );

  it.each([
    ['assigns markup', /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\(/],
    ['reaches for the clock', /Date\.now\(\)|new Date\(\)/],
    ['logs', /console\./],
    // Of an <svg> it is no string, and of a form whatever one of its fields is called.
    ['goes by `className`', /\.className\b|\{[^{}]*\bclassName\b[^{}]*\} = /],
    ['reads a file of no one’s', /eval\(|new Function\(/],
  ])('no file in the core %s', (_, pattern) => {
    expect(core.length).toBeGreaterThan(150);
    expect(core.filter((file) => pattern.test(textOf(file)))).toEqual([]);
  });
});
