import { describe, expect, it } from 'vitest';
import { type CallKind, failureOf, retryAfterSeconds } from '@/utils/medium/failure';
import type { Answer } from '@/utils/medium/transport';

const now = Date.UTC(2026, 0, 1);

function answer(status: number, body: unknown, more: Partial<Answer> = {}): { answer: Answer } {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    answer: {
      status,
      body: text,
      contentType: 'application/json',
      challenged: false,
      retryAfter: null,
      date: null,
      ...more,
    },
  };
}
const error = (code: number, message = 'no') => ({ errors: [{ message, code }] });
const html = '<!DOCTYPE html><title>Just a moment...</title>';

describe('an answer that proves that nothing was made', () => {
  it.each([
    [401, error(6000, 'An access token is required.'), 'unauthorized'],
    [401, error(6001), 'unauthorized'],
    [401, error(6003, 'Token was invalid.'), 'unauthorized'],
    [401, 'gibberish', 'unauthorized'],
    [403, error(6002), 'missing-scope'],
    [400, error(6004), 'account-unusable'],
    [400, error(6005), 'account-unusable'],
    [400, error(6027), 'api-disabled'],
    [404, html, 'api-disabled'],
    [403, error(-1), 'forbidden'],
    [400, error(6007, 'Unexpected field (x) specified'), 'invalid-post'],
    [400, { errors: [] }, 'invalid-post'],
    [400, '"only words"', 'invalid-post'],
    [422, error(-1), 'invalid-post'],
    [413, html, 'too-long'],
    [413, '])}while(1);{"success":false,"error":"request entity too large"}', 'too-long'],
    [429, error(1007), 'rate-limited'],
    [429, error(-1), 'rate-limited'],
    [400, error(1007), 'rate-limited'],
  ] as const)('%i %j is %s for a create call', (status, body, code) => {
    expect(failureOf(answer(status, body), 'create', now)).toMatchObject({ code, status });
  });

  it('is Cloudflare’s when it is marked so, or a 403 page', () => {
    expect(failureOf(answer(403, html, { contentType: 'text/html' }), 'create', now).code).toBe(
      'blocked-by-cloudflare',
    );
    expect(failureOf(answer(503, html, { challenged: true }), 'create', now).code).toBe(
      'blocked-by-cloudflare',
    );
  });

  it('is a busy server only when it says when to come back', () => {
    expect(failureOf(answer(503, '', { retryAfter: '30' }), 'create', now)).toMatchObject({
      code: 'server-busy',
      retryAfter: 30,
    });
    expect(failureOf(answer(503, ''), 'create', now).code).toBe('outcome-unknown');
  });
});

describe('an outcome that nobody knows', () => {
  it.each([
    ['a timeout', { silence: 'timeout' }],
    ['a failed connection', { silence: 'network' }],
    ['an endless answer', { silence: 'too-large' }],
    ['a 500', answer(500, error(-1))],
    ['a 500 that names a code of a refusal', answer(500, error(6003))],
    ['a 500 that says that the API is switched off', answer(500, error(6027))],
    ['a 500 that names the day’s limit', answer(500, error(1007))],
    ['a 503 that names the day’s limit', answer(503, error(1007))],
    ['a 503 whose Retry-After nobody can read', answer(503, '', { retryAfter: 'soon' })],
    ['a 408 that names the day’s limit', answer(408, error(1007))],
    ['a 201 that bears Cloudflare’s mark', answer(201, html, { challenged: true })],
    ['a 502 that bears Cloudflare’s mark', answer(502, html, { challenged: true })],
    ['a 502 page', answer(502, html)],
    ['a 504', answer(504, '')],
    ['a 201 that is cut off', answer(201, '{"data":{"id":"1')],
    ['a 201 without an id', answer(201, { data: {} })],
    ['a login page of the network', answer(200, html, { contentType: 'text/html' })],
  ] as const)('%s is unknown for a create call', (_, exchange) => {
    expect(failureOf(exchange, 'create', now).code).toBe('outcome-unknown');
  });

  it('is only a failure for a call that reads', () => {
    expect(failureOf({ silence: 'timeout' }, 'read', now).code).toBe('unreachable');
    expect(failureOf(answer(500, ''), 'read', now).code).toBe('server-error');
    expect(failureOf(answer(200, html), 'read', now).code).toBe('not-medium');
    expect(failureOf(answer(500, error(1007)), 'upload', now).code).toBe('rate-limited');
    expect(failureOf(answer(200, html, { challenged: true }), 'upload', now).code).toBe(
      'blocked-by-cloudflare',
    );
    expect(failureOf(answer(500, error(6027)), 'read', now).code).toBe('api-disabled');
  });
});

