// The judge of the chaos runs finds what it is there for, and excuses nothing else.
import { describe, expect, it } from 'vitest';
import { advance } from '@/utils/delivery/state';
import type { Failure } from '@/utils/failure';
import { scriptOf } from '../../chaos/script.ts';
import { type Call, type History, judge, type Wish } from '../../chaos/verdict.ts';

const call: Call = { at: 100, made: 'abc', isRefused: false, isBroken: false, isReused: false };
const refused: Call = { ...call, made: null, isRefused: true };
const sent = (at: number): Wish => ({ kind: 'send', from: at, to: at, isHeard: true });

const subject = {
  title: 'One',
  publishStatus: 'draft',
  accountId: 'account',
  canonicalUrl: null,
  contentHash: null,
} as const;
const queued = advance(null, { type: 'enqueued', subject }, 10);
const sending = advance(queued, { type: 'begun', bootId: 'b', pictures: 0 }, 20);
const by = { bootId: 'b', attempt: 1 };
const post = {
  id: 'abc',
  title: 'One',
  url: '',
  canonicalUrl: '',
  publishStatus: 'draft',
} as const;
const posted = advance(sending, { type: 'answered', by, result: { ok: true, value: post } }, 30);
const failed = (code: Failure['code']) =>
  advance(sending, { type: 'answered', by, result: { ok: false, failure: { code } } }, 30);

function judged(history: Partial<History>): string[] {
  const whole: History = {
    title: 'One',
    calls: [call],
    wishes: [sent(10)],
    turns: [20],
    record: posted,
    hasText: false,
    isSpoilt: false,
    ...history,
  };
  return judge(whole).violations;
}

describe('the judge of a chaos run', () => {
  it('finds nothing in a draft that was sent once', () => {
    expect(judged({})).toEqual([]);
  });

  it('finds a second call without a word', () => {
    expect(judged({ calls: [call, { ...call, at: 200 }] })).toEqual([
      'One: sent twice without a word',
    ]);
  });

  it('takes a word in between, and a refusal, and each of them once', () => {
    const again = { ...call, at: 200 };
    expect(judged({ calls: [call, again], wishes: [sent(10), sent(150)] })).toEqual([]);
    expect(judged({ calls: [refused, again] })).toEqual([]);
    expect(
      judged({ calls: [call, again, { ...call, at: 300 }], wishes: [sent(10), sent(150)] }),
    ).toEqual(['One: sent twice without a word']);
  });

  it('takes a word that was said before the first call for none', () => {
    expect(judged({ calls: [call, { ...call, at: 200 }], wishes: [sent(10), sent(50)] })).toEqual([
      'One: sent twice without a word',
    ]);
  });

  it.each([
    ['an unbroken connection', { isBroken: false }, 150, [20]],
    ['a new connection', { isReused: false }, 150, [20]],
    ['a long time', {}, 5_000, [20]],
    ['a kill in between', {}, 150, [20, 120]],
  ])('does not take a second call for the browser’s own after %s', (_, first, at, turns) => {
    const before = { ...call, isBroken: true, isReused: true, ...first };
    expect(judged({ calls: [before, { ...call, at }], turns })).toEqual([
      'One: sent twice without a word',
    ]);
  });

  it('counts what the browser sent again by itself, and does not hide it', () => {
    const calls = [
      { ...call, isBroken: true, isReused: true },
      { ...call, at: 150, made: 'def' },
    ];
    const history = { title: 'One', calls, wishes: [sent(10)], turns: [20] };
    const rest = { record: posted, hasText: false, isSpoilt: false };
    expect(judge({ ...history, ...rest })).toEqual({
      end: 'posted',
      resent: 1,
      doubled: 1,
      violations: [],
    });
  });

  it('finds a draft that is lost, unless it was taken back', () => {
    const lost = { record: null, calls: [] };
    expect(judged(lost)).toEqual(['One: was taken in and is lost']);
    const back: Wish = { kind: 'take-back', from: 20, to: 30, isHeard: true };
    expect(judged({ ...lost, wishes: [sent(10), back] })).toEqual([]);
    expect(judged({ ...lost, wishes: [{ ...sent(10), isHeard: false }] })).toEqual([]);
  });

  it.each([
    ['posted, with nothing there', { calls: [] }, 'says posted, and nothing is there'],
    [
      'rejected, without a refusal',
      { record: failed('invalid-post') },
      'says rejected (invalid-post) without a refusal',
    ],
    [
      'unknown, without its text',
      { record: failed('outcome-unknown') },
      'is unknown, and its text is gone',
    ],
    [
      'queued, without its text',
      { record: queued, calls: [] },
      'is to be sent, and its text is gone',
    ],
    [
      'queued, though it may be there',
      { record: queued, hasText: true },
      'would be sent twice without a word',
    ],
    [
      'queued, in a calm world',
      { record: queued, hasText: true, calls: [] },
      'did not go out in a calm world',
    ],
    ['sending, in a calm world', { record: sending }, 'is still being sent'],
  ])('finds one that is %s', (_, history, violation) => {
    expect(judged(history)).toContain(`One: ${violation}`);
  });

  it('asks for no text where the record was overwritten, which may have said that it is posted', () => {
    expect(judged({ record: failed('outcome-unknown'), isSpoilt: true })).toEqual([]);
  });
});

it('draws the same events from the same seed, and others from another', () => {
  expect(scriptOf(7)).toEqual(scriptOf(7));
  expect(scriptOf(8).events).not.toEqual(scriptOf(7).events);
});
