// What the code says: the ids in each file, the values that it gives them, and the files that an entrypoint reaches.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Source texts by path from the project's folder. */
export type Sources = ReadonlyMap<string, string>;

/** Everything that ships. */
export function readSources(): Sources {
  const files = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** An id in the code: as it stands there, and what it matches. In a template each expression stands for one part. */
export interface UsedId {
  written: string;
  matches: RegExp;
}

/** @param catalogues their names, which ids begin with */
export function idsIn(source: string, catalogues: readonly string[]): UsedId[] {
  const begin = `(?:${catalogues.join('|')})\\.`;
  const written = new RegExp(
    `(['"])(${begin}[\\w.-]+)\\1|\`(${begin}(?:[\\w.-]|\\$\\{[^\`]*?\\})+)\``,
    'g',
  );
  return [...source.matchAll(written)].map(([, , literal, template]) => {
    const text = literal ?? template ?? '';
    const pattern = text.replace(/\$\{.*?\}|[.]/g, (part) => (part === '.' ? '\\.' : '[\\w-]+'));
    return { written: text, matches: new RegExp(`^${pattern}$`) };
  });
}

/** A call of `t` with a literal id, or `<Words>`, and the names of the values that it gives. */
export interface SpokenId {
  id: string;
  values: string[];
}

/** Calls whose values are written out; the others are left to the tests. */
export function spokenIn(source: string): SpokenId[] {
  const calls = source.matchAll(
    /\bt\(\s*'([\w.-]+)'\s*(?:,\s*(?=\{)|(?=,?\s*\)))|<Words\s+id="([\w.-]+)"\s+values=\{(?=\{)/g,
  );
  return [...calls].flatMap((call) => {
    const id = call[1] ?? call[2] ?? '';
    const rest = source.slice(call.index + call[0].length);
    if (!rest.startsWith('{')) return [{ id, values: [] }];
    const parts = partsOf(rest);
    return parts.some((part) => part.startsWith('...'))
      ? []
      : [{ id, values: parts.map((part) => /^\w+/.exec(part)?.[0] ?? part) }];
  });
}

/** The properties of the object that a text begins with. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 1;
  for (const [index, letter] of [...text].entries()) {
    if ('{(['.includes(letter)) depth += 1;
    if ('})]'.includes(letter)) depth -= 1;
    if (depth === 0 || (depth === 1 && letter === ',')) {
      parts.push(text.slice(from, index).trim());
      from = index + 1;
    }
    if (depth === 0) break;
  }
  return parts.filter((part) => part !== '');
}

/** The entrypoints, and whether each loads the words. */
export function entrypointsIn(sources: Sources): { file: string; loads: boolean }[] {
  return [...sources]
    .filter(([file]) => /^entrypoints\/(?:[^/]+\.ts|[^/]+\/main\.tsx)$/.test(file))
    .map(([file, text]) => ({ file, loads: /\bload(?:Page|Own)Words\(/.test(text) }));
}

/** The files that run with an entrypoint: imports of types alone bring nothing. */
export function reachedFrom(entrypoint: string, sources: Sources): Set<string> {
  const reached = new Set([entrypoint]);
  for (const file of reached) for (const to of importsOf(file, sources)) reached.add(to);
  return reached;
}

function importsOf(from: string, sources: Sources): string[] {
  const imports = (sources.get(from) ?? '').matchAll(
    /^(?:import|export)\s(?!type\b)([^;]*?)\bfrom\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...imports].flatMap(([, names = '', fixed, late]) => {
    if (/^\{(?:\s*type\s[^,}]+,?)+\s*\}\s*$/.test(names)) return [];
    const name = fixed ?? late ?? '';
    if (!/^(?:\.|@\/)/.test(name)) return [];
    const path = name.startsWith('@/') ? name.slice(2) : join(dirname(from), name);
    return ['', '.ts', '.tsx', '/index.ts']
      .map((end) => path + end)
      .filter((it) => sources.has(it));
  });
}
