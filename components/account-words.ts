// An account in words: what kind of connection it is, and how long it stays.
import type { Account } from '../utils/connection/types';

export function kindWords({ kind, tokenTail, kept }: Account): string {
  const what =
    kind === 'oauth'
      ? 'signed in with your own Medium client'
      : `integration token ending in ${tokenTail}`;
  return `${what}, kept ${kept ? 'on this computer' : 'until the browser is closed'}`;
}
