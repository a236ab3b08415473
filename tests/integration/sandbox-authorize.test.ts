// The local Medium's page where a user lets an OAuth client in, or does not.
import { Agent } from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';
import { allow, openAuthorize, redirectUri } from '../sandbox/sample.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

describe('the page that asks', () => {
  it('names what is asked for and has the two ways out', async () => {
    const response = await openAuthorize(sandbox, { scope: 'basicProfile,publishPost' });
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page.match(/<li>/g)).toHaveLength(2);
    expect(page).toContain('<code>callback.example</code>');
    expect(page).not.toMatch(/<script|<form|style=/);
    for (const way of ['allow', 'deny']) {
      const [, href = ''] = new RegExp(`<a [^>]*id="${way}"[^>]* href="([^"]*)"`).exec(page) ?? [];
      const link = new URL(href.replaceAll('&amp;', '&'), response.url);
      const answer = await sandbox.fetch(link, { redirect: 'manual' });
      expect(answer.status).toBe(302);
      const address = new URL(answer.headers.get('location') ?? '');
      expect(`${address.origin}${address.pathname}`).toBe('https://callback.example/medium');
    }
  });

  it('allow sends the state and a code, and keeps the query of the callback', async () => {
    const query = await allow(sandbox, { state: 'a b&c' });
    expect([...query]).toEqual([
      ['from', 'test'],
      ['state', 'a b&c'],
      ['code', expect.stringMatching(/^[0-9a-f]+$/)],
    ]);
  });

  it('deny sends an error and no state', async () => {
    const response = await openAuthorize(sandbox, {}, '/deny');
    expect(response.headers.get('location')).toBe(`${redirectUri}&error=access_denied`);
  });

  const cases: [string, Record<string, string | undefined>, string][] = [
    ['no client', { client_id: undefined }, 'client_id'],
    ['another client', { client_id: 'x' }, 'client_id'],
    ['no callback', { redirect_uri: undefined }, 'redirect_uri'],
    ['a callback with a slash more', { redirect_uri: `${redirectUri}/` }, 'redirect_uri'],
    ['a callback in capitals', { redirect_uri: redirectUri.toUpperCase() }, 'redirect_uri'],
    ['no response type', { response_type: undefined }, 'response_type'],
    ['the implicit flow', { response_type: 'token' }, 'response_type'],
    ['no state', { state: undefined }, 'state'],
    ['an empty state', { state: '' }, 'state'],
    ['no scope', { scope: undefined }, 'scope'],
    ['scopes with a space between', { scope: 'basicProfile publishPost' }, 'scope'],
    ['scopes with a comma and a space', { scope: 'basicProfile, publishPost' }, 'scope'],
    ['an unknown scope', { scope: 'basicProfile,everything' }, 'scope'],
    ['a comma too many', { scope: 'basicProfile,' }, 'scope'],
    ['uploadImage without approval', { scope: 'basicProfile,uploadImage' }, 'uploadImage'],
  ];
  it.each(cases)('shows a 400 page to %s, and redirects nowhere', async (_, changes, word) => {
    for (const way of ['', '/allow', '/deny'] as const) {
      const response = await openAuthorize(sandbox, changes, way);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('location')).toBeNull();
      expect(/id="reason">(.*?)</.exec(await response.text())?.[1]).toContain(word);
    }
  });

  it('shows a 400 page to a parameter that comes twice', async () => {
    const { url } = await openAuthorize(sandbox);
    expect((await sandbox.fetch(`${url}&state=other`)).status).toBe(400);
  });

  it('redirects to the web only, even if another scheme got registered', async () => {
    sandbox.oauth.redirectUris.push('myapp://done');
    expect((await openAuthorize(sandbox, { redirect_uri: 'myapp://done' })).status).toBe(400);
  });

  it('offers uploadImage to a client that is approved', async () => {
    sandbox.oauth.approvedForImages = true;
    expect((await openAuthorize(sandbox, { scope: 'uploadImage' })).status).toBe(200);
  });

  it('answers on 127.0.0.1 too, and is no part of the journal', async () => {
    const dispatcher = new Agent({ connect: { ca: sandbox.certificate } });
    const { pathname, search } = new URL((await openAuthorize(sandbox)).url);
    const open = (path: string) => {
      const init = { method: 'GET', dispatcher };
      return fetch(sandbox.origin + path, init);
    };
    expect((await open(pathname + search)).status).toBe(200);
    expect((await open('/sandbox.css')).status).toBe(200);
    expect((await open('/m/other')).status).toBe(404);
    expect(sandbox.journal).toHaveLength(1);
    await dispatcher.destroy();
  });
});

describe('an oddity, once', () => {
  const usual = ['from', 'state', 'code'];
  afterEach(async () => {
    expect([...(await allow(sandbox)).keys()]).toEqual(usual);
  });

  it('wrong-state', async () => {
    sandbox.oauth.next = 'wrong-state';
    await openAuthorize(sandbox);
    await openAuthorize(sandbox, {}, '/deny');
    const query = await allow(sandbox);
    expect([...query.keys()]).toEqual(usual);
    expect(query.get('state')).not.toBe('sample-state');
  });

  it('no-state', async () => {
    sandbox.oauth.next = 'no-state';
    expect([...(await allow(sandbox)).keys()]).toEqual(['from', 'code']);
  });

  it('two-codes', async () => {
    sandbox.oauth.next = 'two-codes';
    const codes = (await allow(sandbox)).getAll('code');
    expect(new Set(codes).size).toBe(2);
  });

  it('other-host', async () => {
    sandbox.oauth.next = 'other-host';
    const response = await openAuthorize(sandbox, {}, '/allow');
    const address = new URL(response.headers.get('location') ?? '');
    expect(address.host).toBe('elsewhere.example');
    expect([...address.searchParams.keys()]).toEqual(usual);
  });

  it('never', async () => {
    sandbox.oauth.next = 'never';
    const response = await openAuthorize(sandbox, {}, '/allow');
    expect(response.status).toBe(200);
    expect(response.headers.get('location')).toBeNull();
  });
});
