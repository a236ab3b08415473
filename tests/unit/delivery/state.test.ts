// The drawing in state.ts, held: which events do something in which state, and that all others do nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '@/utils/delivery/record';
import { mayCancel, mayEnqueue } from '@/utils/delivery/stage/stage';
import { advance, type DeliveryEvent } from '@/utils/delivery/state';
import { fail, ok } from '@/utils/result';
import { post, subject } from '../../outbox/orders';

const failure = { code: 'rate-limited', retryAfter: 60 } as const;
const by = { bootId: 'b', attempt: 1 };
const sender = { accountId: 'another', username: 'ada' };

const states: Record<string, Delivery> = {
  draft: {
    ...subject,
    state: 'draft',
    earlier: [{ postId: 'p', title: '', publishStatus: 'draft', at: 0 }],
  },
  queued: { ...subject, state: 'queued', attempt: 0, held: null },
  held: { ...subject, state: 'queued', attempt: 0, held: { code: 'offline' } },
  uploading: { ...subject, state: 'sending', ...by, uploads: { done: 0, of: 2 }, lost: [] },
  sending: { ...subject, state: 'sending', ...by, uploads: null, lost: [] },
  waiting: { ...subject, state: 'waiting', attempt: 1, until: 50, failure },
  posted: { ...subject, state: 'posted', postId: 'p', lost: [] },
  rejected: { ...subject, state: 'rejected', failure: { code: 'invalid-post' } },
  unknown: { ...subject, state: 'unknown', failure: { code: 'outcome-unknown' }, lost: [] },
};

const events: Record<string, DeliveryEvent> = {
  enqueued: { type: 'enqueued', subject },
  begun: { type: 'begun', bootId: 'b', pictures: 0 },
  'picture-up': { type: 'picture-up', by },
  uploaded: { type: 'uploaded', by, lost: [] },
  'put-off': { type: 'put-off', by, failure },
  'answered: made': { type: 'answered', by, result: ok(post) },
  'answered: refused': { type: 'answered', by, result: fail({ code: 'invalid-post' }) },
  'answered: later': { type: 'answered', by, result: fail(failure) },
  'answered: who knows': { type: 'answered', by, result: fail({ code: 'outcome-unknown' }) },
  'answer of an earlier attempt': {
    type: 'answered',
    by: { ...by, attempt: 0 },
    result: ok(post),
  },
  'order-missing': { type: 'order-missing' },
  postponed: { type: 'postponed', failure: { code: 'storage-failed' } },
  held: { type: 'held', failure: { code: 'offline' } },
  released: { type: 'released' },
  due: { type: 'due' },
  'restarted: another life': { type: 'restarted', bootId: 'c' },
  'restarted: this life': { type: 'restarted', bootId: 'b' },
  retried: { type: 'retried' },
  'taken-over': { type: 'taken-over', sender },
  moved: { type: 'moved', sender },
  cancelled: { type: 'cancelled' },
  'resend-allowed': { type: 'resend-allowed' },
  confirmed: { type: 'confirmed' },
};

/** Every arrow; what is not here does nothing. */
const arrows: Record<string, Record<string, string>> = {
  draft: { enqueued: 'queued', 'resend-allowed': 'draft' },
  queued: {
    begun: 'sending',
    'order-missing': 'rejected',
    postponed: 'waiting',
    held: 'held',
    'taken-over': 'queued',
    moved: 'queued',
    cancelled: 'none',
  },
  held: {
    'order-missing': 'rejected',
    postponed: 'waiting',
    held: 'held',
    released: 'queued',
    retried: 'queued',
    'taken-over': 'held',
    moved: 'queued',
    cancelled: 'none',
  },
  uploading: {
    'picture-up': 'uploading',
    uploaded: 'sending',
    'put-off': 'waiting',
    'answered: made': 'posted',
    'answered: refused': 'rejected',
    'answered: later': 'waiting',
    'answered: who knows': 'unknown',
    'restarted: another life': 'queued',
    cancelled: 'none',
  },
  sending: {
    uploaded: 'sending',
    'answered: made': 'posted',
    'answered: refused': 'rejected',
    'answered: later': 'waiting',
    'answered: who knows': 'unknown',
    'restarted: another life': 'unknown',
  },
  waiting: {
    due: 'queued',
    retried: 'queued',
    'taken-over': 'waiting',
    moved: 'queued',
    cancelled: 'none',
  },
  posted: { 'resend-allowed': 'draft' },
  rejected: {
    enqueued: 'queued',
    retried: 'queued',
    'taken-over': 'rejected',
    moved: 'queued',
    'resend-allowed': 'none',
  },
  unknown: {
    retried: 'queued',
    'taken-over': 'unknown',
    'resend-allowed': 'none',
    confirmed: 'posted',
  },
};