// Every status with every word that an answer could say beside it. What proves that nothing was made is written here
// once more, on purpose: RFC 9110 calls these "the server refuses"; the three of the last line stand before Medium.
describe('a create call is unknown unless its answer is one of these', () => {
  const refusals = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429];
  const bodies: [string, unknown][] = [
    ['nothing', ''],
    ['a page', html],
    ['half a post', '{"data":{"id":"1'],
    ['prefixed JSON', '])}while(1);{"success":false,"error":"no"}'],
    ...[-1, 1007, 6000, 6001, 6002, 6003, 6004, 6005, 6007, 6027].map((code): [string, unknown] => [
      `code ${code}`,
      error(code),
    ]),
  ];
  const headers: [string, Partial<Answer>, isATime: boolean][] = [
    ['no header', {}, false],
    ['Retry-After: 30', { retryAfter: '30' }, true],
    ['Retry-After: -5', { retryAfter: '-5' }, true],
    ['Retry-After: soon', { retryAfter: 'soon' }, false],
    ['Retry-After, empty', { retryAfter: '' }, false],
    ['text/html', { contentType: 'text/html' }, false],
    ['cf-mitigated', { challenged: true }, false],
    ['cf-mitigated and a time', { challenged: true, retryAfter: '30' }, true],
  ];
  it.each(['create', 'create-in-publication'] as const)('%s', (kind) => {
    const wrong: string[] = [];
    for (let status = 200; status <= 599; status += 1)
      for (const [body, text] of bodies)
        for (const [header, more, isATime] of headers) {
          const isProof =
            refusals.includes(status) || (status === 503 && (isATime || more.challenged === true));
          const { code } = failureOf(answer(status, text, more), kind, now);
          if ((code === 'outcome-unknown') === isProof)
            wrong.push(`${status}, ${body}, ${header}: ${code}`);
        }
    expect(wrong).toEqual([]);
  });
});

it('shows a server’s words as one short line without control characters', () => {
  const { detail } = failureOf(
    answer(400, error(-1, `a\u202Eb\n\nc ${'x'.repeat(400)}`)),
    'create',
    now,
  );
  expect(detail).toMatch(/^a b c x+$/);
  expect(detail).toHaveLength(300);
});

it.each([
  [null, null],
  ['', null],
  ['soon', null],
  ['120', 120],
  ['-5', 1],
  ['1000000000', 86_400],
  [new Date(now + 60_000).toUTCString(), 60],
  [new Date(now - 60_000).toUTCString(), 1],
])('reads Retry-After %j as %j seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, now)).toBe(seconds);
});

it.each([
  ['ahead', 400],
  ['behind', -400],
])('F68 reads a Retry-After that is a date by the server’s clock when ours is %s', (_, days) => {
  const ours = now + days * 86_400_000;
  const date = (time: number) => new Date(time).toUTCString();
  const busy = answer(429, '', { retryAfter: date(now + 600_000), date: date(now) });
  expect(failureOf(busy, 'create', ours)).toMatchObject({ retryAfter: 600 });
});

describe('what a refusal means depends on the call', () => {
  it.each<[CallKind, number, unknown, string]>([
    ['create-in-publication', 403, error(-1), 'publication-forbidden'],
    ['create-in-publication', 404, error(-1), 'publication-forbidden'],
    ['create-in-publication', 404, html, 'api-disabled'],
    ['create-in-publication', 403, html, 'blocked-by-cloudflare'],
    ['create-in-publication', 403, error(6002), 'missing-scope'],
    ['create-in-publication', 400, error(-1), 'invalid-post'],
    ['create-in-publication', 401, error(6003), 'unauthorized'],
    ['create-in-publication', 429, error(1007), 'rate-limited'],
    ['create-in-publication', 500, error(-1), 'outcome-unknown'],
    ['create-in-publication', 201, { data: {} }, 'outcome-unknown'],
    ['read', 400, error(-1), 'internal'],
    ['read', 401, error(6003), 'unauthorized'],
    ['read', 401, html, 'not-medium'],
    ['read', 403, error(-1), 'forbidden'],
    ['read', 404, error(-1), 'api-disabled'],
    ['read-publication', 404, error(-1), 'publication-forbidden'],
    ['read-publication', 404, html, 'api-disabled'],
    ['upload', 400, error(-1), 'image-refused'],
    ['upload', 413, error(-1), 'image-refused'],
    ['upload', 415, error(-1), 'image-refused'],
    ['upload', 403, error(-1), 'missing-scope'],
    ['upload', 413, html, 'image-refused'],
    ['exchange', 400, error(6021), 'oauth-client-refused'],
    ['exchange', 400, { errors: [] }, 'oauth-client-refused'],
    ['exchange', 401, error(6003), 'oauth-client-refused'],
    ['exchange', 400, error(6005, 'Application not found'), 'oauth-client-refused'],
    ['exchange', 400, { error: 'invalid_grant' }, 'oauth-client-refused'],
    ['exchange', 400, error(6027), 'api-disabled'],
    ['exchange', 401, html, 'not-medium'],
    ['exchange', 500, error(6021), 'server-error'],
    ['refresh', 400, error(-1), 'oauth-ended'],
    ['refresh', 401, error(6003), 'oauth-ended'],
    ['refresh', 401, html, 'not-medium'],
    ['refresh', 403, html, 'blocked-by-cloudflare'],
    ['refresh', 500, error(6003), 'server-error'],
    ['refresh', 429, error(-1), 'rate-limited'],
  ])('%s: %i %j is %s', (kind, status, body, code) => {
    expect(failureOf(answer(status, body), kind, now)).toMatchObject({ code, status });
  });

  it.each<[CallKind, string]>([
    ['create', 'outcome-unknown'],
    ['create-in-publication', 'outcome-unknown'],
    ['read', 'unreachable'],
    ['upload', 'unreachable'],
    ['exchange', 'unreachable'],
    ['refresh', 'unreachable'],
  ])('%s: no answer in time is %s', (kind, code) => {
    expect(failureOf({ silence: 'timeout' }, kind, now).code).toBe(code);
  });
});
