// The connected account without its token, for every page that shows it.
import type { User } from '../medium/types';
import { keptAccount, sessionAccount } from './items';

export async function loadAccount(): Promise<User | null> {
  return (await sessionAccount.getValue()) ?? (await keptAccount.getValue());
}
