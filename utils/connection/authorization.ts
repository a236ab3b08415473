// One sign-in at a time, and a word for the popup that was closed while it went on.
import type { Failure } from '../failure';
import type { Result } from '../result';
import type { Connections, OAuthClient } from './connections';
import type { Account } from './types';

export interface AuthorizationOptions {
  connections: Pick<Connections, 'authorize'>;
  /** Keeps the background alive until the promise settles. */
  keepAwake: <Value>(work: Promise<Value>) => Promise<Value>;
  /** Where the last failure waits for the next popup. */
  failure: {
    getValue(): Promise<Failure | null>;
    setValue(failure: Failure): Promise<void>;
    removeValue(): Promise<void>;
  };
}

/** Signing in through Medium, one sign-in at a time. Rejects when the storage does. */
export function createAuthorization({ connections, keepAwake, failure }: AuthorizationOptions) {
  let running: Promise<Result<Account>> | null = null;

  async function run(client: OAuthClient, keep: boolean): Promise<Result<Account>> {
    // What the next life tells, should the browser end this one: nobody else would ever hear of it.
    await failure.setValue({ code: 'oauth-interrupted' });
    const account = await connections.authorize(client, keep);
    if (account.ok) await failure.removeValue();
    else await failure.setValue(account.failure);
    return account;
  }

  return {
    /** A second call while a window is open waits for the same window. */
    begin(client: OAuthClient, keep: boolean): Promise<Result<Account>> {
      running ??= keepAwake(run(client, keep)).finally(() => {
        running = null;
      });
      return running;
    },

    async tell(): Promise<{ waiting: boolean; failure: Failure | null }> {
      if (running !== null) return { waiting: true, failure: null };
      const last = await failure.getValue();
      if (last) await failure.removeValue();
      return { waiting: false, failure: last };
    },
  };
}
