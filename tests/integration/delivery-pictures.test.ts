// A draft with pictures of its own, from the order to the strict local Medium.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createDeliverer } from '@/utils/delivery/deliver';
import type { Order } from '@/utils/delivery/order';
import type { Delivery } from '@/utils/delivery/state';
import { createMediumClient } from '@/utils/medium/client';
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
};

async function deliverer() {
  const client = createMediumClient({
    fetch: sandbox.fetch,
    token: sandbox.token,
    now: () => Date.now(),
  });
  const user = await client.getUser();
  if (!user.ok) throw new Error(user.failure.code);
  let record: Delivery | null = null;
  return createDeliverer({
    store: {
      get: async () => record,
      set: async (_, delivery) => {
        record = delivery;
      },
      remove: async () => {
        record = null;
      },
    },
    isConnected: async () => true,
    create: (_, post) => client.createPost(user.value.id, post),
    upload: (_, picture) => client.uploadImage(picture),
    countPost: async () => undefined,
    obstacle: async () => null,
    exclusively: (_, work) => work(),
    keepAwake: (work) => work,
    bootId: 'boot',
    now: () => Date.now(),
  });
}

it('uploads each picture byte for byte before the one create call', async () => {
  const delivery = await (await deliverer()).deliver(order);
  expect(delivery).toMatchObject({ ok: true, value: { state: 'posted' } });
  expect(sandbox.images.map((image) => Buffer.from(image.bytes))).toEqual([1, 2, 3].map(bytes));
  const posts = sandbox.journal.filter(({ method }) => method === 'POST');
  expect(posts.map(({ path }) => path.replace(/[^/]+(?=\/posts)/, 'ID'))).toEqual([
    '/v1/images',
    '/v1/images',
    '/v1/images',
    '/v1/users/ID/posts',
  ]);
  const [one, two, three] = sandbox.images.map(({ url }) => url);
  expect(sandbox.posts[0]?.content).toBe(
    `<p>1</p><figure><img src="${one}"><figcaption>c1</figcaption></figure>` +
      `<p>2</p><figure><img src="${two}"><figcaption>c2</figcaption></figure>` +
      `<p>3</p><figure><img src="${three}"><figcaption>c3</figcaption></figure>`,
  );
});

it.each([
  ['a refusal', { kind: 'status', status: 400 }, ['Picture 1']],
  ['a fault of Medium’s', { kind: 'status', status: 500 }, ['Picture 1']],
  ['a broken connection', { kind: 'reset', when: 'before-body' }, '*'],
  ['a missing right', { kind: 'status', status: 403 }, '*'],
] as const)('sends the text in spite of %s', async (_, fault, lost) => {
  const ready = await deliverer();
  sandbox.fault({ on: 'images', ...fault });
  const delivery = await ready.deliver(order);
  const names = lost === '*' ? ['Picture 1', 'Picture 2', 'Picture 3'] : lost;
  expect(delivery).toMatchObject({
    value: { state: 'posted', lost: names.map((alt) => ({ alt })) },
  });
  expect(sandbox.posts).toHaveLength(1);
  expect(sandbox.images).toHaveLength(3 - names.length);
  expect(sandbox.posts[0]?.content).toMatch(/^<p>1<\/p><p>c1<\/p>/);
});
