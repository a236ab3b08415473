// Accounts with their secrets. Imported by the background alone: tokens go nowhere else.
// Kept secrets are files that can be truly removed; those of a session are in memory only.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ConnectionStore } from '../connection/connections';
import { type Account, type Secret, secretSchema } from '../connection/types';
import { loadAccounts } from './accounts';
import { activeAccountId, keptAccounts, sessionAccounts } from './items/accounts';
import { publicationsOf } from './items/publications';
import { markToken, unmarkToken } from './reading/put-aside';
import { readSecretFile, removeSecretFile, writeSecretFile } from './secret-files';

const fileOf = (id: string) => `${id}.json`;
/** The token of an account that is connected for this session only: memory, never disk. */
const sessionKey = (id: string) => `secret:${id}`;

export const connectionStore: ConnectionStore = {
  accounts: async () => (await loadAccounts()).all,
  account,

  async secret(id) {
    const kept = await keptSecret(id);
    if (kept !== null && kept !== 'unreadable') return kept;
    const session = await sessionSecret(id);
    if (session !== null && session !== 'unreadable') return session;
    if (kept === 'unreadable' || session === 'unreadable') await markToken(id);
    return null;
  },

  async put(account, secret) {
    // The secret first: an account without one would look connected and not be.
    if (account.kept) await writeSecretFile(fileOf(account.id), JSON.stringify(secret));
    else await browser.storage.session.set({ [sessionKey(account.id)]: secret });
    await change(account.kept, (accounts) => [
      ...accounts.filter(({ id }) => id !== account.id),
      account,
    ]);
    // Connected anew with the other choice: nothing of it stays where it was.
    await change(!account.kept, (accounts) => accounts.filter(({ id }) => id !== account.id));
    if (account.kept) await browser.storage.session.remove(sessionKey(account.id));
    else await removeSecretFile(fileOf(account.id));
    await unmarkToken(account.id);
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
    await Promise.all([
      removeSecretFile(fileOf(id)),
      browser.storage.session.remove(sessionKey(id)),
      unmarkToken(id),
    ]);
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
  await (kept ? keptAccounts : sessionAccounts).change(edit);
}

/** A token that cannot be read stays where it is, for a copy of it would be one more to lose: its account is to be connected again. */
type Found = Secret | 'unreadable' | null;

async function keptSecret(id: string): Promise<Found> {
  // A file that is out of reach may come back, and is wrong with one account only.
  const text = await readSecretFile(fileOf(id)).catch(() => null);
  if (text === null) return null;
  const secret = v.safeParse(v.pipe(v.string(), v.parseJson(), secretSchema), text);
  return secret.success ? secret.output : 'unreadable';
}

async function sessionSecret(id: string): Promise<Found> {
  const stored = (await browser.storage.session.get(sessionKey(id)))[sessionKey(id)];
  if (stored === undefined || stored === null) return null;
  const secret = v.safeParse(secretSchema, stored);
  return secret.success ? secret.output : 'unreadable';
}
