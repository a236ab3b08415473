// Whatever a stored key may come to hold: by a fault of ours, of the browser or of the disk.

function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { deeper: value };
  return value;
}

/** In place of a whole value. JSON can say all of it, as a browser's storage does. */
export const junk: readonly unknown[] = [
  0,
  -1,
  1e300,
  -1e300,
  8.64e15 + 1e3,
  2 ** 53,
  0.1,
  true,
  false,
  '',
  ' ',
  'NaN',
  'Infinity',
  'null',
  'undefined',
  '[object Object]',
  '__proto__',
  'constructor',
  '{"id":"cut o',
  '[{"id":"a"},',
  '\u0000\uffff\ud800',
  'x'.repeat(200_000),
  [],
  [null],
  [[]],
  [[[[]]]],
  [5, 'x', { id: 5 }],
  {},
  { length: 1e9 },
  { toString: 'x', valueOf: 5 },
  { constructor: { prototype: 'x' }, hasOwnProperty: 5 },
  JSON.parse('{"__proto__": {"kept": true, "id": "x"}}'),
  JSON.parse('[{"__proto__": null}]'),
  { version: '2' },
  { version: -1 },
  { version: 1e300 },
  { version: null, edits: 5, state: 5, list: 5 },
  deep(500),
];

/** In place of a field: fewer, since there are many fields. */
const fieldJunk: readonly unknown[] = [
  null,
  5,
  1e300,
  -1e300,
  true,
  '',
  'NaN',
  '__proto__',
  'x'.repeat(10_000),
  [],
  [null],
  {},
  { toString: 'x' },
  deep(20),
];

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([name, inner]) =>
    pathsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return [path, ...inside];
}

function changed(value: unknown, path: Path, to: unknown): unknown {
  const copy = structuredClone(value);
  const last = path.at(-1);
  let inner = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) inner = inner[step] as typeof inner;
  if (last === undefined) return copy;
  if (to === undefined && Array.isArray(inner)) inner.splice(Number(last), 1);
  else if (to === undefined) delete inner[last];
  else inner[last] = to;
  return copy;
}

/** The value with each of its fields, however deep, gone or replaced. */
export function brokenOnes(healthy: unknown): { where: string; value: unknown }[] {
  const inside = pathsIn(healthy).filter((path) => path.length > 0);
  return inside.flatMap((path) =>
    [undefined, ...fieldJunk].map((to) => ({
      where: `${path.join('.')} = ${JSON.stringify(to)?.slice(0, 30) ?? 'gone'}`,
      value: changed(healthy, path, to),
    })),
  );
}
