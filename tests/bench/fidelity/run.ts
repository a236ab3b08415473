// npm run bench:fidelity -- --corpus DIR [--sample N]: how faithful the shipped page script is, beside Readability alone,
// in one run and one browser.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sentence } from '../../../scripts/command.ts';
import { type CorpusPage, pageBytes, readCorpus } from './corpus.ts';
import { type Read, readers, textOf } from './readers.ts';
import { type Row, table } from './report.ts';
import { compare, sameTitle, segments } from './score.ts';
import { type BenchStage, openStage } from './stage.ts';

async function readPage(
  stage: BenchStage,
  folder: string,
  page: CorpusPage,
  turn: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  const all = readers();
  // Whoever is first pays for the cold page; the order turns.
  const ordered = all
    .map((_, index) => all[(index + turn) % all.length])
    .filter((reader) => reader !== undefined);
  for (const { name, expression } of ordered) {
    await stage.show(page.url, pageBytes(folder, page), page.charset);
    const nothing: Read = { title: '', html: '', ms: Number.NaN, changed: false };
    const read = await stage.evaluate<Read>(expression).catch(() => nothing);
    const text = await stage.evaluate<string>(textOf(read.html));
    const { ref } = page;
    const due = ref.kind === 'html' ? await stage.evaluate<string>(textOf(ref.value)) : null;
    rows.push({
      set: page.set,
      reader: name,
      f1:
        ref.kind === 'segments'
          ? null
          : compare(due ?? (ref.kind === 'text' ? ref.value : ''), text),
      segments: ref.kind === 'segments' ? segments(text, ref) : null,
      title: page.title ? sameTitle(page.title, read.title) : null,
      empty: read.html === '',
      changed: read.changed,
      ms: read.ms,
      baseMs: 0,
    });
  }
  const base = rows.find(({ reader }) => reader === 'readability')?.ms ?? Number.NaN;
  return rows.map((row) => ({ ...row, baseMs: base }));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, sample: { type: 'string' } },
  });
  const { corpus, sample } = values;
  if (corpus === undefined || !existsSync(corpus)) {
    throw new Error('Name a folder of pages: npm run bench:fidelity -- --corpus DIR [--sample N].');
  }
  const pages = readCorpus(corpus, sample === undefined ? undefined : Number(sample));
  const stage = await openStage();
  try {
    const rows: Row[] = [];
    for (const [turn, page] of pages.entries()) {
      rows.push(...(await readPage(stage, corpus, page, turn)));
      if (turn % 25 === 24) process.stderr.write(`${turn + 1} of ${pages.length} pages\n`);
    }
    process.stdout.write(`${table(rows)}\n`);
  } finally {
    await stage.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
