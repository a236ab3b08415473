// Publications, their contributors and posts under them, against the strict local Medium.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMediumClient } from '@/utils/medium/client';
import type { CreatePostRequest } from '@/utils/medium/types';
import type { PublicationRole, Sandbox } from '../sandbox/index.ts';
import { startSandbox } from '../sandbox/index.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ dailyLimit: 10 });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const post: CreatePostRequest = {
  title: 'A title',
  contentFormat: 'html',
  content: '<h1>A title</h1><p>Words</p>',
  tags: ['Bread'],
  canonicalUrl: 'https://journal.example/one',
  publishStatus: 'draft',
  license: 'cc-40-by',
  notifyFollowers: false,
};

const client = (token = sandbox.token) =>
  createMediumClient({ fetch: sandbox.fetch, token, now: () => Date.now() });
const idOf = (role: PublicationRole) =>
  sandbox.publications.find((publication) => publication.role === role)?.id ?? '';
const wrongToken = '0'.repeat(65);
const noScope = JSON.stringify({
  errors: [{ message: 'The token lacks the scope listPublications.', code: 6002 }],
});
const invalidToken = { code: 'unauthorized', status: 401, mediumCode: 6003 };

describe('getPublications', () => {
  it('gives all of them in Medium’s order, without roles', async () => {
    const expected = sandbox.publications.map(({ role: _, ...publication }) => publication);
    expect(expected).toHaveLength(3);
    expect(await client().getPublications(sandbox.user.id)).toEqual({ ok: true, value: expected });
    expect(sandbox.journal).toMatchObject([
      { method: 'GET', path: `/v1/users/${sandbox.user.id}/publications`, body: '' },
    ]);
  });

  it('gives an empty list as one', async () => {
    sandbox.fault({ kind: 'text', status: 200, body: '{"data":[]}' });
    expect(await client().getPublications(sandbox.user.id)).toEqual({ ok: true, value: [] });
  });

  it('gives a list of hundreds whole', async () => {
    const data = Array.from({ length: 700 }, (_, index) => ({
      id: `a${index}`,
      name: 'Walks',
      description: 'x'.repeat(300),
      url: 'https://medium.com/walks',
      imageUrl: 'https://cdn-images-1.medium.com/x.png',
    }));
    sandbox.fault({ kind: 'text', status: 200, body: JSON.stringify({ data }) });
    expect(await client().getPublications(sandbox.user.id)).toEqual({ ok: true, value: data });
  });

  it('loses no list over an item that is none', async () => {
    const body = '{"data":[null,7,{"id":"a1"},{"id":"b2","name":"Kept"},{"id":"c/3","name":"x"}]}';
    sandbox.fault({ kind: 'text', status: 200, body });
    expect(await client().getPublications(sandbox.user.id)).toMatchObject({
      ok: true,
      value: [{ id: 'b2', name: 'Kept' }],
    });
  });

  it('says that another user’s list is not ours', async () => {
    expect(await client().getPublications('somebody-else')).toMatchObject({
      failure: { code: 'forbidden', status: 403 },
    });
  });

  it('says that a wrong token is not accepted', async () => {
    expect(await client(wrongToken).getPublications(sandbox.user.id)).toMatchObject({
      failure: invalidToken,
    });
  });

  it('says that a token may not list', async () => {
    sandbox.fault({ kind: 'text', status: 401, body: noScope });
    expect(await client().getPublications(sandbox.user.id)).toMatchObject({
      failure: { code: 'missing-scope', status: 401, mediumCode: 6002 },
    });
  });

  it('lets no id reach another path', async () => {
    await client().getPublications('a/../../me?x=1#y');
    expect(sandbox.journal.map(({ path }) => path)).toEqual([
      '/v1/users/a%2F..%2F..%2Fme%3Fx%3D1%23y/publications',
    ]);
  });
});

