// A connected Medium account as every page may see it, and the secret behind it that only the background sees.
import type { User } from '../medium/types';

export interface Account {
  /** Ours, random: Medium's user id belongs to a token and changes with it. */
  id: string;
  /** What the writer calls it; the user's name until they change it. */
  label: string;
  user: User;
  kind: 'integration-token' | 'oauth';
  /** false: until the browser is closed. */
  kept: boolean;
  /** The token's last four characters. */
  tokenTail: string;
  /** What an OAuth token may do; null for an integration token, which says nothing about it. */
  scopes: string[] | null;
  /** Milliseconds since the epoch. */
  connectedAt: number;
}

/** Never in a message, a log, an export or a page. */
export type Secret =
  | { kind: 'integration-token'; token: string }
  | {
      kind: 'oauth';
      accessToken: string;
      /** null: Medium gave none, so the writer signs in again when the token ends. */
      refreshToken: string | null;
      /** Milliseconds since the epoch; a hint only, a 401 decides. null when Medium did not say. */
      expiresAt: number | null;
      clientId: string;
      clientSecret: string;
    };

/** One step of the connection doctor, in the order in which they are walked. */
export interface DoctorStep {
  name: 'online' | 'host-permission' | 'token' | 'account' | 'publications' | 'quota';
  /** `skipped`: a step before it failed, so this one could say nothing. */
  state: 'ok' | 'problem' | 'skipped';
  /** What was found, a sentence without secrets. */
  words: string;
  /** What to do now, a sentence; only with a problem. */
  next?: string;
}
