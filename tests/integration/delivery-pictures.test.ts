// A draft with pictures of its own, from the order to the strict local Medium.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Order } from '@/utils/draft/send/order';
import { createMediumClient } from '@/utils/medium/client';
import { createWorld } from '../outbox/world.ts';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const key = 'https://journal.example/one';
const bytes = (picture: number) => Buffer.from(`\x89PNG\r\n\x1a\nno. ${picture}`, 'latin1');
const order: Order = {
  key,
  accountId: 'account',
  publicationId: null,
  title: 'One',
  content: [1, 2, 3].flatMap((number) => [
    `<p>${number}</p>`,
    {
      picture: `p${number}`,
      before: '<figure><img src="',
      after: `"><figcaption>c${number}</figcaption></figure>`,
      without: `<p>c${number}</p>`,
    },
  ]),
  pictures: [1, 2, 3].map((number) => ({
    id: `p${number}`,
    type: 'image/png',
    base64: bytes(number).toString('base64'),
    alt: `Picture ${number}`,
  })),
  tags: [],
  license: 'all-rights-reserved',
  canonicalUrl: key,
  publishStatus: 'draft',
  contentHash: null,
};

/** Sends the order through a whole outbox, and tells how it stands when nothing more happens by itself. */
async function send() {
  const client = createMediumClient({
    fetch: sandbox.fetch,
    token: sandbox.token,
    now: () => Date.now(),
  });
  const user = await client.getUser();
  if (!user.ok) throw new Error(user.failure.code);
  const world = createWorld({
    create: (_, post) => client.createPost(user.value.id, post),
    upload: (_, picture) => client.uploadImage(picture),
  });
  const outbox = world.start();
  return async () => {
    await outbox.enqueue(order);
    await outbox.runner.wake();
    return world.record(key);
  };
}

it('uploads each picture byte for byte before the one create call', async () => {
  expect(await (await send())()).toMatchObject({ state: 'posted', lost: [] });
  const uploaded = sandbox.images.map((image) => Buffer.from(image.bytes).toString('latin1'));
  expect(uploaded.sort()).toEqual([1, 2, 3].map((number) => bytes(number).toString('latin1')));
  const posts = sandbox.journal.filter(({ method }) => method === 'POST');
  expect(posts.map(({ path }) => path.replace(/[^/]+(?=\/posts)/, 'ID'))).toEqual([
    '/v1/images',
    '/v1/images',
    '/v1/images',
    '/v1/users/ID/posts',
  ]);
  const urlOf = (number: number) =>
    sandbox.images.find((image) => bytes(number).equals(Buffer.from(image.bytes)))?.url;
  const [one, two, three] = [1, 2, 3].map(urlOf);
  expect(sandbox.posts[0]?.content).toBe(
    `<p>1</p><figure><img src="${one}"><figcaption>c1</figcaption></figure>` +
      `<p>2</p><figure><img src="${two}"><figcaption>c2</figcaption></figure>` +
      `<p>3</p><figure><img src="${three}"><figcaption>c3</figcaption></figure>`,
  );
});

const names = ['Picture 1', 'Picture 2', 'Picture 3'];

it('sends the text in spite of a picture that Medium refuses', async () => {
  const ready = await send();
  sandbox.fault({ on: 'images', kind: 'status', status: 400 });
  const delivery = await ready();
  expect(delivery).toMatchObject({ state: 'posted', lost: [{ alt: expect.any(String) }] });
  expect([sandbox.posts.length, sandbox.images.length]).toEqual([1, 2]);
});

it('sends the text without any picture when the token has no right to upload', async () => {
  const ready = await send();
  for (const _ of names) sandbox.fault({ on: 'images', kind: 'status', status: 403 });
  expect(await ready()).toMatchObject({ state: 'posted', lost: names.map((alt) => ({ alt })) });
  expect(sandbox.posts[0]?.content).toBe('<p>1</p><p>c1</p><p>2</p><p>c2</p><p>3</p><p>c3</p>');
});

it.each([
  ['F14 a broken connection', { kind: 'reset', when: 'before-body' }],
  ['F14 a connection that broke after the upload', { kind: 'reset', when: 'after-body' }],
  ['a fault of Medium’s', { kind: 'status', status: 500 }],
  ['F13 an answer without end', { kind: 'huge' }],
  ['F12 a page of the network’s', { kind: 'html', status: 200 }],
] as const)('%s costs no picture: it is sent once more', async (_, fault) => {
  const ready = await send();
  sandbox.fault({ on: 'images', ...fault });
  expect(await ready()).toMatchObject({ state: 'posted', lost: [] });
  expect(new Set(sandbox.images.map(({ md5 }) => md5)).size).toBe(3);
  expect(sandbox.posts).toHaveLength(1);
});

it.each([
  ['F21', { kind: 'status', status: 429, headers: { 'retry-after': '90' } }],
  ['F18', { kind: 'html', status: 403, challenge: true }],
  ['F23', { kind: 'status', status: 503, headers: { 'retry-after': '90' } }],
] as const)(
  '%s: the text waits with its pictures when Medium wants no more now',
  async (_, fault) => {
    const ready = await send();
    sandbox.fault({ on: 'images', ...fault });
    expect(await ready()).toMatchObject({ state: 'waiting' });
    expect(sandbox.posts).toHaveLength(0);
  },
);
