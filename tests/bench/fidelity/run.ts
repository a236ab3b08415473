// npm run bench:fidelity -- --corpus DIR: how faithful the shipped page script is to stored pages, and how fast, beside
// two baselines in one run. Tables go to stdout, progress to stderr.
import { appendFileSync, writeFileSync } from 'node:fs';
import { sentence } from '../../../scripts/command.ts';
import { openBench } from './bench.ts';
import { pageBytes, readCorpus } from './corpus.ts';
import { type BenchOptions, readOptions } from './options.ts';
import type { PageOutcome } from './outcome.ts';
import { baseReader, loadReaders, ourReader } from './readers.ts';
import { report } from './report.ts';
import { worstPages } from './worst.ts';

async function measureAll(options: BenchOptions): Promise<PageOutcome[]> {
  const { corpus, json, readers } = options;
  const pages = readCorpus(corpus, options);
  const bench = await openBench(await loadReaders(readers));
  if (json !== undefined) writeFileSync(json, '');
  try {
    const outcomes: PageOutcome[] = [];
    for (const [turn, page] of pages.entries()) {
      const outcome = await bench.page(page, pageBytes(corpus, page), turn);
      outcomes.push(outcome);
      if (json !== undefined) appendFileSync(json, `${JSON.stringify(outcome)}\n`);
      if (turn % 25 === 24) process.stderr.write(`${turn + 1} of ${pages.length} pages\n`);
    }
    return outcomes;
  } finally {
    await bench.close();
  }
}

async function main(options: BenchOptions): Promise<void> {
  const outcomes = await measureAll(options);
  process.stdout.write(`${report(outcomes, baseReader)}\n`);
  if (options.worst > 0) {
    const table = worstPages(outcomes, ourReader, options.worst);
    process.stdout.write(`\n## Where ${ourReader} is furthest behind\n\n${table}\n`);
  }
}

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
