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
  missingScope: 6002,
  wrongToken: 6003,
  unexpectedField: 6007,
  grantType: 6021,
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

/** Why a request is refused: thrown by the rules, answered by {@link answerRuleError}. */
export class RuleError extends Error {
  readonly refusal: Refusal;
  constructor(message: string, code: number = errorCode.other, status: Refusal['status'] = 400) {
    super(message);
    this.refusal = { status, code, message };
  }
}

/** The API's last word on anything thrown. */
export function answerRuleError(error: Error, c: Context): Response {
  if (error instanceof RuleError) return refuse(c, error.refusal);
  throw error;
}

/** The front servers' form: a guard against script inclusion, then JSON of another shape. */
export function prefixed(error: string): string {
  return `])}while(1);${JSON.stringify({ success: false, error })}`;
}

/** 413, in the front servers' form. */
export function tooLarge(c: Context): Response {
  return c.body(prefixed('request entity too large'), 413, {
    'content-type': 'application/json; charset=utf-8',
  });
}
