import { describe, expect, it } from 'vitest';
import { aheadOf, badgeOf, isIdle, nextOf, pauseOf } from '@/utils/delivery/queue';
import { postsToday } from '@/utils/delivery/quota';
import type { Delivery } from '@/utils/delivery/record';
import { isStillGood } from '@/utils/delivery/upload';
import { subject } from '../../outbox/orders';

const failure = { code: 'rate-limited' } as const;

const queued = (queuedAt: number, held: { code: 'offline' } | null = null): Delivery => ({
  ...subject,
  state: 'queued',
  queuedAt,
  at: queuedAt,
  attempt: 0,
  held,
});
const waiting = (queuedAt: number, until: number): Delivery => ({
  ...subject,
  state: 'waiting',
  queuedAt,
  at: queuedAt,
  attempt: 1,
  until,
  failure,
});
const posted = (at: number, more: Partial<Delivery> = {}): Delivery =>
  ({ ...subject, state: 'posted', queuedAt: at, at, postId: 'p', lost: [], ...more }) as Delivery;
const sending = (uploads: { done: number; of: number } | null): Delivery => ({
  ...subject,
  state: 'sending',
  queuedAt: 0,
  at: 0,
  attempt: 1,
  bootId: 'b',
  uploads,
  lost: [],
});
const unknown: Delivery = { ...subject, state: 'unknown', queuedAt: 0, at: 0, failure, lost: [] };

const all = (...deliveries: Delivery[]) =>
  new Map(deliveries.map((delivery, index) => [`page-${index}`, delivery]));

describe('the queue', () => {
  it('gives the first that was handed in and is not held', () => {
    expect(nextOf(all(queued(3), queued(1, { code: 'offline' }), queued(2)), 10)?.key).toBe(
      'page-2',
    );
    expect(nextOf(all(posted(1), unknown), 10)).toBeNull();
  });

  it('gives nothing while any waits, and is paused until the last of them is due', () => {
    const deliveries = all(queued(1), waiting(2, 20), waiting(3, 30));
    expect(nextOf(deliveries, 10)).toBeNull();
    expect(pauseOf(deliveries, 10)).toEqual({ until: 30, failure });
    expect(pauseOf(deliveries, 30)).toBeNull();
    expect(nextOf(deliveries, 30)?.key).toBe('page-0');
  });

  const day = 24 * 60 * 60_000;
  it.each([
    ['a jump of 400 days back', 400 * day],
    ['a jump of two days back', 2 * day],
    ['a jump of an hour back in the wait of a whole day', day + 3_600_000],
  ])('F68 waits for nobody after %s: such a wait is none', (_, until) => {
    const deliveries = all(queued(1), waiting(2, 10 + until));
    expect(pauseOf(deliveries, 10)).toBeNull();
    expect(nextOf(deliveries, 10)?.key).toBe('page-0');
  });

  it('F21 F68 waits a whole day all the same, also when the clock is set right by a little', () => {
    expect(pauseOf(all(waiting(2, 10 + day)), 10)).toEqual({ until: 10 + day, failure });
    expect(pauseOf(all(waiting(2, 10 + day)), 10 - 5_000)).toEqual({ until: 10 + day, failure });
  });

  it('F68 sends what was handed in under a clock that was ahead', () => {
    expect(nextOf(all(queued(400 * day)), 10)?.key).toBe('page-0');
    const both = all(queued(400 * day), queued(2));
    expect(nextOf(both, 10)?.key).toBe('page-1');
    expect([aheadOf(both, 'page-0'), aheadOf(both, 'page-1')]).toEqual([1, 0]);
  });

  it('counts what goes out before a draft', () => {
    const deliveries = all(sending(null), queued(1), queued(2), posted(0));
    expect([0, 1, 2, 3].map((index) => aheadOf(deliveries, `page-${index}`))).toEqual([0, 1, 2, 0]);
  });

  it('is idle when nothing is being sent', () => {
    expect(isIdle(all(queued(1), unknown))).toBe(true);
    expect(isIdle(all(sending(null)))).toBe(false);
  });
});

it.each<[string, Delivery[]]>([
  ['', []],
  ['', [posted(1)]],
  ['2', [queued(1), waiting(2, 3)]],
  ['3/7', [sending({ done: 2, of: 7 }), queued(1)]],
  ['7/7', [sending({ done: 7, of: 7 })]],
  ['1', [sending(null)]],
  ['!', [posted(1), unknown]],
])('the badge says "%s"', (text, deliveries) => {
  expect(badgeOf(all(...deliveries))).toBe(text);
});

it('counts the API’s posts of the last 24 hours, earlier ones of the same page and unknown ones too', () => {
  const day = 24 * 60 * 60_000;
  const now = 10 * day;
  const earlier = [
    { postId: 'a', title: '', publishStatus: 'draft' as const, at: now - 2 },
    { postId: 'b', title: '', publishStatus: 'draft' as const, at: now - day - 1 },
  ];
  const byHand = posted(now, { accountId: null });
  const deliveries = all(posted(now, { earlier }), posted(now - day), byHand, {
    ...unknown,
    at: now,
  });
  expect(postsToday(deliveries, now)).toBe(3);
});

it('F68 counts no post of a time to come', () => {
  expect(postsToday(all(posted(400 * 86_400_000)), 10)).toBe(0);
});

it('F68 takes an address of a picture for good for a day, and never one from the time to come', () => {
  const day = 24 * 60 * 60_000;
  const now = 500 * day;
  expect([now, now - day + 1].map((at) => isStillGood(at, now))).toEqual([true, true]);
  expect([now - day, now + 1, now + 400 * day].map((at) => isStillGood(at, now))).toEqual([
    false,
    false,
    false,
  ]);
});
