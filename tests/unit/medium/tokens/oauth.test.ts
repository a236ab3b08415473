import { describe, expect, it } from 'vitest';
import {
  authorizeUrl,
  createState,
  defaultScopes,
  readRedirect,
  type Scope,
  scopes,
} from '@/utils/medium/tokens/oauth';

const redirectUri = 'https://abcdefghijklmnop.chromiumapp.org/medium';
const state = 'a'.repeat(64);
const expected = { redirectUri, state };

describe('the address that starts a sign-in', () => {
  const address = (asked: readonly Scope[] = defaultScopes, clientId = 'c1') =>
    authorizeUrl({ clientId, redirectUri, state, scopes: asked });

  it('asks with the documented parameters, each once, on Medium’s page', () => {
    const url = new URL(address());
    expect(url.origin + url.pathname).toBe('https://medium.com/m/oauth/authorize');
    expect([...url.searchParams]).toEqual([
      ['client_id', 'c1'],
      ['scope', 'basicProfile,listPublications,publishPost'],
      ['state', state],
      ['response_type', 'code'],
      ['redirect_uri', redirectUri],
    ]);
  });

  it('parts scopes by commas as Medium writes them, neither by spaces nor by escapes', () => {
    expect(address(scopes)).toContain(
      '&scope=basicProfile,listPublications,publishPost,uploadImage&',
    );
  });

  it('never asks for uploadImage unasked: Medium’s page breaks for who may not have it', () => {
    expect(defaultScopes).not.toContain('uploadImage');
  });

  it('lets no client id bring parameters of its own', () => {
    const url = new URL(address(defaultScopes, 'x&scope=all#'));
    expect(url.searchParams.getAll('scope')).toHaveLength(1);
    expect(url.searchParams.get('client_id')).toBe('x&scope=all#');
  });
});

describe('T7 a state', () => {
  it('is all of the random bytes, fit for an address', () => {
    const made = createState((bytes) => bytes.map((_, index) => index * 9));
    expect(made).toMatch(/^[0-9a-f]{64}$/);
    expect(made).toMatch(/^0009121b24/);
  });

  it('is another each time', () => {
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    expect(createState(random)).not.toBe(createState(random));
  });
});

describe('the address that comes back', () => {
  it.each([
    ['in the documented order', `${redirectUri}?state=${state}&code=c0de`],
    ['in another order', `${redirectUri}?code=c0de&state=${state}`],
    ['with a fragment, as some browsers leave one', `${redirectUri}?code=c0de&state=${state}#`],
    [
      'with the default port',
      `${redirectUri.replace('.org', '.org:443')}?code=c0de&state=${state}`,
    ],
  ])('gives the code %s', (_, returned) => {
    expect(readRedirect(returned, expected)).toEqual({ ok: true, value: 'c0de' });
  });

  it('decodes the code', () => {
    expect(readRedirect(`${redirectUri}?code=a%2Bb%26&state=${state}`, expected)).toEqual({
      ok: true,
      value: 'a+b&',
    });
  });

  it.each([
    ['no address', 'c0de'],
    ['nothing', ''],
    ['another host', `https://evil.example/medium?code=c0de&state=${state}`],
    ['another extension', `https://bbbb.chromiumapp.org/medium?code=c0de&state=${state}`],
    ['http', `${redirectUri.replace('https', 'http')}?code=c0de&state=${state}`],
    ['another port', `${redirectUri.replace('.org', '.org:8443')}?code=c0de&state=${state}`],
    ['a name before the host', `${redirectUri.replace('//', '//a:b@')}?code=c0de&state=${state}`],
    ['a longer path', `${redirectUri}/x?code=c0de&state=${state}`],
    ['a shorter path', `${redirectUri.slice(0, -1)}?code=c0de&state=${state}`],
    [
      'another case of the path',
      `${redirectUri.replace('/medium', '/Medium')}?code=c&state=${state}`,
    ],
    ['no code', `${redirectUri}?state=${state}`],
    ['an empty code', `${redirectUri}?code=&state=${state}`],
    ['no parameters', redirectUri],
    ['no state', `${redirectUri}?code=c0de`],
    ['an empty state', `${redirectUri}?code=c0de&state=`],
    ['another state', `${redirectUri}?code=c0de&state=${'b'.repeat(64)}`],
    ['a state in another case', `${redirectUri}?code=c0de&state=${state.toUpperCase()}`],
    ['a state with more behind it', `${redirectUri}?code=c0de&state=${state}a`],
    ['two codes', `${redirectUri}?code=c0de&code=other&state=${state}`],
    ['twice the same code', `${redirectUri}?code=c0de&code=c0de&state=${state}`],
    ['two states', `${redirectUri}?code=c0de&state=${state}&state=x`],
    ['a foreign parameter twice', `${redirectUri}?code=c0de&state=${state}&x=1&x=2`],
    ['a code and an error', `${redirectUri}?code=c0de&state=${state}&error=access_denied`],
    ['an error with another state', `${redirectUri}?error=access_denied&state=x`],
    ['two errors', `${redirectUri}?error=access_denied&error=server_error`],
    ['an error from another place', 'https://evil.example/medium?error=access_denied'],
    ['a code in the fragment', `${redirectUri}#code=c0de&state=${state}`],
  ])('is refused when it has %s', (_, returned) => {
    expect(readRedirect(returned, expected)).toEqual({
      ok: false,
      failure: { code: 'oauth-wrong-redirect' },
    });
  });

  it('T7 is refused when no state was kept to compare with', () => {
    const none = { redirectUri, state: '' };
    expect(readRedirect(`${redirectUri}?code=c0de&state=`, none).ok).toBe(false);
    expect(readRedirect(`${redirectUri}?code=c0de`, none).ok).toBe(false);
  });

  it('tells schemes apart that have no origin', () => {
    const own = { redirectUri: 'urn-a://one/cb', state };
    expect(readRedirect(`urn-a://two/cb?code=c0de&state=${state}`, own).ok).toBe(false);
    expect(readRedirect(`urn-a://one/cb?code=c0de&state=${state}`, own).ok).toBe(true);
  });

  it.each([
    ['without a state, as Medium sends it', `${redirectUri}?error=access_denied`],
    ['with the state', `${redirectUri}?error=access_denied&state=${state}`],
  ])('is the writer’s own no %s', (_, returned) => {
    expect(readRedirect(returned, expected)).toEqual({
      ok: false,
      failure: { code: 'oauth-denied' },
    });
  });

  it.each([
    ['error=invalid_scope', 'invalid_scope'],
    ['error=invalid_scope&error_description=No+such%0Ascope.', 'No such scope.'],
    [`error=server_error&error_description=${'x'.repeat(500)}`, 'x'.repeat(300)],
    ['error=%E2%80%AEabc', 'abc'],
  ])('passes on what Medium says: %s', (query, detail) => {
    expect(readRedirect(`${redirectUri}?${query}`, expected)).toEqual({
      ok: false,
      failure: { code: 'oauth-refused', detail },
    });
  });

  it('names an error without words', () => {
    expect(readRedirect(`${redirectUri}?error=`, expected)).toEqual({
      ok: false,
      failure: { code: 'oauth-refused' },
    });
  });
});
