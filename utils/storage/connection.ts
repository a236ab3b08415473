// The connected account and its token. Imported by the background alone: the token goes nowhere else.
import type { User } from '../medium/types';
import { loadAccount } from './account';
import { keptAccount, keptToken, sessionAccount, sessionToken } from './items';

export interface Connection {
  token: string;
  user: User;
}

export async function loadConnection(): Promise<Connection | null> {
  const token = (await sessionToken.getValue()) ?? (await keptToken.getValue());
  const user = await loadAccount();
  return token && user ? { token, user } : null;
}

/** @param keep false: until the browser is closed */
export async function saveConnection({ token, user }: Connection, keep: boolean): Promise<void> {
  await forgetConnection();
  await (keep ? keptToken : sessionToken).setValue(token);
  await (keep ? keptAccount : sessionAccount).setValue(user);
}

export async function forgetConnection(): Promise<void> {
  const items = [keptToken, sessionToken, keptAccount, sessionAccount];
  await Promise.all(items.map((item) => item.removeValue()));
}
