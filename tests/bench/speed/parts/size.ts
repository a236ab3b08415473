// What the package weighs: every file, groups of them, and each dependency in it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../../../scripts/command.ts';
import { shippedBuild } from '../../fidelity/bundles.ts';
import { filesAtOnce, type Sources } from '../imports.ts';
import type { Part, Row } from '../result.ts';
import { weights } from './weights.ts';

interface FileSize {
  file: string;
  raw: number;
  gzipped: number;
}

function sizesIn(folder: string): FileSize[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      const bytes = readFileSync(full);
      const file = path.relative(folder, full).replaceAll(path.sep, '/');
      return { file, raw: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
    })
    .sort((one, other) => other.gzipped - one.gzipped);
}

export const part: Part = async () => {
  const folder = await shippedBuild();
  const files = sizesIn(folder);
  const sources: Sources = (file) => readFileSync(path.join(folder, file), 'utf8');
  const popup = filesAtOnce('popup.html', sources);
  const editor = files.map(({ file }) => file).filter((file) => /\/Editor-/.test(file));
  const groups: Record<string, string[]> = {
    'page script': ['clip.js'],
    'popup’s first load': popup,
    'popup’s first load, scripts alone': popup.filter((file) => file.endsWith('.js')),
    background: filesAtOnce('background.js', sources),
    editor,
    words: files.map(({ file }) => file).filter((file) => file.startsWith('words/')),
    everything: files.map(({ file }) => file),
  };
  const goals: Readonly<Record<string, number>> = {
    'page script': 45,
    'popup’s first load': 28,
    background: 12,
  };
  const added = (names: string[], of: 'raw' | 'gzipped') =>
    files.filter(({ file }) => names.includes(file)).reduce((sum, it) => sum + it[of], 0) / 1_000;
  const rows = Object.entries(groups).map(([group, names]): Row => {
    const most = goals[group];
    return {
      what: `${group}, gzipped`,
      value: added(names, 'gzipped'),
      unit: 'kB',
      ...(most === undefined ? {} : { goal: { most }, isRatio: true }),
      note: `${names.length} files, raw ${added(names, 'raw').toFixed(0)} kB`,
    };
  });
  const packages = await weights(path.join(root, '.cache/bench/weights'));
  const shown = packages.slice(0, 8).map(({ name, kB }) => `${name} ${kB.toFixed(0)}`);
  rows.push({
    what: 'dependencies in the package, minified',
    value: packages.filter(({ name }) => name !== 'clipdraft').reduce((sum, { kB }) => sum + kB, 0),
    unit: 'kB',
    note: shown.join(', '),
  });
  return { rows, details: { files, groups, packages } };
};
