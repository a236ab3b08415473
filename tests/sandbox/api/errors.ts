// Medium's two ways to say no. https://github.com/Medium/medium-api-docs#4-testing lists no codes:
// these are the ones that its API has been seen to answer.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Codes inside `errors[]`. */
export const errorCode = {
  /** For everything without a code of its own. */
  other: -1,
  rateLimit: 1007,
  noToken: 6000,
  wrongToken: 6003,
  unexpectedField: 6007,
} as const;

/** What a refusal says. */
export interface Refusal {
  status: ContentfulStatusCode;
  code: number;
  message: string;
}

/** `{errors:[{message,code}]}` */
export function refuse(c: Context, { status, code, message }: Refusal): Response {
  return c.json({ errors: [{ message, code }] }, status);
}

/** The front servers' form: a guard against script inclusion, then JSON of another shape. */
export function prefixed(error: string): string {
  return `])}while(1);${JSON.stringify({ success: false, error })}`;
}
