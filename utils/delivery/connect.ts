// Connecting with a pasted token: cleaned, checked by Medium, and only then kept.
import type { Failure } from '../failure';
import type { MediumClient } from '../medium/client';
import { normalizeToken } from '../medium/token';
import type { User } from '../medium/types';
import { fail, type Result } from '../result';

export interface ConnectorOptions {
  clientFor: (token: string) => MediumClient;
  /** Why Medium cannot be asked right now, or null. */
  obstacle: () => Promise<Failure | null>;
  save: (connection: { token: string; user: User }, keep: boolean) => Promise<void>;
}

export function createConnector({ clientFor, obstacle, save }: ConnectorOptions) {
  return {
    /** @param keep false: only until the browser is closed */
    async connect(pasted: string, keep: boolean): Promise<Result<User>> {
      const token = normalizeToken(pasted);
      if (!token.ok) return token;
      const blocked = await obstacle();
      if (blocked) return fail(blocked);
      const user = await clientFor(token.value).getUser();
      if (user.ok) await save({ token: token.value, user: user.value }, keep);
      return user;
    },
  };
}
