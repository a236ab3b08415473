// Pictures sent to the local Medium.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maxImageBytes } from '../sandbox/api/image-rules.ts';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';
import { createLocalFetch } from '../sandbox/local-fetch.ts';
import { connect, getMe, imageForm, sampleImages, sendImage } from '../sandbox/sample.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const png = sampleImages['image/png'];
const noFormat = {
  errors: [{ message: 'The media is not in a format we understand.', code: -1 }],
};

/** A picture of so many bytes. */
function big(bytes: number) {
  const all = Buffer.alloc(bytes);
  png.copy(all);
  return all;
}

describe('accepts', () => {
  it.each(Object.entries(sampleImages))('%s', async (type, bytes) => {
    const response = await sendImage(sandbox, imageForm(bytes, type));
    expect(response.status).toBe(201);
    const [image] = sandbox.images;
    const answer = await response.json();
    expect(answer).toEqual({ data: { url: image?.url, md5: image?.md5 } });
    expect(image?.md5).toMatch(/^[\w-]{22}$/);
    expect(image?.url).toBe(`https://cdn-images-1.medium.com/proxy/1*${image?.md5}.png`);
    expect(image).toMatchObject({
      contentType: type,
      filename: 'picture.png',
      userId: sandbox.user.id,
    });
    expect(Buffer.from(image?.bytes ?? [])).toEqual(bytes);
  });

  it('every byte over HTTP/2 too', async () => {
    const http2 = createLocalFetch(sandbox.port, sandbox.certificate, true);
    const bytes = Buffer.concat([png, Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))]);
    const headers = { authorization: `Bearer ${sandbox.token}` };
    const init = { method: 'POST', headers, body: imageForm(bytes) };
    expect((await http2.fetch('https://api.medium.com/v1/images', init)).status).toBe(201);
    expect(Buffer.from(sandbox.images[0]?.bytes ?? [])).toEqual(bytes);
    await http2.close();
  });

  it('the same bytes again, under the same address', async () => {
    const addresses = [];
    for (const bytes of [png, png, big(100)]) {
      await sendImage(sandbox, imageForm(bytes));
      addresses.push(sandbox.images.at(-1)?.url);
    }
    expect(addresses[0]).toBe(addresses[1]);
    expect(addresses[0]).not.toBe(addresses[2]);
    expect(sandbox.images).toHaveLength(3);
  });

  it('25 MB, and refuses one byte more with 413', async () => {
    expect((await sendImage(sandbox, imageForm(big(maxImageBytes)))).status).toBe(201);
    const response = await sendImage(sandbox, imageForm(big(maxImageBytes + 1)));
    expect(response.status).toBe(413);
    expect(await response.text()).toMatch(/^\]\)\}while\(1\);/);
    expect(sandbox.images).toHaveLength(1);
  });
});

describe('does not understand', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const webp = Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1');
  it.each([
    ['image/jpg', sampleImages['image/jpeg']],
    ['image/jpeg; charset=utf-8', sampleImages['image/jpeg']],
    ['image/webp', webp],
    ['image/svg+xml', svg],
    ['text/html', svg],
    ['', png],
    ['image/png', sampleImages['image/jpeg']],
    ['image/png', webp],
    ['image/jpeg', png],
    ['image/gif', Buffer.from('GIF88a')],
    ['image/tiff', Buffer.from('II')],
    ['image/png', Buffer.alloc(0)],
  ])('%s with bytes of %o', async (type, bytes) => {
    const response = await sendImage(sandbox, imageForm(bytes, type));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(noFormat);
    expect(sandbox.images).toEqual([]);
  });
});

describe('refuses with 400', () => {
  const cases: Record<string, () => [body: BodyInit, type?: string]> = {
    'another part name': () => [imageForm(png, 'image/png', 'file')],
    'two pictures': () => {
      const form = imageForm();
      form.append('image', new Blob([png], { type: 'image/png' }), 'b.png');
      return [form];
    },
    'a field beside the picture': () => {
      const form = imageForm();
      form.append('title', 'A walk');
      return [form];
    },
    'an empty form': () => [new FormData()],
    'text instead of a file': () => {
      const form = new FormData();
      form.append('image', 'https://journal.example/a.png');
      return [form];
    },
    'the bytes alone': () => [png, 'image/png'],
    JSON: () => ['{"image":""}', 'application/json'],
    'a multipart type without a boundary': () => ['--x--', 'multipart/form-data'],
    'a body that breaks off': () => [
      '--x\r\ncontent-disposition: form-data; name="image"; filename="a.png"\r\n\r\n',
      'multipart/form-data; boundary=x',
    ],
    'no body': () => ['', 'multipart/form-data; boundary=x'],
  };
  it.each(Object.entries(cases))('%s', async (_, make) => {
    const [body, type] = make();
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
    const response = await sendImage(sandbox, body, sandbox.token, headers);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringMatching(/part|Content-Type|form/), code: -1 }],
    });
    expect(sandbox.images).toEqual([]);
  });
});

it('needs a token, and from OAuth the scope uploadImage', async () => {
  expect((await sendImage(sandbox, imageForm(), 'none')).status).toBe(401);
  const { access_token } = await connect(sandbox);
  const refused = await sendImage(sandbox, imageForm(), access_token);
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({ errors: [{ code: 6002 }] });
  sandbox.oauth.approvedForImages = true;
  const approved = await connect(sandbox, 'basicProfile,uploadImage');
  expect((await sendImage(sandbox, imageForm(), approved.access_token)).status).toBe(201);
  expect(sandbox.images.map(({ userId }) => userId)).toEqual([sandbox.oauth.user.id]);
});

it('serves the picture from its address until a reset', async () => {
  await sendImage(sandbox, imageForm(sampleImages['image/gif'], 'image/gif'));
  const url = sandbox.images[0]?.url ?? '';
  const response = await sandbox.fetch(url);
  expect(response.headers.get('content-type')).toBe('image/gif');
  expect(Buffer.from(await response.arrayBuffer())).toEqual(sampleImages['image/gif']);
  sandbox.reset();
  expect(sandbox.images).toEqual([]);
  expect((await sandbox.fetch(url)).status).toBe(404);
});

it('writes a note instead of the bytes into the journal', async () => {
  await sendImage(sandbox);
  expect(sandbox.journal[0]).toMatchObject({ path: '/v1/images', status: 201 });
  expect(sandbox.journal[0]?.body).toMatch(/^\(multipart, \d+ bytes\)$/);
});

it('lists the uploads in the controls, without their bytes', async () => {
  await sendImage(sandbox);
  // Any host of this server will do for TLS; the controls answer on localhost alone.
  const { Agent, fetch } = await import('undici');
  const dispatcher = new Agent({ connect: { ca: sandbox.certificate } });
  const response = await fetch(`${sandbox.origin}/_sandbox/images`, { dispatcher });
  const { bytes, ...facts } = sandbox.images[0] ?? {};
  expect(await response.json()).toEqual([{ ...facts, size: bytes?.length }]);
  await dispatcher.destroy();
});

it('a fault waits for a picture', async () => {
  sandbox.fault({ on: 'images', kind: 'status', status: 503, created: true });
  expect((await getMe(sandbox)).status).toBe(200);
  expect((await sendImage(sandbox)).status).toBe(503);
  expect(sandbox.images).toHaveLength(1);
});
