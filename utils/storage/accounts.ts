// The connected accounts without their tokens, for every page that shows them.
import type { Accounts } from '../connection/types';
import { activeAccountId, keptAccounts, sessionAccounts } from './items/accounts';

/** Those that can be read, in the order in which they were connected. active: the chosen one, else the first. */
export async function loadAccounts(): Promise<Accounts> {
  const [kept, session, activeId] = await Promise.all([
    keptAccounts.getValue(),
    sessionAccounts.getValue(),
    activeAccountId.getValue(),
  ]);
  const all = [...kept, ...session].sort((one, other) => one.connectedAt - other.connectedAt);
  return { all, active: all.find(({ id }) => id === activeId) ?? all[0] ?? null };
}

/** Calls back after every change of an account. @returns the end of it */
export function watchAccounts(onChange: () => void): () => void {
  const ends = [keptAccounts.watch(onChange), sessionAccounts.watch(onChange)];
  return () => {
    for (const end of ends) end();
  };
}
