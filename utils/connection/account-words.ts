// An account in words: what kind of connection it is, how long it stays, and what its removal does to the outbox.
import type { Account } from './types';

/** How an account is connected, and how long it stays. */
export function kindWords({ kind, tokenTail, kept }: Account): string {
  const what =
    kind === 'oauth'
      ? 'signed in with your own Medium client'
      : `integration token ending in ${tokenTail}`;
  return `${what}, kept ${kept ? 'on this computer' : 'until the browser is closed'}`;
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
    return `${what} ${isOne ? 'It goes' : 'They go'} out with your other connection to @${user.username}.`;
  const [they, go, them] = isOne ? ['It', 'goes', 'it'] : ['They', 'go', 'them'];
  return `${what} ${they} ${isOne ? 'stays' : 'stay'} in the outbox and ${go} out by ${isOne ? 'itself' : 'themselves'} when you connect @${user.username} again. You can also send ${them} with another account.`;
}
