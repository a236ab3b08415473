// One stored example of each version and of each state, and what is no record at all.
import { describe, expect, it } from 'vitest';
import { type Delivery, readRecord } from '@/utils/delivery/record';

const subject = {
  version: 2,
  title: 'One',
  publishStatus: 'draft',
  accountId: 'account',
  canonicalUrl: 'https://journal.example/one',
  contentHash: null,
  queuedAt: 1,
  earlier: [{ postId: 'old', title: 'Old', publishStatus: 'draft', at: 0 }],
  at: 2,
} as const;
const failure = { code: 'rate-limited', retryAfter: 60 } as const;

const examples: object[] = [
  { ...subject, state: 'draft' },
  { ...subject, state: 'queued', attempt: 0, held: null },
  { ...subject, state: 'queued', attempt: 2, held: { code: 'offline' } },
  { ...subject, username: 'ada', state: 'queued', attempt: 0, held: null },
  {
    ...subject,
    state: 'sending',
    attempt: 1,
    bootId: 'b',
    uploads: { done: 1, of: 3 },
    lost: [],
  },
  {
    ...subject,
    state: 'sending',
    attempt: 1,
    bootId: 'b',
    uploads: null,
    lost: [{ alt: '', failure, isRemote: true }],
  },
  { ...subject, state: 'waiting', attempt: 1, until: 3, failure },
  { ...subject, state: 'posted', postId: 'abc', lost: [] },
  { ...subject, state: 'rejected', failure },
  { ...subject, state: 'unknown', failure, lost: [] },
];

describe('a record', () => {
  it.each(examples)('is read as it was written: $state', (example) => {
    expect(readRecord(JSON.parse(JSON.stringify(example)))).toEqual({ delivery: example });
  });

  it('keeps a failure whose code this version does not know', () => {
    const rejected = { ...subject, state: 'rejected', failure: { code: 'of-tomorrow' } };
    expect(readRecord(rejected)).toEqual({ delivery: rejected });
  });

  const old = { title: 'One', publishStatus: 'public', at: 5 } as const;
  const migrations: [string, object, Partial<Delivery>][] = [
    [
      'posted',
      { ...old, state: 'posted', postId: 'abc' },
      { state: 'posted', postId: 'abc', title: 'One', publishStatus: 'public', at: 5, lost: [] },
    ],
    [
      'rejected, without a title',
      { state: 'rejected', at: 5, failure },
      { state: 'rejected', title: '', failure },
    ],
    ['unknown', { ...old, state: 'unknown', failure }, { state: 'unknown', failure }],
    [
      'sending the text: a start of the background will call it unknown',
      { ...old, state: 'sending', bootId: 'b', startedAt: 5 },
      { state: 'sending', uploads: null, bootId: 'b' },
    ],
    [
      'sending pictures: nothing was made, and its text was never stored',
      { ...old, state: 'sending', bootId: 'b', startedAt: 5, uploading: true },
      { state: 'draft' },
    ],
  ];
  it.each(migrations)('F59 of the first version is made one of this: %s', (_, first, now) => {
    const record = readRecord(first);
    expect(record).toMatchObject({ delivery: { version: 2, accountId: null, ...now } });
    // Made twice, because the first time was cut off: the same again.
    expect(typeof record === 'object' && readRecord(record.delivery)).toEqual(record);
  });

  it('F60 of a newer version is told apart, whatever it holds', () => {
    expect(readRecord({ version: 3 })).toBe('newer');
    expect(readRecord({ ...subject, version: 99, state: 'posted' })).toBe('newer');
  });

  it.each([
    null,
    'posted',
    [],
    {},
    { state: 'posted' },
    { version: 2, state: 'posted' },
    { version: 'two', state: 'posted' },
    { ...subject, state: 'queued', attempt: -1, held: null },
    { ...subject, state: 'unknown', failure: {}, lost: [] },
    { ...subject, state: 'waiting', attempt: 1, until: 'soon', failure },
    { state: 'rejected', at: 1 },
  ])('F58 that is damaged is told: %j', (value) => {
    // A posted one of the first version without anything else can still be read.
    const isReadable = JSON.stringify(value) === '{"state":"posted"}';
    expect(readRecord(value) === 'damaged').toBe(!isReadable);
  });
});
