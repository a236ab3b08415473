// An account in words: what kind of connection it is, how long it stays, and what its removal does to the outbox.
import type { Account } from './types';

/** How an account is connected, and how long it stays. */
export function kindWords({ kind, tokenTail, kept }: Account): string {
  const what =
    kind === 'oauth'
      ? 'signed in with your own Medium client'
      : `integration token ending in ${tokenTail}`;
  return `${what}, kept ${kept ? 'on this computer' : 'until you close the browser'}`;
}

/**
 * What becomes of the drafts that go out with an account when it is removed.
 * @param waiting how many there are, at least one
 * @param remaining the accounts that stay
 */
export function waitingWords(
  waiting: number,
  { user }: Account,
  remaining: readonly Account[],
): string {
  const isOne = waiting === 1;
  const what = `${isOne ? 'One draft waits' : `${waiting} drafts wait`} for this account.`;
  if (remaining.some((other) => other.user.username === user.username))
    return `${what} Clipdraft sends ${isOne ? 'it' : 'them'} with your other connection to @${user.username}.`;
  const [they, them] = isOne ? ['It', 'it'] : ['They', 'them'];
  return `${what} ${they} ${isOne ? 'stays' : 'stay'} in the outbox, and Clipdraft sends ${them} when you connect @${user.username} again. You can also send ${them} with another account.`;
}
