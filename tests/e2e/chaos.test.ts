// Random faults and random kills: nothing is sent twice without the writer's word, and nothing is lost. The same runs as
// `npm run test:chaos`, with a seed that is always the same.
import { expect, it } from 'vitest';
import { runChaos } from '../chaos/chaos.ts';
import { inFull, violationsOf } from '../chaos/report.ts';
import { browserName } from './stage.ts';

const runs = 30;

it('sends nothing twice and loses nothing, whatever fails and whoever is killed', async () => {
  const { outcomes } = await runChaos({ browser: browserName, runs, seed: 2_026 });
  const broken = outcomes.filter((outcome) => violationsOf([outcome]).length > 0);
  expect(broken.map(inFull)).toEqual([]);
  expect(outcomes).toHaveLength(runs);
  // A run in which nothing is sent shows nothing.
  expect(outcomes.filter(({ posts }) => posts > 0).length).toBeGreaterThan(runs / 2);
}, 300_000);
