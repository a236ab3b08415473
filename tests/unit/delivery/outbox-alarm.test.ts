// The alarm: wherever the browser ends the background, somebody looks at what is under way soon, with every window closed.
import { describe, expect, it } from 'vitest';
import { isUnderWayState } from '@/utils/delivery/stage/stage';
import { fail, ok } from '@/utils/result';
import { worldAnswering } from '../../outbox/answering';
import { illustrated, key, order, orderOf, post } from '../../outbox/orders';
import { createWorld, settled } from '../../outbox/world';

/** Milliseconds from a death to the next look. */
const soon = 30_000;

describe('the alarm', () => {
  it('F43 stands before the create call leaves', async () => {
    const alarms: (number | null)[] = [];
    const world = createWorld({
      create: async () => {
        alarms.push(world.state.alarm);
        return ok(post);
      },
    });
    await world.start().enqueue(order);
    await settled();
    expect(alarms).toEqual([world.state.time + soon]);
    expect(world.state.alarm).toBeNull();
  });

  // Each read, each write, each look at the world and each setting of the alarm is a step that may be the last one.
  it('F43 stands wherever the background ends, while drafts come in and go out', async () => {
    const left: string[] = [];
    let ends = 0;
    for (let steps = 0; steps < 120; steps += 1) {
      const world = createWorld({
        create: async () => ok(post),
        upload: async () => ok({ url: 'https://m.example/1', md5: '' }),
      });
      const life = world.start();
      world.state.stepsLeft = steps;
      void life.enqueue({ ...orderOf('a'), ...pictures }).then(() => life.enqueue(orderOf('b')));
      await settled();
      await settled();
      if (!life.isOver()) continue;
      ends += 1;
      const { alarm, time } = world.state;
      const isUnderWay = ['a', 'b'].some((name) => {
        const record = world.record(orderOf(name).key);
        return record && isUnderWayState(record.state);
      });
      if (isUnderWay && (alarm === null || alarm > time + soon)) left.push(`after ${steps} steps`);
    }
    expect(left).toEqual([]);
    expect(ends).toBeGreaterThan(30);
  });

  const heldFor = async (code: 'not-connected' | 'unauthorized') => {
    const world = worldAnswering([...(code === 'unauthorized' ? [fail({ code })] : [])]);
    const life = world.start();
    if (code === 'not-connected') world.state.obstacle = { code: 'offline' };
    await life.enqueue(order);
    await settled();
    if (code === 'unauthorized') return { world, life };
    world.state.obstacle = null;
    world.state.accounts.clear();
    await life.runner.wake();
    world.state.accounts.set('account', 'ada');
    return { world, life };
  };
  const refused = async () => {
    const world = worldAnswering([fail({ code: 'invalid-post' })]);
    const life = world.start();
    await life.enqueue(order);
    await settled();
    return { world, life };
  };
  it.each<[string, () => ReturnType<typeof refused>, (life: Life) => unknown]>([
    ['queued anew on the writer’s word', refused, (life) => life.retry(key)],
    [
      'released by connecting its account',
      () => heldFor('unauthorized'),
      (life) => life.runner.connected('account'),
    ],
    [
      'released when its account is there again',
      () => heldFor('not-connected'),
      (life) => life.runner.wake(),
    ],
  ])('F43 stands wherever the background ends while a draft is %s', async (_, begin, act) => {
    const left: string[] = [];
    let ends = 0;
    for (let steps = 0; steps < 40; steps += 1) {
      const { world, life } = await begin();
      expect(world.state.alarm).toBeNull();
      world.state.stepsLeft = steps;
      void act(life);
      await settled();
      const record = world.record(key);
      const isFree = record?.state === 'sending' || (record?.state === 'queued' && !record.held);
      if (!life.isOver() || !isFree) continue;
      ends += 1;
      if (world.state.alarm === null) left.push(`after ${steps} steps`);
    }
    expect(left).toEqual([]);
    expect(ends).toBeGreaterThan(3);
  });

  it('F43 F47 is set anew before anything else when a browser starts without it', async () => {
    for (let steps = 1; steps < 30; steps += 1) {
      const { start, state } = worldAnswering([]);
      const first = start();
      await first.enqueue(orderOf('a'));
      await first.enqueue(orderOf('b'));
      await settled();
      first.kill();
      state.alarm = null;
      const next = start();
      state.stepsLeft = steps;
      void next.runner.start();
      await settled();
      expect([next.isOver(), state.alarm], `after ${steps} steps`).toEqual([
        expect.any(Boolean),
        state.time + soon,
      ]);
    }
  });

  it('F43 brings the next draft out by itself, and asks about the one that was on its way', async () => {
    const { start, requests, record, state } = worldAnswering([]);
    const first = start();
    await first.enqueue(orderOf('a'));
    await first.enqueue(orderOf('b'));
    await settled();
    first.kill();
    expect(state.alarm).toBe(state.time + soon);
    state.time = state.alarm ?? 0;
    void start().runner.start();
    await settled();
    expect(record(orderOf('a').key)).toMatchObject({ state: 'unknown' });
    expect(requests.map(({ title }) => title)).toEqual(['a', 'b']);
  });

  it('F43 is taken off for nothing that another draft needs: one comes in while the last goes out', async () => {
    // At every turn of the end of the first one's sending the second one comes in, and the life ends soon after that.
    for (let turn = 0; turn < 160; turn += 1)
      for (let later = 0; later < 24; later += 1) {
        const world = createWorld({ create: async () => ok(post) });
        const life = world.start();
        void life.enqueue(orderOf('a'));
        await turns(turn);
        const b = orderOf('b').key;
        void life.enqueue(orderOf('b'));
        for (let step = 0; step < 400 && !world.record(b); step += 1) await turns(1);
        await turns(later);
        const record = world.record(b);
        const { alarm } = world.state;
        life.kill();
        if (record && isUnderWayState(record.state))
          expect(alarm, `${turn} turns, and ${later} later`).not.toBeNull();
      }
  });

  it('is set for nothing once all is done', async () => {
    const { start, state } = worldAnswering([ok(post)]);
    const life = start();
    await life.runner.start();
    expect(state.alarm).toBeNull();
    await life.enqueue(order);
    await settled();
    expect(state.alarm).toBeNull();
  });
});

describe('somebody who looks at the outbox', () => {
  it('F43 sees nothing as going on that died, and brings the rest out at once', async () => {
    const { start, requests, record } = worldAnswering([]);
    const first = start();
    await first.enqueue(orderOf('a'));
    await first.enqueue(orderOf('b'));
    await settled();
    first.kill();
    await start().runner.look();
    expect(record(orderOf('a').key)).toMatchObject({ state: 'unknown' });
    await settled();
    expect(requests.map(({ title }) => title)).toEqual(['a', 'b']);
  });

  it('leaves alone what this life is sending', async () => {
    const { start, late, record } = worldAnswering([]);
    const life = start();
    await life.enqueue(order);
    await settled();
    await life.runner.look();
    expect(record(key)).toMatchObject({ state: 'sending' });
    late[0]?.(ok(post));
    await settled();
    expect(record(key)).toMatchObject({ state: 'posted' });
  });
});

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

type Life = ReturnType<ReturnType<typeof createWorld>['start']>;

const { content, pictures: files } = illustrated(2);
const pictures = { content, pictures: files };