function nameOf(delivery: Delivery | null): string {
  if (delivery === null) return 'none';
  if (delivery.state === 'queued') return delivery.held ? 'held' : 'queued';
  if (delivery.state === 'sending') return delivery.uploads ? 'uploading' : 'sending';
  return delivery.state;
}

const pairs = Object.keys(states).flatMap((state) =>
  Object.keys(events).map((event) => [state, event] as const),
);

describe('a delivery', () => {
  it.each(pairs)('%s, %s', (state, event) => {
    const before = states[state] as Delivery;
    const after = advance(before, events[event] as DeliveryEvent, 100);
    const arrow = arrows[state]?.[event];
    if (arrow === undefined) expect(after).toBe(before);
    else expect(nameOf(after)).toBe(arrow);
  });

  it.each(['held', 'waiting', 'rejected'])(
    'that is %s keeps whether it is published with the same user, and is a draft with another',
    (state) => {
      const before = { ...(states[state] as Delivery), username: 'ada', publishStatus: 'public' };
      const movedTo = (username: string) =>
        advance(
          before as Delivery,
          { type: 'moved', sender: { accountId: 'another', username } },
          100,
        );
      expect(movedTo('ada')).toMatchObject({ publishStatus: 'public', accountId: 'another' });
      expect(movedTo('grace')).toMatchObject({ publishStatus: 'draft', username: 'grace' });
    },
  );

  it('held for an account that is gone is free when another of the same user takes it over', () => {
    const held = { ...states.held, held: { code: 'unauthorized' } } as Delivery;
    expect(advance(held, { type: 'taken-over', sender }, 100)).toMatchObject({
      held: null,
      ...sender,
    });
  });

  it('brought to Medium by hand names no user', () => {
    const taken = advance(states.rejected as Delivery, { type: 'taken-over', sender }, 100);
    const event = {
      type: 'recorded',
      subject: { title: 'One', canonicalUrl: null, contentHash: 'f00' },
      postId: null,
    };
    expect(advance(taken, event as DeliveryEvent, 100)).not.toHaveProperty('username');
  });

  it('that is unknown is left by the writer’s word alone', () => {
    const words = ['retried', 'resend-allowed', 'confirmed'];
    const leaving = Object.keys(events).filter(
      (event) =>
        advance(states.unknown as Delivery, events[event] as DeliveryEvent, 100)?.state !==
        'unknown',
    );
    expect(leaving).toEqual(words);
  });

  it('keeps what it is about, and its earlier posts, through whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(events)), { maxLength: 30 }), (names) => {
        const earlier = [{ postId: 'old', title: 'Old', publishStatus: 'draft' as const, at: 0 }];
        let delivery: Delivery | null = {
          ...subject,
          state: 'queued',
          attempt: 0,
          held: null,
          earlier,
        };
        for (const name of names) {
          delivery = advance(delivery, events[name] as DeliveryEvent, 100);
          expect(delivery).toMatchObject({ version: 2, title: 'One' });
          expect(['account', sender.accountId]).toContain(delivery?.accountId);
          expect(delivery?.earlier.at(-1)).toEqual(earlier[0]);
          // Two questions that never contradict each other.
          if (delivery) expect(mayCancel(delivery) && mayEnqueue(delivery)).toBe(false);
        }
      }),
    );
  });
});
