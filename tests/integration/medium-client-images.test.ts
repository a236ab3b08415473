// Uploads, against the strict local Medium.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createMediumClient } from '@/utils/medium/client';
import type { Sandbox } from '../sandbox/index.ts';
import { startSandbox } from '../sandbox/index.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const client = (token = sandbox.token) =>
  createMediumClient({ fetch: sandbox.fetch, token, now: () => Date.now() });

const beginnings = {
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/gif': [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  'image/tiff': [0x49, 0x49, 0x2a, 0x00],
};
function picture(type: keyof typeof beginnings, length = 64): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  bytes.set(beginnings[type]);
  return bytes;
}
const png = () => ({ bytes: new Blob([picture('image/png')]), type: 'image/png', name: 'a.png' });

it.each([
  ['image/jpeg', 'image/jpeg'],
  ['image/jpg', 'image/jpeg'],
  ['image/png', 'image/png'],
  ['IMAGE/PNG; x=1', 'image/png'],
  ['image/gif', 'image/gif'],
  ['image/tiff', 'image/tiff'],
] as const)('uploads %s as %s, byte for byte', async (type, contentType) => {
  const bytes = picture(contentType, 3_000);
  // A blob may carry a type of its own; what counts is the one named beside it.
  const blob = new Blob([bytes], { type: 'image/jpg' });
  const result = await client().uploadImage({ bytes: blob, type, name: 'Bread & "butter".x' });
  const [image] = sandbox.images;
  expect(sandbox.images).toMatchObject([{ contentType, filename: 'Bread & "butter".x' }]);
  expect(image && Buffer.from(image.bytes).equals(bytes)).toBe(true);
  expect(result).toEqual({ ok: true, value: { url: image?.url, md5: image?.md5 } });
});

it('lets fetch name the boundary', async () => {
  await client().uploadImage(png());
  expect(sandbox.journal).toMatchObject([
    {
      method: 'POST',
      path: '/v1/images',
      headers: { 'content-type': expect.stringMatching(/^multipart\/form-data; ?boundary=.{10,}/) },
    },
  ]);
});

it('names a picture that has no name', async () => {
  expect(await client().uploadImage({ ...png(), name: '' })).toMatchObject({ ok: true });
  expect(sandbox.images).toMatchObject([{ filename: 'image' }]);
});

it('gets the same address for the same bytes', async () => {
  const first = await client().uploadImage(png());
  expect(await client().uploadImage({ ...png(), name: 'b.png' })).toEqual(first);
});

it('takes 20 MB within its time', async () => {
  const bytes = new Blob([picture('image/png', 20_000_000)]);
  expect(await client().uploadImage({ ...png(), bytes })).toMatchObject({ ok: true });
});

it.each(['image/webp', 'image/avif', 'image/svg+xml', 'text/html', 'image/', ''])(
  'refuses %j itself',
  async (type) => {
    expect(await client().uploadImage({ ...png(), type })).toMatchObject({
      ok: false,
      failure: { code: 'image-type-unsupported' },
    });
    expect(sandbox.journal).toEqual([]);
  },
);

it('passes on that Medium does not understand the bytes', async () => {
  expect(await client().uploadImage({ ...png(), type: 'image/gif' })).toMatchObject({
    failure: {
      code: 'image-refused',
      status: 400,
      mediumCode: -1,
      detail: 'The media is not in a format we understand.',
    },
  });
});

it('says that a wrong token is not accepted', async () => {
  expect(await client('0'.repeat(65)).uploadImage(png())).toMatchObject({
    failure: { code: 'unauthorized', mediumCode: 6003 },
  });
});

it.each([
  [401, '{"errors":[{"message":"No uploadImage.","code":6002}]}'],
  [403, '{"errors":[{"message":"No uploadImage.","code":-1}]}'],
])('says with %i that the token may not upload', async (status, body) => {
  sandbox.fault({ kind: 'text', status, body });
  expect(await client().uploadImage(png())).toMatchObject({ failure: { code: 'missing-scope' } });
});

it.each([
  [{ kind: 'prefixed', status: 413, error: 'request entity too large' }],
  [{ kind: 'html', status: 413 }],
  [{ kind: 'status', status: 415 }],
] as const)('names a picture that Medium will not have: %j', async (fault) => {
  sandbox.fault(fault);
  expect(await client().uploadImage(png())).toMatchObject({
    failure: { code: 'image-refused', status: fault.status },
  });
});
