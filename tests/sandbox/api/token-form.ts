// What a request for tokens must look like: a form, and exactly the documented fields.
// https://github.com/Medium/medium-api-docs#22-browser-based-authentication
import type { Context } from 'hono';
import { errorCode, RuleError } from './errors.ts';

const fieldsOf = {
  authorization_code: ['grant_type', 'client_id', 'client_secret', 'code', 'redirect_uri'],
  refresh_token: ['grant_type', 'client_id', 'client_secret', 'refresh_token'],
} as const;

/** A request for tokens that has the right form; its values are still to be judged. */
export type TokenRequest =
  | { [Field in (typeof fieldsOf.authorization_code)[number]]: string }
  | { [Field in (typeof fieldsOf.refresh_token)[number]]: string };

function isGrantType(value: string | null): value is keyof typeof fieldsOf {
  return value !== null && Object.hasOwn(fieldsOf, value);
}

function isForm(c: Context): boolean {
  const type = c.req.header('content-type') ?? '';
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(type);
}

function required(form: URLSearchParams, field: string): string {
  const [value, ...more] = form.getAll(field);
  if (!value) throw new RuleError(`The field ${field} is required.`);
  if (more.length > 0) throw new RuleError(`The field ${field} was sent twice.`);
  return value;
}

/** Reads the form; throws a {@link RuleError} with Medium's own codes. */
export async function readTokenRequest(c: Context): Promise<TokenRequest> {
  const form = new URLSearchParams(isForm(c) ? await c.req.text() : '');
  const grantType = form.get('grant_type');
  // Fields in the address end up in the logs of servers: none are read there, nor let pass.
  if (!isGrantType(grantType) || new URL(c.req.url).search !== '') {
    throw new RuleError('grant_type was invalid.', errorCode.grantType);
  }
  const known: readonly string[] = fieldsOf[grantType];
  const unknown = [...form.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new RuleError(`Unexpected field (${unknown}) specified`, errorCode.unexpectedField);
  }
  const common = {
    grant_type: required(form, 'grant_type'),
    client_id: required(form, 'client_id'),
    client_secret: required(form, 'client_secret'),
  };
  return grantType === 'refresh_token'
    ? { ...common, refresh_token: required(form, 'refresh_token') }
    : { ...common, code: required(form, 'code'), redirect_uri: required(form, 'redirect_uri') };
}
