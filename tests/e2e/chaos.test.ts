// The promise of the outbox while everything goes wrong; see tests/chaos. More runs: `npm run test:chaos`.
import { expect, it } from 'vitest';
import { runChaos } from '../chaos/chaos.ts';
import { accountOf, violationsOf } from '../chaos/report.ts';
import { browserName } from './stage.ts';

const runs = 30;

it(`loses nothing and sends nothing twice in ${runs} random runs`, {
  timeout: 300_000,
}, async () => {
  const { outcomes } = await runChaos({ browser: browserName, runs, seed: 1 });
  const broken = outcomes.filter((outcome) => violationsOf([outcome]).length > 0);
  expect(broken.map(accountOf)).toEqual([]);
  expect(outcomes).toHaveLength(runs);
});
