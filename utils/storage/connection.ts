// Accounts with their secrets. Imported by the background alone: tokens go nowhere else.
// Kept secrets are files that can be truly removed; those of a session are in memory only.
import type { ConnectionStore } from '../connection/connections';
import type { Account, Secret } from '../connection/types';
import { readSecretFile, removeSecretFile, writeSecretFile } from '../platform/secret-files';
import { loadAccounts } from './accounts';
import {
  activeAccountId,
  keptAccounts,
  publicationsOf,
  sessionAccounts,
  sessionSecretOf,
} from './items';

const fileOf = (id: string) => `${id}.json`;

export const connectionStore: ConnectionStore = {
  accounts: async () => (await loadAccounts()).all,
  account,

  async secret(id) {
    const kept = await readSecretFile(fileOf(id));
    if (kept !== null) return JSON.parse(kept) as Secret;
    return sessionSecretOf(id).getValue();
  },

  async put(account, secret) {
    // The secret first: an account without one would look connected and not be.
    if (account.kept) await writeSecretFile(fileOf(account.id), JSON.stringify(secret));
    else await sessionSecretOf(account.id).setValue(secret);
    await change(account.kept, (accounts) => [
      ...accounts.filter(({ id }) => id !== account.id),
      account,
    ]);
    // Connected anew with the other choice: nothing of it stays where it was.
    await change(!account.kept, (accounts) => accounts.filter(({ id }) => id !== account.id));
    if (account.kept) await sessionSecretOf(account.id).removeValue();
    else await removeSecretFile(fileOf(account.id));
  },

  async rename(id, label) {
    const named = await account(id);
    if (!named) return;
    await change(named.kept, (accounts) =>
      accounts.map((other) => (other.id === id ? { ...other, label } : other)),
    );
  },

  async remove(id) {
    // The secret first again: whatever interrupts this, no token stays behind.
    await Promise.all([removeSecretFile(fileOf(id)), sessionSecretOf(id).removeValue()]);
    for (const kept of [true, false]) {
      await change(kept, (accounts) => accounts.filter((other) => other.id !== id));
    }
    await publicationsOf(id).removeValue();
  },

  setActive: (id) => activeAccountId.setValue(id),
};

async function account(id: string): Promise<Account | null> {
  return (await loadAccounts()).all.find((other) => other.id === id) ?? null;
}

async function change(kept: boolean, edit: (accounts: Account[]) => Account[]): Promise<void> {
  const item = kept ? keptAccounts : sessionAccounts;
  await navigator.locks.request('accounts', async () => item.setValue(edit(await item.getValue())));
}
