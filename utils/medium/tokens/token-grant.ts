// What the token endpoint answers, read leniently: the documents leave its forms open.
// https://github.com/Medium/medium-api-docs#22-browser-based-authentication
import * as v from 'valibot';
import { parseBody } from '../answer';
import type { Answer } from '../transport';
import { type Scope, scopes } from './oauth';

export interface TokenGrant {
  accessToken: string;
  /** Null when the answer holds none: the one used for it stays in force. */
  refreshToken: string | null;
  /** Those known here; empty when the answer names none. */
  scopes: Scope[];
  /** Milliseconds since the epoch; null when the answer does not tell. A hint: Medium's 401 decides. */
  expiresAt: number | null;
}

/** Tokens go into a header, so visible ASCII and nothing else. */
const token = v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/));

const grantSchema = v.object({
  access_token: token,
  refresh_token: v.fallback(v.nullable(token), null),
  scope: v.optional(v.unknown()),
  expires_at: v.optional(v.unknown()),
});

/** A number above this is in milliseconds: as seconds it would be the year 33658. */
const greatestSeconds = 1e12;
/** The greatest time that a Date holds, in milliseconds. */
const greatestTime = 8.64e15;

/** The grant in an answer of the token endpoint, bare as documented or in the `data` of the other calls; else null. */
export function parseTokenGrant(answer: Answer): TokenGrant | null {
  const schema = v.union([grantSchema, v.object({ data: grantSchema })]);
  const parsed = v.safeParse(schema, parseBody(answer));
  if (!parsed.success) return null;
  const grant = 'data' in parsed.output ? parsed.output.data : parsed.output;
  return {
    accessToken: grant.access_token,
    refreshToken: grant.refresh_token,
    scopes: parseScopes(grant.scope),
    expiresAt: parseExpiry(grant.expires_at),
  };
}

/** An array as documented, or a text parted by commas or OAuth's own spaces. */
function parseScopes(value: unknown): Scope[] {
  const granted: unknown[] = typeof value === 'string' ? value.split(/[\s,]+/) : asArray(value);
  return scopes.filter((scope) => granted.includes(scope));
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** "Unix time" in the documents, milliseconds in Medium's own Python SDK. */
function parseExpiry(value: unknown): number | null {
  const time = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof time !== 'number' || !Number.isFinite(time) || time <= 0) return null;
  const milliseconds = Math.round(time > greatestSeconds ? time : time * 1000);
  return milliseconds > greatestTime ? null : milliseconds;
}
