// A connected Medium account as every page may see it, and the secret behind it that only the background sees.
import * as v from 'valibot';
import { userSchema } from '../medium/types';
import { storedTime } from '../stored-time';

export const accountSchema = v.object({
  /** Ours, random: Medium's user id belongs to a token and changes with it. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** What the writer calls it; the user's name until they change it. */
  label: v.string(),
  user: userSchema,
  kind: v.picklist(['integration-token', 'oauth']),
  /** false: until the browser is closed. */
  kept: v.boolean(),
  /** The token's last four characters. */
  tokenTail: v.string(),
  /** What an OAuth token may do; null for an integration token, which says nothing about it. */
  scopes: v.nullable(v.array(v.string())),
  /** Milliseconds since the epoch. */
  connectedAt: storedTime,
});
export type Account = v.InferOutput<typeof accountSchema>;

/** Never in a message, a log, an export or a page. */
export const secretSchema = v.variant('kind', [
  v.object({ kind: v.literal('integration-token'), token: v.pipe(v.string(), v.minLength(1)) }),
  v.object({
    kind: v.literal('oauth'),
    accessToken: v.pipe(v.string(), v.minLength(1)),
    /** null: Medium gave none, so the writer signs in again when the token ends. */
    refreshToken: v.nullable(v.string()),
    /** Milliseconds since the epoch; a hint only, a 401 decides. null when Medium did not say. */
    expiresAt: v.nullable(storedTime),
    clientId: v.string(),
    clientSecret: v.string(),
  }),
]);
export type Secret = v.InferOutput<typeof secretSchema>;

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

export interface Accounts {
  all: Account[];
  /** Where drafts go; null when nobody is connected. */
  active: Account | null;
}
