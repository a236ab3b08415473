// npm run bench: how fast the shipped build is, in a real Chromium, beside floors that are measured in the same minutes. One table
// goes to stdout, progress to stderr, and all that was measured to a file for each part in .output/bench.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { root, sentence } from '../../../scripts/command.ts';
import { type BenchOptions, type PartName, partNames, readOptions } from './options.ts';
import type { Part, PartResult } from './result.ts';
import { readmeTable, tableOf, withTable } from './table.ts';

const folder = path.join(root, '.output/bench');
const fileOf = (name: PartName) => path.join(folder, `${name}.json`);

/** Each loads what it needs when its turn comes. */
const parts: Record<PartName, () => Promise<{ part: Part }>> = {
  click: () => import('./parts/click.ts'),
  key: () => import('./parts/key.ts'),
  idle: () => import('./parts/idle.ts'),
  'page-script': () => import('./parts/page-script.ts'),
  growth: () => import('./parts/growth.ts'),
  delivery: () => import('./parts/delivery.ts'),
  size: () => import('./parts/size.ts'),
  tests: () => import('./parts/tests.ts'),
};

async function measure(options: BenchOptions): Promise<Map<PartName, PartResult>> {
  const results = new Map<PartName, PartResult>();
  mkdirSync(folder, { recursive: true });
  for (const name of options.parts) {
    const begun = Date.now();
    const { part } = await parts[name]();
    const result = await part(options);
    results.set(name, result);
    const [{ model } = { model: '' }] = cpus();
    const about = { part: name, at: new Date().toISOString(), isQuick: options.isQuick };
    const machine = { model, cores: cpus().length };
    const whole = { ...about, machine, ...result };
    writeFileSync(fileOf(name), `${JSON.stringify(whole, null, 2)}\n`);
    process.stderr.write(`${name}: ${((Date.now() - begun) / 1_000).toFixed(0)} s\n`);
  }
  return results;
}

function lastResults(): Map<PartName, PartResult> {
  const known = partNames.filter((name) => existsSync(fileOf(name)));
  return new Map(
    known.map((name) => [name, JSON.parse(readFileSync(fileOf(name), 'utf8')) as PartResult]),
  );
}

async function main(options: BenchOptions): Promise<void> {
  if (!options.writesReadme) {
    process.stdout.write(`${tableOf(await measure(options))}\n`);
    return;
  }
  const file = path.join(root, 'README.md');
  const table = readmeTable(lastResults());
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), table));
  process.stdout.write(`${table}\n`);
}

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
