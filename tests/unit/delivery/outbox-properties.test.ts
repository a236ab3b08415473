// Whatever happens in whatever order, and wherever the browser ends us: nothing is sent twice without the writer's word,
// nothing goes to another user than the writer chose, nothing is lost, and nothing waits for ever.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Delivery } from '@/utils/delivery/record';
import { isUnderWayState } from '@/utils/delivery/stage/stage';
import type { Post } from '@/utils/medium/types';
import { fail, ok, type Result } from '@/utils/result';
import { illustrated, orderOf, post } from '../../outbox/orders';
import { createWorld, settled } from '../../outbox/world';

const names = ['a', 'b'];
const keyOf = (name: string) => orderOf(name).key;
const draftOf = (name: string, pictures: number, accountId: string) => ({
  ...orderOf(name),
  accountId,
  publicationId: 'p',
  publishStatus: 'public' as const,
  content: illustrated(pictures).content,
  pictures: illustrated(pictures).pictures,
});

/** isMade: what Medium did, whatever it answers. */
interface Answer {
  isMade: boolean;
  result: Result<Post>;
}

const refusals = ['invalid-post', 'rate-limited', 'unauthorized', 'blocked-by-cloudflare'] as const;
const answer = fc.oneof(
  fc.constant<Answer>({ isMade: true, result: ok(post) }),
  fc.boolean().map((isMade): Answer => ({ isMade, result: fail({ code: 'outcome-unknown' }) })),
  fc
    .constantFrom(...refusals)
    .map((code): Answer => ({ isMade: false, result: fail({ code, retryAfter: 60 }) })),
);

const name = fc.constantFrom(...names);
/** Every draft is ada's; grace sends it on the writer's word alone. */
const user = fc.constantFrom('ada', 'ada', 'grace');
const happening = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('enqueue' as const), name, pictures: fc.nat(2) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('answer' as const), answer }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('upload' as const), isRefused: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'kill' as const }) },
  // The background ends before its n-th next read or write.
  { weight: 3, arbitrary: fc.record({ do: fc.constant('kill-soon' as const), steps: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('full' as const), writes: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.constant({ do: 'room' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'offline' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'online' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'time' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('connect' as const), user }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), user }) },
  { weight: 1, arbitrary: fc.constant({ do: 'session-ends' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('send-with' as const), name, user }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'allowResend' as const,
        'retry' as const,
        'cancel' as const,
        'confirm' as const,
      ),
      name,
    }),
  },
);

/** Found by chance: the answer could not be written down, and the text was gone when the next life asked the writer. */
const textOfUnwritten = [
  { do: 'enqueue' as const, name: 'b' as const, pictures: 0 },
  { do: 'full' as const, writes: 0 },
  { do: 'answer' as const, answer: { isMade: true, result: ok(post) } },
  { do: 'full' as const, writes: 2 },
  { do: 'kill' as const },
  { do: 'retry' as const, name: 'b' as const },
];

/** Found by chance: a full disk keeps the record from saying what the writer is told, and decides upon. */
const saidButUnwritten = [
  { do: 'enqueue' as const, name: 'b' as const, pictures: 0 },
  { do: 'full' as const, writes: 0 },
  { do: 'kill' as const },
  { do: 'room' as const },
  { do: 'allowResend' as const, name: 'b' as const },
  { do: 'enqueue' as const, name: 'b' as const, pictures: 1 },
];

