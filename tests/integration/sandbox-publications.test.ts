// Publications of the local Medium: who sees them, who may write for them, and other users.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PublicationRole, type Sandbox, startSandbox } from '../sandbox/index.ts';
import {
  connect,
  getMe,
  getPath,
  sendPost,
  sendPostAs,
  sendToPublication,
} from '../sandbox/sample.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const withRole = (role: PublicationRole) =>
  sandbox.publications.find((publication) => publication.role === role);
const contributorsPath = (role: PublicationRole) =>
  `publications/${withRole(role)?.id}/contributors`;
const listPath = (userId = sandbox.user.id) => `users/${userId}/publications`;

describe('the list', () => {
  it('has one publication of each role, and does not tell the role', async () => {
    expect(sandbox.publications.map(({ role }) => role)).toEqual(['editor', 'writer', null]);
    const response = await getPath(sandbox, listPath());
    expect(response.status).toBe(200);
    const data = sandbox.publications.map(({ role, ...rest }) => rest);
    expect(await response.json()).toEqual({ data });
    expect(Object.keys(data[0] ?? {})).toEqual(['id', 'name', 'description', 'url', 'imageUrl']);
  });

  it.each(['someone-else', ''])('answers 403 or 404 for the user id "%s"', async (id) => {
    expect((await getPath(sandbox, listPath(id))).status).toBe(id ? 403 : 404);
  });

  it('needs a token', async () => {
    expect((await getPath(sandbox, listPath(), 'none')).status).toBe(401);
    expect((await getPath(sandbox, contributorsPath('editor'), 'none')).status).toBe(401);
  });

  it('has as many as asked for, in turns, and 200 at most without a role', async () => {
    const many = await startSandbox({ publications: 605 });
    expect(many.publications.slice(3, 6).map(({ role }) => role)).toEqual([
      'editor',
      'writer',
      null,
    ]);
    const count = async () => {
      const response = await getPath(many, `users/${many.user.id}/publications`);
      return ((await response.json()) as { data: unknown[] }).data.length;
    };
    expect(await count()).toBe(605 - 1);
    for (const publication of many.publications) publication.role = null;
    expect(await count()).toBe(200);
    await many.close();
  });

  it('can be empty', async () => {
    const none = await startSandbox({ publications: 0 });
    const response = await getPath(none, `users/${none.user.id}/publications`);
    expect(await response.json()).toEqual({ data: [] });
    await none.close();
  });

  it.each([-1, 1.5, Number.NaN])('cannot have %d entries', async (publications) => {
    await expect(startSandbox({ publications })).rejects.toThrow(RangeError);
  });
});

describe('contributors', () => {
  it.each(['editor', 'writer', null] as const)('tell that the user is %s', async (role) => {
    const response = await getPath(sandbox, contributorsPath(role));
    expect(response.status).toBe(200);
    const { data } = (await response.json()) as { data: { userId: string }[] };
    const own = { publicationId: withRole(role)?.id, userId: sandbox.user.id, role };
    expect(data.filter(({ userId }) => userId === sandbox.user.id)).toEqual(role ? [own] : []);
    const other = expect.objectContaining({ publicationId: own.publicationId, role: 'editor' });
    expect(data[0]).toEqual(other);
  });

  it('answers 404 to a publication that is none', async () => {
    expect((await getPath(sandbox, 'publications/none/contributors')).status).toBe(404);
  });

  it('name people by the ids of the asking application', async () => {
    const { access_token } = await connect(sandbox);
    const response = await getPath(sandbox, contributorsPath('writer'), access_token);
    const { data } = (await response.json()) as { data: { userId: string }[] };
    const ids = data.map(({ userId }) => userId);
    expect(ids).toContain(sandbox.oauth.user.id);
    expect(ids).not.toContain(sandbox.user.id);
  });
});

