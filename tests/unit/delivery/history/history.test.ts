// The lists of the history: what stands where, in which order, found by what, and in which words.
import { describe, expect, it } from 'vitest';
import {
  type HistoryEntry,
  historyOf,
  isFoundBy,
  readable,
} from '@/utils/delivery/history/history';
import { statusWords, troubleOf } from '@/utils/delivery/history/history-words';
import type { Delivery } from '@/utils/delivery/record';
import {
  accountOf,
  accounts,
  deliveries,
  failure,
  keyOf,
  subject,
} from '../../../outbox/deliveries';

describe('the lists', () => {
  it('have every state in its place, the newest first', () => {
    const history = historyOf(deliveries, '');
    const names = (entries: { delivery: Delivery }[]) => entries.map((it) => it.delivery.state);
    expect(names(history['under-way'])).toEqual(['sending', 'waiting', 'queued']);
    expect(names(history['needs-writer'])).toEqual(['unknown', 'rejected']);
    expect(names(history['on-medium'])).toEqual(['posted', 'draft']);
  });

  it('keep the place of what is on its way while its state changes', () => {
    const changed = new Map(deliveries);
    const queued = deliveries.get(keyOf('queued'));
    if (queued) changed.set(keyOf('queued'), { ...queued, at: 9_000 });
    expect(historyOf(changed, '')['under-way'].at(-1)?.key).toBe(keyOf('queued'));
  });
});

describe('the search', () => {
  const entry: HistoryEntry = {
    key: 'https://journal.example/caf%C3%A9/%FF?p=1',
    delivery: {
      ...subject,
      state: 'draft',
      at: 1,
      title: 'Crème brûlée, slowly',
      earlier: [{ postId: null, title: 'Burnt sugar', publishStatus: 'draft', at: 1 }],
    },
  };

  it.each([
    ['', true],
    ['  ', true],
    ['CREME', true],
    ['brûlée', true],
    ['slowly creme', true],
    ['journal.example slowly', true],
    ['burnt', true],
    ['p=1', true],
    ['creme caramel', false],
  ])('takes “%s”: %s', (query, isFound) => {
    expect(isFoundBy(entry, query)).toBe(isFound);
  });

  it('reads an address as people do, where it can be read', () => {
    expect(readable('https://journal.example/caf%C3%A9')).toBe('https://journal.example/café');
    expect(readable('https://journal.example/%FF')).toBe('https://journal.example/%FF');
    expect(isFoundBy({ ...entry, key: 'https://journal.example/caf%C3%A9' }, 'café')).toBe(true);
  });
});

describe('the words', () => {
  const time = new Date(2026, 4, 1, 14, 5).getTime();
  const now = new Date(2026, 4, 1, 9, 0).getTime();
  const of = (name: string) => deliveries.get(keyOf(name)) as Delivery;

  it.each([
    ['sending', 'Sending: picture 3 of 7'],
    ['queued', 'Waiting for its turn'],
    ['posted', 'Draft on Medium'],
    ['unknown', 'Perhaps on Medium'],
    ['rejected', 'Not on Medium'],
  ])('say how a %s one stands', (name, words) => {
    expect(statusWords(of(name), { pause: null, accounts, now })).toBe(words);
  });

  it('say until when one waits, and those behind it', () => {
    const pause = { until: time, failure };
    expect(statusWords(of('queued'), { pause, accounts, now })).toMatch(
      /^Waiting with the others until .*0?5/,
    );
    const waiting = { ...of('waiting'), until: time } as Delivery;
    expect(statusWords(waiting, { pause, accounts, now })).toMatch(/^Waiting until .*05/);
  });

  it('say why one is held, and when Clipdraft sends it', () => {
    const held = { ...of('queued'), held: { code: 'offline' } } as Delivery;
    expect(statusWords(held, { pause: null, accounts, now })).toBe('On hold');
    expect(troubleOf(held, accounts, now)?.sentences.next).toContain('Clipdraft sends it when');
    expect(troubleOf(of('rejected'), accounts, now)?.sentences.safe).toContain(
      'Medium made no draft',
    );
    expect(troubleOf(of('posted'), accounts, now)).toBeNull();
  });

  it('F68 name no time for a wait that was written under another clock', () => {
    const waiting = { ...of('waiting'), until: time + 400 * 86_400_000 } as Delivery;
    expect(statusWords(waiting, { pause: null, accounts, now })).toBe('Waiting for its turn');
    expect(troubleOf(waiting, accounts, now)).toBeNull();
  });

  it.each([
    ['queued', 'Clipdraft sends it when you connect @ada again'],
    ['waiting', 'Clipdraft sends it when you connect @ada again'],
    ['rejected', 'Connect @ada again and send it'],
  ])(
    'say of a %s one whose account is gone what brings it on its way, and name no time',
    (name, next) => {
      const delivery = { ...of(name), username: 'ada' } as Delivery;
      const trouble = troubleOf(delivery, [], now);
      expect(trouble?.sentences.happened).toContain('@ada is no longer connected.');
      expect(trouble?.sentences.next).toContain(next);
      if (name !== 'rejected')
        expect(statusWords(delivery, { pause: null, accounts: [], now })).toBe('On hold');
      // The same user's next account has another id.
      const again = [accountOf('account-2', 'ada', 'Ada')];
      expect(troubleOf(delivery, again, now)?.sentences.happened ?? '').not.toContain('@ada');
    },
  );

  it('promise nothing where nobody knows whose account it was', () => {
    const { next } = troubleOf(of('queued'), [], now)?.sentences ?? { next: '' };
    expect(next).toBe('Connect another account, and choose it in the outbox.');
  });
});
