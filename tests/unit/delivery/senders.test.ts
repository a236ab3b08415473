// Who sends a delivery, and whom the writer may choose instead.
import { expect, it } from 'vitest';
import type { Delivery } from '@/utils/delivery/record';
import { choicesFor, lacksAccount, waitingFor } from '@/utils/delivery/senders';
import { accountOf, accounts, deliveries, keyOf, subject } from '../../outbox/deliveries';

const grace = accountOf('account-2', 'grace', 'Grace');
const adaAgain = accountOf('account-3', 'ada', 'Ada');
const of = (name: string) => ({ ...deliveries.get(keyOf(name)), username: 'ada' }) as Delivery;
const held = (code: 'not-connected' | 'unauthorized' | 'offline') =>
  ({ ...of('queued'), held: { code } }) as Delivery;

it.each([
  ['its own is here', of('queued'), accounts, false],
  ['the same user has another', of('queued'), [adaAgain], false],
  ['only another user is here', of('queued'), [grace], true],
  ['its own is here, without its token', held('not-connected'), accounts, true],
  ['it is on Medium', of('posted'), [], false],
  ['it is being sent', of('sending'), [], false],
  ['nobody knows whether it is on Medium', of('unknown'), [], false],
  ['it was brought by hand', { ...of('queued'), accountId: null }, [], false],
] as const)('a draft lacks an account, or not: %s', (_, delivery, known, lacks) => {
  expect(lacksAccount(delivery, known)).toBe(lacks);
});

it.each([
  ['that is simply in its turn', of('queued'), []],
  ['that waits for the network', held('offline'), []],
  ['whose token Medium refuses', held('unauthorized'), ['account-2']],
  ['whose token is gone', held('not-connected'), ['account-2']],
] as const)('another account may be chosen for a draft %s: %j', (_, delivery, choices) => {
  expect(choicesFor(delivery, [...accounts, grace]).map(({ id }) => id)).toEqual(choices);
});

it('another account may be chosen for what waits or was refused when its own is gone, not without its text', () => {
  expect(choicesFor(of('waiting'), [grace])).toEqual([grace]);
  expect(choicesFor(of('rejected'), [grace])).toEqual([grace]);
  const textless = { ...of('rejected'), failure: { code: 'order-missing' } } as Delivery;
  expect(choicesFor(textless, [grace])).toEqual([]);
});

it('what waits for an account is what would go out with it, also when it waits for an earlier one of the user', () => {
  const early = { ...subject, accountId: 'gone', username: 'ada', state: 'queued', at: 1 };
  const all = new Map([...deliveries, ['k', { ...early, attempt: 0, held: null } as Delivery]]);
  expect(waitingFor('account-1', accounts, all)).toBe(4);
  expect(waitingFor('account-2', [...accounts, grace], all)).toBe(0);
});