describe('getPublicationContributors', () => {
  it.each(['editor', 'writer'] as const)('tells that the user is %s', async (role) => {
    const publicationId = idOf(role);
    const result = await client().getPublicationContributors(publicationId);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value).toContainEqual({
      publicationId,
      userId: sandbox.user.id,
      role,
    });
  });

  it('does not name a user without a role', async () => {
    const result = await client().getPublicationContributors(idOf(null));
    const users = result.ok ? result.value.map(({ userId }) => userId) : [];
    expect(users).toHaveLength(2);
    expect(users).not.toContain(sandbox.user.id);
  });

  it('drops roles of which it knows nothing', async () => {
    const of = (userId: string, role: unknown) => ({ publicationId: 'p', userId, role });
    const data = [of('a', 'owner'), of('b', 'writer'), of('c', null), of('', 'editor'), 'd'];
    sandbox.fault({ kind: 'text', status: 200, body: JSON.stringify({ data }) });
    expect(await client().getPublicationContributors('p')).toEqual({
      ok: true,
      value: [of('b', 'writer')],
    });
  });

  it('says that a wrong token is not accepted', async () => {
    expect(await client(wrongToken).getPublicationContributors(idOf('editor'))).toMatchObject({
      failure: invalidToken,
    });
  });

  it('says that a token may not list', async () => {
    sandbox.fault({ kind: 'text', status: 401, body: noScope });
    expect(await client().getPublicationContributors(idOf('editor'))).toMatchObject({
      failure: { code: 'missing-scope' },
    });
  });

  it('does not take a publication that is gone for an API that is gone', async () => {
    expect(await client().getPublicationContributors('gone')).toMatchObject({
      failure: { code: 'publication-forbidden', status: 404 },
    });
  });
});

describe('createPostUnderPublication', () => {
  it.each(['editor', 'writer'] as const)('makes a draft of a %s', async (role) => {
    const publicationId = idOf(role);
    const made = await client().createPostUnderPublication(publicationId, post);
    expect(made).toMatchObject({
      ok: true,
      value: { id: sandbox.posts[0]?.id, publishStatus: 'draft', publicationId },
    });
    expect(sandbox.posts).toMatchObject([{ ...post, publicationId }]);
    expect(JSON.parse(sandbox.journal[0]?.body ?? '')).toEqual(post);
  });

  it.each(['public', 'unlisted'] as const)('publishes %s for an editor', async (publishStatus) => {
    const asked = { ...post, publishStatus };
    expect(await client().createPostUnderPublication(idOf('editor'), asked)).toMatchObject({
      ok: true,
      value: { publishStatus },
    });
  });

  it.each(['public', 'unlisted'] as const)(
    'says that a writer may not publish %s',
    async (publishStatus) => {
      const asked = { ...post, publishStatus };
      expect(await client().createPostUnderPublication(idOf('writer'), asked)).toMatchObject({
        failure: { code: 'publication-forbidden', status: 403 },
      });
      expect(sandbox.posts).toEqual([]);
    },
  );

  it.each([
    ['another’s publication', () => idOf(null), 403],
    ['one that is gone', () => 'gone', 404],
  ])('says that %s is not ours', async (_, id, status) => {
    expect(await client().createPostUnderPublication(id(), post)).toMatchObject({
      failure: { code: 'publication-forbidden', status, detail: expect.stringMatching(/\w/) },
    });
    expect(sandbox.posts).toEqual([]);
  });

  it('passes Medium’s own words on', async () => {
    const asked = { ...post, canonicalUrl: '/one' };
    expect(await client().createPostUnderPublication(idOf('editor'), asked)).toMatchObject({
      failure: { code: 'invalid-post', detail: expect.stringContaining('canonicalUrl') },
    });
  });

  it('says that a wrong token is not accepted', async () => {
    expect(await client(wrongToken).createPostUnderPublication('x', post)).toMatchObject({
      failure: invalidToken,
    });
  });

  it('names the daily limit', async () => {
    for (let count = 0; count < 10; count += 1)
      await client().createPostUnderPublication(idOf('editor'), post);
    expect(await client().createPostUnderPublication(idOf('editor'), post)).toMatchObject({
      failure: { code: 'rate-limited', mediumCode: 1007 },
    });
  });

  it('does not know whether a post was made after which the server broke down', async () => {
    sandbox.fault({ kind: 'status', status: 502, created: true });
    expect(await client().createPostUnderPublication(idOf('editor'), post)).toMatchObject({
      failure: { code: 'outcome-unknown' },
    });
    expect(sandbox.posts).toHaveLength(1);
  });
});
