// The page script alone, beside bare Readability on the same page: cold, in a world where it has never run, with the loading of the
// script, as a first click pays for it; and warm, again in the same world. Then its steps, each under a clock.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pageScript } from '../../fidelity/bundles.ts';
import { openStage, type Stage } from '../../fidelity/stage.ts';
import { readabilityFloor } from '../floors.ts';
import { benchPages } from '../pages.ts';
import type { Part, Row } from '../result.ts';
import { inTurn, median, p95 } from '../statistics.ts';
import { timedScript } from './steps.ts';

interface Times {
  cold: number;
  warm: number;
}

/** @param nonce differs each time: the browser must not know the script from another world */
function timed(script: string, nonce: string): string {
  return `(async () => {
    const run = async () => {
      globalThis.gc?.();
      void document.body.offsetHeight;
      const begun = performance.now();
      await (0, eval)(script);
      return performance.now() - begun;
    };
    const script = ${JSON.stringify(`${script}\n//${nonce}`)};
    return { cold: await run(), warm: await run() };
  })()`;
}

const stepNames = ['copy', 'find', 'compose', 'whole'] as const;
type Steps = Record<(typeof stepNames)[number], number>;

async function stepsOf(stage: Stage, script: string): Promise<Steps[]> {
  const run = 'gc?.(); void document.body.offsetHeight; times.push(await benchSteps());';
  const times = await stage.evaluate<Steps[]>(
    `${script}\n(async () => { const times = []; ${run} ${run} return times; })()`,
  );
  for (const name of stepNames)
    if (times.some((each) => each[name] === undefined))
      throw new Error(`The step ${name} was not called: does parts/steps.ts still know its file?`);
  return times;
}

export const part: Part = async ({ isQuick }) => {
  const pages = benchPages(isQuick);
  const scripts = {
    readability: readFileSync(path.join(await readabilityFloor(), 'clip.js'), 'utf8'),
    clipdraft: await pageScript(),
  };
  const withClocks = await timedScript();
  const readers = ['readability', 'clipdraft'] as const;
  const times: { page: string; reader: (typeof readers)[number]; times: Times }[] = [];
  const steps: { page: string; cold: Steps; warm: Steps }[] = [];
  const turns = isQuick ? 2 : 9;
  for (let turn = 0; turn <= turns; turn += 1) {
    // A new browser: one that has met the scripts before keeps what it made of them.
    const stage = await openStage();
    try {
      for (const [at, { name, url, html }] of pages
        .slice(0, turn === 0 ? 1 : undefined)
        .entries()) {
        await stage.show({ url, charset: 'utf-8', body: Buffer.from(html) });
        for (const reader of inTurn(readers, turn + at)) {
          const found = await stage.evaluate<Times>(timed(scripts[reader], `${turn}-${at}`));
          if (turn > 0) times.push({ page: name, reader, times: found });
        }
        const [cold, warm] = await stepsOf(stage, `${withClocks}\n//${turn}-${at}`);
        if (turn > 0 && cold && warm) steps.push({ page: name, cold, warm });
      }
    } finally {
      await stage.close();
    }
  }
  const names = pages.map(({ name }) => name);
  const middle = (page: string, reader: string, of: keyof Times) =>
    median(
      times.filter((it) => it.page === page && it.reader === reader).map((it) => it.times[of]),
    );
  const ratios = (of: keyof Times) =>
    names.map((page) => middle(page, 'clipdraft', of) / middle(page, 'readability', of));
  const stepOf = (page: string, of: keyof Times, step: keyof Steps) =>
    median(steps.filter((it) => it.page === page).map((it) => it[of][step]));
  const rows: Row[] = [
    {
      what: 'page script, cold, to bare Readability: median of the pages',
      value: median(ratios('cold')),
      unit: 'x',
      goal: { most: 1.8 },
      isRatio: true,
    },
    {
      what: 'page script, cold, to bare Readability: p95 of the pages',
      value: p95(ratios('cold')),
      unit: 'x',
      goal: { most: 4 },
      isRatio: true,
    },
    {
      what: 'page script, warm, to bare Readability: median of the pages',
      value: median(ratios('warm')),
      unit: 'x',
      isRatio: true,
    },
    {
      what: 'page script, warm, to bare Readability: p95 of the pages',
      value: p95(ratios('warm')),
      unit: 'x',
      isRatio: true,
    },
    ...stepNames.map((step): Row => {
      const of = (state: keyof Times) => names.map((page) => stepOf(page, state, step));
      const shares = names.map(
        (page) => stepOf(page, 'cold', step) / stepOf(page, 'cold', 'whole'),
      );
      return {
        what: `page script, cold: ${step}, median of the pages`,
        value: median(of('cold')),
        unit: 'ms',
        note: `${(median(shares) * 100).toFixed(0)} % of the whole; heaviest ${Math.max(...of('cold')).toFixed(0)}; warm ${median(of('warm')).toFixed(1)}`,
      };
    }),
  ];
  const table = names.map((page, at) => ({
    page,
    cold: ratios('cold')[at],
    warm: ratios('warm')[at],
    steps: Object.fromEntries(
      stepNames.map((step) => [step, [stepOf(page, 'cold', step), stepOf(page, 'warm', step)]]),
    ),
  }));
  return { rows, details: { pages: table, times, steps } };
};
