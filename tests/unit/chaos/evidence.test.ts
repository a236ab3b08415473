// Whose a create call is whose body never came: the records say what was being sent.
import { expect, it } from 'vitest';
import { callsOf } from '../../chaos/evidence.ts';
import type { Change } from '../../chaos/writer.ts';
import type { JournalEntry } from '../../sandbox/index.ts';

const call: JournalEntry = {
  at: 100,
  method: 'POST',
  host: 'api.medium.com',
  path: '/v1/users/1/posts',
  httpVersion: '2.0',
  headers: {},
  body: '',
  status: null,
  outcome: 'dropped',
};
const record = (of: Partial<Change> & { title: string }): Change => ({
  at: 0,
  key: `https://journal.example/chaos/${of.title}`,
  state: 'sending',
  attempt: 1,
  bootId: 'b',
  isFound: false,
  ...of,
});
const titles = (changes: Change[]) => callsOf([call], [], changes).map(({ title }) => title);

it('is the draft’s that was being sent at that time', () => {
  const one = record({ title: 'one', at: 10 });
  const posted = record({ title: 'one', at: 50, state: 'posted' });
  expect(titles([one, posted, record({ title: 'two', at: 60 })])).toEqual(['two']);
  expect(titles([record({ title: 'two', at: 120 })])).toEqual([null]);
});

it('is not the draft’s that was sent before the browser ended, whatever was said of it last', () => {
  const before = record({ title: 'one', at: 10 });
  const found = [
    record({ title: 'one', at: 80, state: 'unknown', isFound: true }),
    record({ title: 'two', at: 80, isFound: true }),
  ];
  expect(titles([before, ...found])).toEqual(['two']);
});
