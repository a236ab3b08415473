import { describe, expect, it } from 'vitest';
import { parseTokenGrant } from '@/utils/medium/tokens/token-grant';
import type { Answer } from '@/utils/medium/transport';

/** In the documented form, with the Python SDK's own example of a time. */
const documented = {
  token_type: 'Bearer',
  access_token: '2f3a',
  refresh_token: '9c1d',
  scope: ['basicProfile', 'listPublications', 'publishPost'],
  expires_at: 1_449_441_560_773,
};
const grant = {
  accessToken: '2f3a',
  refreshToken: '9c1d',
  scopes: ['basicProfile', 'listPublications', 'publishPost'],
  expiresAt: 1_449_441_560_773,
};

function parse(body: unknown) {
  const answer: Answer = {
    status: 201,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    contentType: 'application/json',
    challenged: false,
    retryAfter: null,
    date: null,
  };
  return parseTokenGrant(answer);
}

describe('a grant', () => {
  it.each([
    ['bare, as documented', documented],
    ['in the envelope of the other calls', { data: documented }],
    ['after Medium’s prefix', `])}while(1);</x>${JSON.stringify(documented)}`],
    ['with fields that nobody knows', { ...documented, more: [1] }],
  ])('is read %s', (_, body) => {
    expect(parse(body)).toEqual(grant);
  });

  it.each([
    ['no access token', { ...documented, access_token: undefined }],
    ['an empty access token', { ...documented, access_token: '' }],
    ['a number for a token', { ...documented, access_token: 7 }],
    ['a token that would break out of its header', { ...documented, access_token: 'a\r\nb' }],
    ['a list', [documented]],
    ['a bare sentence', '"fine"'],
    ['null', 'null'],
    ['a page', '<!DOCTYPE html><p>Log in'],
    ['a body that is cut off', JSON.stringify(documented).slice(0, 40)],
    ['an empty body', ''],
    ['an error with a good status', { error: 'invalid_grant' }],
    ['an empty envelope', { data: null }],
  ])('is not made of %s', (_, body) => {
    expect(parse(body)).toBeNull();
  });
});

describe('the refresh token', () => {
  it.each([undefined, null, '', 7, 'a b'])('is none when the answer says %j', (refresh_token) => {
    expect(parse({ ...documented, refresh_token })).toEqual({ ...grant, refreshToken: null });
  });
});

describe('the scopes', () => {
  it.each([
    [['publishPost'], ['publishPost']],
    [
      ['publishPost', 'somethingNew', 7, 'basicProfile'],
      ['basicProfile', 'publishPost'],
    ],
    [['publishPost', 'publishPost'], ['publishPost']],
    ['basicProfile,publishPost', ['basicProfile', 'publishPost']],
    ['basicProfile publishPost', ['basicProfile', 'publishPost']],
    [' basicProfile, uploadImage ', ['basicProfile', 'uploadImage']],
    ['', []],
    [undefined, []],
    [null, []],
    [{ basicProfile: true }, []],
  ])('%j are read as %j', (scope, scopes) => {
    expect(parse({ ...documented, scope })?.scopes).toEqual(scopes);
  });
});

describe('the end of a token', () => {
  it.each([
    ['in seconds', 1_800_000_000, 1_800_000_000_000],
    ['in milliseconds', 1_800_000_000_000, 1_800_000_000_000],
    ['as the last number of seconds', 1e12, 1e15],
    ['as the first number of milliseconds', 1e12 + 1, 1e12 + 1],
    ['as digits in a text', '1800000000', 1_800_000_000_000],
    ['long past', 1, 1000],
    ['with a fraction', 1_800_000_000.5, 1_800_000_000_500],
    ['missing', undefined, null],
    ['null', null, null],
    ['zero', 0, null],
    ['negative', -5, null],
    ['a date', '2026-01-01T00:00:00Z', null],
    ['beyond all dates', 9e15, null],
    ['no number', {}, null],
  ])('%s', (_, expires_at, expiresAt) => {
    expect(parse({ ...documented, expires_at })?.expiresAt).toBe(expiresAt);
  });

  it('is none when it is too great for a number', () => {
    const body = JSON.stringify(documented).replace('1449441560773', '1e999');
    expect(parse(body)?.expiresAt).toBeNull();
  });
});