describe('a post in a publication', () => {
  it.each([
    ['editor', 'public', 201],
    ['editor', 'unlisted', 201],
    ['editor', 'draft', 201],
    ['writer', 'draft', 201],
    ['writer', 'public', 403],
    ['writer', 'unlisted', 403],
    [null, 'draft', 403],
  ] as const)('by %s as %s: %i', async (role, publishStatus, status) => {
    const response = await sendToPublication(sandbox, withRole(role)?.id, { publishStatus });
    expect(response.status).toBe(status);
    expect(sandbox.posts).toHaveLength(status === 201 ? 1 : 0);
  });

  it('names the publication, in the answer and in the records', async () => {
    const publicationId = withRole('editor')?.id;
    const response = await sendToPublication(sandbox, publicationId);
    const [post] = sandbox.posts;
    expect(await response.json()).toMatchObject({
      data: { id: post?.id, publicationId, authorId: sandbox.user.id },
    });
    expect(post).toMatchObject({ publicationId, authorId: sandbox.user.id });
    expect(post?.url).toBe(`${withRole('editor')?.url}/${post?.id}`);
    expect(sandbox.journal[0]?.createdPostId).toBe(post?.id);
  });

  it('has none on the own profile', async () => {
    const { data } = (await (await sendPost(sandbox)).json()) as { data: object };
    expect(data).not.toHaveProperty('publicationId');
    expect(sandbox.posts[0]?.publicationId).toBeNull();
  });

  it('keeps the rules of all posts', async () => {
    const id = withRole('editor')?.id;
    expect((await sendToPublication(sandbox, id, { title: '' })).status).toBe(400);
    expect((await sendToPublication(sandbox, id, { publishStatus: undefined })).status).toBe(400);
    expect((await sendToPublication(sandbox, id, { publicationId: id })).status).toBe(400);
    expect((await sendToPublication(sandbox, 'none')).status).toBe(404);
    expect((await sendToPublication(sandbox, id, {}, 'none')).status).toBe(401);
    expect(sandbox.posts).toEqual([]);
  });

  it('follows a role that a test changes', async () => {
    const other = await startSandbox({ publications: 1 });
    const [publication] = other.publications;
    if (publication) publication.role = null;
    expect((await sendToPublication(other, publication?.id)).status).toBe(403);
    await other.close();
  });

  it('counts for the daily limit, as every other post does', async () => {
    const strict = await startSandbox({ dailyLimit: 2 });
    const id = strict.publications[0]?.id;
    expect((await sendToPublication(strict, id)).status).toBe(201);
    const { access_token } = await connect(strict);
    expect((await sendPostAs(strict, access_token, strict.oauth.user.id)).status).toBe(201);
    expect((await sendPost(strict)).status).toBe(429);
    expect((await sendToPublication(strict, id)).status).toBe(429);
    expect((await sendPostAs(strict, access_token, strict.oauth.user.id)).status).toBe(429);
    const { token, user } = strict.addUser({ username: 'second', name: 'Second' });
    expect((await sendPostAs(strict, token, user.id)).status).toBe(201);
    await strict.close();
  });

  it('shows the publication on its page, under both addresses', async () => {
    const changes = { contentFormat: 'markdown' };
    await sendToPublication(sandbox, withRole('writer')?.id, changes);
    const [post] = sandbox.posts;
    for (const url of [`https://medium.com/p/${post?.id}/edit`, post?.url ?? '']) {
      const page = await (await sandbox.fetch(url)).text();
      expect(page).toContain('<dt>Publication</dt><dd>River &amp; Road</dd>');
    }
  });
});

describe('another user', () => {
  it('has a token, an id and an address of their own', async () => {
    const { token, user } = sandbox.addUser({ username: 'second', name: 'Second' });
    const init = { headers: { authorization: `Bearer ${token}` } };
    expect(await (await getMe(sandbox, init)).json()).toEqual({ data: user });
    expect(user).toMatchObject({ username: 'second', name: 'Second' });
    expect(user.id).not.toBe(sandbox.user.id);
    expect(token).toMatch(/^[0-9a-f]{65}$/);
    expect(JSON.stringify(sandbox.journal)).not.toContain(token);
  });

  it('posts in their own name only, and into no publication', async () => {
    const { token, user } = sandbox.addUser({ username: 'second', name: 'Second' });
    expect((await sendPostAs(sandbox, token, user.id)).status).toBe(201);
    expect((await sendPostAs(sandbox, token, sandbox.user.id)).status).toBe(403);
    expect((await sendPostAs(sandbox, sandbox.token, user.id)).status).toBe(403);
    expect((await getPath(sandbox, listPath(), token)).status).toBe(403);
    const id = withRole('editor')?.id;
    expect((await sendToPublication(sandbox, id, {}, token)).status).toBe(403);
    expect(sandbox.posts.map(({ url }) => url)).toEqual([
      expect.stringMatching(/^https:\/\/medium\.com\/@second\//),
    ]);
  });

  it('is no contributor, and their drafts are not in the list of drafts', async () => {
    const { token, user } = sandbox.addUser({ username: 'second', name: 'Second' });
    const response = await getPath(sandbox, contributorsPath('editor'), token);
    expect(await response.text()).not.toContain(user.id);
    await sendPostAs(sandbox, token, user.id);
    const drafts = await sandbox.fetch('https://medium.com/me/stories/drafts');
    expect(await drafts.text()).toContain('You have no drafts.');
  });

  it('who is known already gets one more token for the same id', () => {
    const first = sandbox.addUser({ username: 'third', name: 'Third' });
    const second = sandbox.addUser({ username: 'third', name: 'Third' });
    expect(second.user).toEqual(first.user);
    expect(second.token).not.toBe(first.token);
  });
});

it('a fault waits for publications, contributors or either way to post', async () => {
  const id = withRole('editor')?.id;
  const calls = {
    publications: () => getPath(sandbox, listPath()),
    contributors: () => getPath(sandbox, contributorsPath('editor')),
    create: () => sendToPublication(sandbox, id),
  };
  for (const [on, call] of Object.entries(calls)) {
    sandbox.fault({ on: on as keyof typeof calls, kind: 'status', status: 500 });
    expect((await getMe(sandbox)).status).toBe(200);
    for (const [name, other] of Object.entries(calls)) {
      if (name !== on) expect((await other()).status).toBeLessThan(300);
    }
    expect((await call()).status).toBe(500);
  }
});
