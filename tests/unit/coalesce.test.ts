import { expect, it } from 'vitest';
import { coalesce } from '@/utils/coalesce';

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('runs once more for however many times it was asked meanwhile', async () => {
  const ends: Array<() => void> = [];
  const run = coalesce(
    () => new Promise((resolve) => ends.push(resolve)),
    async () => undefined,
  );
  run();
  for (let time = 0; time < 100; time += 1) run();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await turn();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await turn();
  expect(ends).toHaveLength(2);
  run();
  expect(ends).toHaveLength(3);
});

it('rests before it runs once more', async () => {
  let runs = 0;
  let goOn = () => undefined as unknown;
  const run = coalesce(
    async () => {
      runs += 1;
    },
    () =>
      new Promise((resolve) => {
        goOn = () => resolve();
      }),
  );
  run();
  await turn();
  run();
  await turn();
  expect(runs).toBe(1);
  goOn();
  await turn();
  expect(runs).toBe(2);
});
