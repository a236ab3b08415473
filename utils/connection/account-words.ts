// An account in words: what kind of connection it is, how long it stays, and what its removal does to the outbox.
import { t } from '../words/words';
import type { Account } from './types';

/** How an account is connected, and how long it stays. */
export function kindWords({ kind, tokenTail, kept }: Account): string {
  const stay = kept ? 'yes' : 'no';
  return kind === 'oauth'
    ? t('connection.kind.oauth', { kept: stay })
    : t('connection.kind.token', { kept: stay, tail: tokenTail });
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
  const { username } = user;
  const isTwice = remaining.some((other) => other.user.username === username);
  return isTwice
    ? t('connection.waiting.other', { count: waiting, username })
    : t('connection.waiting.stay', { count: waiting, username });
}