it('never sends twice without the writer’s word, and loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 40, size: 'max' }), async (happenings) => {
      // By title: pages that the writer wants sent, or of which Medium has proved that it made nothing.
      const allowed = new Set<string>();
      /** Taken in, and not taken back. */
      const taken = new Set<string>();
      const made = new Map<string, number>();
      const calls: Array<(answer: Answer) => void> = [];
      const uploads: Array<(isRefused: boolean) => void> = [];
      const broken: string[] = [];
      /** By title: drafts that the writer has given to grace. */
      const givenAway = new Set<string>();
      let isCalm = false;
      let ids = 0;
      const connect = (of: string) => {
        // As connections.ts does it: the same user keeps the id while the account is here.
        const id = accountOf(of) ?? `account-${++ids}`;
        world.state.accounts.set(id, of);
        return id;
      };
      const accountOf = (of: string) =>
        [...world.state.accounts].find(([, other]) => other === of)?.[0];
      const world = createWorld({
        create: ({ accountId, publicationId }, { title, publishStatus }) => {
          const by = world.state.accounts.get(accountId);
          if (by === 'grace') {
            if (!givenAway.has(title)) broken.push(`${title} went to another user`);
            if (publicationId !== null || publishStatus !== 'draft')
              broken.push(`${title} went to another user’s publication`);
          }
          if (isCalm) return Promise.resolve(ok(post));
          if (!allowed.delete(title)) broken.push(`${title} was sent without a word`);
          return new Promise((resolve) =>
            calls.push(({ isMade, result }) => {
              if (isMade) made.set(title, (made.get(title) ?? 0) + 1);
              if (!result.ok && result.failure.code !== 'outcome-unknown') allowed.add(title);
              resolve(result);
            }),
          );
        },
        upload: (_, { name: file }) =>
          new Promise((resolve) => {
            if (isCalm) return resolve(fail({ code: 'image-refused' }));
            uploads.push((isRefused) =>
              resolve(
                isRefused
                  ? fail({ code: 'image-refused' })
                  : ok({ url: `https://m.example/${file}`, md5: '' }),
              ),
            );
          }),
      });
      const stateOf = (of: string) => world.record(keyOf(of))?.state;
      /** As the writer is told: what an earlier life was sending is unknown, also while that cannot be written down. */
      const toldOf = (of: string) => {
        const record = world.record(keyOf(of));
        return record?.state === 'sending' && record.bootId !== outbox.bootId
          ? 'unknown'
          : record?.state;
      };
      /** Until we are told otherwise: a life that ends in the middle has perhaps done it, and tells nobody. */
      const takenBack = (of: string, asking: ReturnType<typeof outbox.cancel>) => {
        if (!taken.delete(of)) return;
        void asking.then((status) => {
          if (status.ok && status.value.delivery !== null) taken.add(of);
        });
      };
      let outbox = world.start();
      for (const event of happenings) {
        switch (event.do) {
          case 'enqueue': {
            const before = stateOf(event.name);
            const isNew = before === undefined || before === 'draft' || before === 'rejected';
            if (isNew) allowed.add(event.name);
            if (before === undefined) givenAway.delete(event.name);
            const accountId = accountOf('ada') ?? 'gone';
            const draft = draftOf(event.name, event.pictures, accountId);
            void outbox.enqueue(draft).then((taking) => {
              if (taking.ok) taken.add(event.name);
            });
            break;
          }
          case 'answer':
            calls.shift()?.(event.answer);
            break;
          case 'upload':
            uploads.shift()?.(event.isRefused);
            break;
          case 'kill':
            outbox.kill();
            break;
          case 'kill-soon':
            world.state.stepsLeft = event.steps;
            break;
          case 'full':
            world.state.writesLeft = event.writes;
            break;
          case 'room':
            world.state.writesLeft = Infinity;
            break;
          case 'offline':
            world.state.obstacle = { code: 'offline' };
            break;
          case 'online':
            world.state.obstacle = null;
            void outbox.runner.wake();
            break;
          case 'time':
            world.state.time = world.state.alarm ?? world.state.time + 1_000;
            void outbox.runner.wake();
            break;
          case 'allowResend':
          case 'retry': {
            const before = toldOf(event.name);
            const isWord = before === 'unknown' || before === 'posted' || before === 'rejected';
            if (isWord && event.do === 'retry' && before !== 'posted') allowed.add(event.name);
            // The writer has looked: what Medium may have of it is no longer ours to know.
            if (before === 'unknown') made.delete(event.name);
            if (event.do === 'allowResend')
              takenBack(event.name, outbox.allowResend(keyOf(event.name), null));
            else void outbox.retry(keyOf(event.name));
            break;
          }
          case 'connect':
            void outbox.runner.connected(connect(event.user));
            break;
          case 'remove': {
            const id = accountOf(event.user);
            if (id === undefined) break;
            void outbox.withoutAccount(id, async () => void world.state.accounts.delete(id));
            break;
          }
          case 'session-ends':
            world.state.accounts.clear();
            break;
          case 'send-with': {
            const id = accountOf(event.user);
            if (id === undefined) break;
            if (event.user === 'grace') givenAway.add(event.name);
            void outbox.sendWith(keyOf(event.name), id);
            break;
          }
          case 'cancel':
            takenBack(event.name, outbox.cancel(keyOf(event.name)));
            break;
          case 'confirm':
            void outbox.confirm(keyOf(event.name));
            break;
        }
        await settled();
        // Taken back, even if the answer never came.
        if (event.do === 'cancel' && stateOf(event.name) === undefined) taken.delete(event.name);
        if (outbox.isOver()) {
          // What an ended life asked for is never answered to it, though Medium may have done it.
          for (const call of calls.splice(0)) call({ isMade: true, result: ok(post) });
          uploads.length = 0;
          outbox = world.start();
          void outbox.runner.start();
          await settled();
        }
        expect(broken).toEqual([]);
      }
      outbox.kill();
      world.state.writesLeft = Infinity;
      world.state.obstacle = { code: 'offline' };
      for (const call of calls.splice(0)) call({ isMade: true, result: ok(post) });
      const looking = world.start();
      await looking.runner.start();
      for (const of of names) {
        const record = world.record(keyOf(of));
        if (taken.has(of)) expect(record, `${of} was taken in and is lost`).toBeDefined();
        expect(
          postsThatMayBe(record),
          `${of} is on Medium, and nobody knows`,
        ).toBeGreaterThanOrEqual(Math.min(made.get(of) ?? 0, 1) * (taken.has(of) ? 1 : 0));
        if (record?.state === 'queued') expect(world.orders.has(keyOf(of))).toBe(true);
      }
      looking.kill();
      isCalm = true;
      world.state.obstacle = null;
      world.state.time += 2 * 86_400_000;
      const last = world.start();
      for (const of of ['ada', 'grace']) await last.runner.connected(connect(of));
      for (const of of names) {
        const record = world.record(keyOf(of));
        expect(isUnderWayState(record?.state ?? 'draft'), `${of} waits for ever`).toBe(false);
      }
      expect(broken).toEqual([]);
    }),
    { numRuns: 1_000, examples: [[textOfUnwritten], [saidButUnwritten]] },
  );
}, 120_000);

/** Posts of a page that its record knows of, or says may be there. */
function postsThatMayBe(record: Delivery | undefined): number {
  if (!record) return 0;
  const isOne = record.state === 'posted' || record.state === 'unknown';
  return record.earlier.length + (isOne ? 1 : 0);
}
