import { expect, it } from 'vitest';
import { type Delivery, recordVersion } from '@/utils/delivery/record';
import { progressOf } from '@/utils/screens/several-tabs/progress-words';
import type { Row, Stage } from '@/utils/screens/several-tabs/state';

const address = 'https://a.example/one';
function row(stage: Stage): Row {
  const names = { title: 'One', host: 'a.example' };
  return { tabId: 1, url: address, key: address, ...names, isTicked: true, before: null, stage };
}
const handedIn = row({ name: 'handed-in' });

type Rest<Kind> = Kind extends Delivery ? Omit<Kind, keyof ReturnType<typeof common>> : never;
const common = () => ({
  version: recordVersion as 2,
  title: 'One',
  publishStatus: 'draft' as const,
  accountId: 'ours',
  canonicalUrl: null,
  contentHash: null,
  queuedAt: 0,
  earlier: [],
  at: 0,
});
const delivery = (rest: Rest<Delivery>) => ({ ...common(), ...rest }) as Delivery;
const of = (rest: Rest<Delivery>) => progressOf(handedIn, delivery(rest), null, 0);

it('says of a tab that it is read, and why it was left out', () => {
  expect(progressOf(row({ name: 'reading' }), undefined, null, 0).text).toBe('Reading…');
  const why = { code: 'no-article', text: 'No article.' };
  expect(progressOf(row({ name: 'left-out', why }), undefined, null, 0)).toBe(why);
});

it('counts the pictures on their way as people count', () => {
  const sending = { state: 'sending', attempt: 1, bootId: 'b', lost: [] } as const;
  expect(of({ ...sending, lost: [], uploads: { done: 1, of: 3 } }).text).toBe(
    'Sending picture 2 of 3…',
  );
  expect(of({ ...sending, lost: [], uploads: { done: 3, of: 3 } }).text).toContain('3 of 3');
  expect(of({ ...sending, lost: [], uploads: null }).code).toBe('sending');
});

it('leads to the draft on Medium, and says which picture is missing', () => {
  const failure = { code: 'image-refused' } as const;
  const posted = of({ state: 'posted', postId: 'abc', lost: [{ alt: 'A chart', failure }] });
  expect(posted).toMatchObject({ code: 'posted', link: 'https://medium.com/p/abc/edit' });
  expect(posted.text).toMatch(/^On Medium\. The picture “A chart” is missing on Medium\./);
});

it('says what holds a draft up, also when that is another one’s pause', () => {
  const queued = delivery({ state: 'queued', attempt: 0, held: null });
  expect(progressOf(handedIn, queued, null, 0).text).toBe('In the outbox');
  expect(
    of({ state: 'queued', attempt: 0, held: { code: 'not-connected' }, username: 'ada' }).text,
  ).toContain('Clipdraft sends it when you connect @ada again');
  expect(of({ state: 'queued', attempt: 0, held: { code: 'offline' } }).text).toContain(
    'Clipdraft sends it when you are online again.',
  );
  const pause = { until: 0, failure: { code: 'rate-limited' } } as const;
  expect(progressOf(handedIn, queued, pause, 0).text).toContain('about ten posts a day');
});

it('F68 says no time for a wait that was written under another clock', () => {
  const failure = { code: 'server-busy' } as const;
  const waiting = (until: number) => of({ state: 'waiting', attempt: 1, until, failure });
  expect(waiting(60_000).text).toContain('Clipdraft sends it at ');
  expect(waiting(400 * 86_400_000).text).toBe('In the outbox');
});

it('says what Medium refused, what nobody knows, and what was taken back', () => {
  expect(of({ state: 'rejected', failure: { code: 'invalid-post' } })).toMatchObject({
    code: 'rejected',
    text: expect.stringContaining('Medium refused the draft.'),
  });
  expect(of({ state: 'unknown', lost: [], failure: { code: 'outcome-unknown' } })).toMatchObject({
    code: 'unknown',
    text: expect.stringContaining('Medium may already have this draft'),
  });
  expect(progressOf(handedIn, undefined, null, 0).code).toBe('taken-back');
});
