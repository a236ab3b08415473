import { describe, expect, it } from 'vitest';
import { aheadOf, badgeOf, isIdle, nextOf, pauseOf } from '@/utils/delivery/queue';
import { postsToday } from '@/utils/delivery/quota';
import type { Delivery } from '@/utils/delivery/record';
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
