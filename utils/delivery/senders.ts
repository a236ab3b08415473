// Who sends a delivery: its own account, another one of the same user, or one that the writer chooses instead. Pure.
import type { Account } from '../connection/types';
import type { Deliveries } from './queue';
import type { Delivery } from './record';
import { accountFailures } from './retry-policy';
import { isUnderWayState, mayMove } from './stage/stage';

export type KnownAccounts = readonly Pick<Account, 'id' | 'label' | 'user'>[];

/** The account that it goes out with by itself; null: none that is here. */
function senderOf({ accountId, username }: Delivery, accounts: KnownAccounts) {
  return (
    accounts.find(({ id }) => id === accountId) ??
    accounts.find(({ user }) => user.username === username) ??
    null
  );
}

/** It is not on Medium, and stays here until an account is connected or chosen for it. */
export function lacksAccount(delivery: Delivery, accounts: KnownAccounts): boolean {
  if (!mayMove(delivery) || delivery.accountId === null) return false;
  const isHeld = delivery.state === 'queued' && delivery.held?.code === 'not-connected';
  return isHeld || senderOf(delivery, accounts) === null;
}

/** The accounts that the writer may choose, because its own cannot send it. */
export function choicesFor<Known extends KnownAccounts[number]>(
  delivery: Delivery,
  accounts: readonly Known[],
): Known[] {
  // Without its text nobody can send it.
  if (delivery.state === 'rejected' && delivery.failure.code === 'order-missing') return [];
  const isRefused =
    delivery.state === 'queued' &&
    delivery.held !== null &&
    accountFailures.includes(delivery.held.code);
  if (!isRefused && !lacksAccount(delivery, accounts)) return [];
  return accounts.filter(({ id }) => id !== delivery.accountId);
}

/** How many go out with this account. */
export function waitingFor(id: string, accounts: KnownAccounts, deliveries: Deliveries): number {
  return [...deliveries.values()].filter(
    (delivery) => isUnderWayState(delivery.state) && senderOf(delivery, accounts)?.id === id,
  ).length;
}
