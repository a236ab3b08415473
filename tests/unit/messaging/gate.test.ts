import * as v from 'valibot';
import { expect, it } from 'vitest';
import { createGate, isOwnPage } from '@/utils/messaging/gate';
import { ok } from '@/utils/result';

const origin = 'chrome-extension://abcdefghijklmnop';
const own = { id: 'abcdefghijklmnop', origin };
const popup = { id: own.id, origin, url: `${origin}/popup.html` };

it('lets our own pages in, in the popup and in a tab', () => {
  expect(isOwnPage(popup, own)).toBe(true);
  expect(isOwnPage({ ...popup, frameId: 0 }, own)).toBe(true);
});

it.each([
  [
    'a content script of ours in a page',
    { ...popup, origin: 'https://evil.example', url: 'https://evil.example/' },
  ],
  [
    'a look-alike origin',
    { ...popup, origin: `${origin}.evil.example`, url: `${origin}.evil.example/popup.html` },
  ],
  ['a look-alike address', { ...popup, url: `${origin}.evil.example/popup.html` }],
  ['another extension', { ...popup, id: 'ponmlkjihgfedcba' }],
  ['a frame inside our page', { ...popup, frameId: 5 }],
  ['an opaque origin', { ...popup, origin: 'null' }],
  ['a data: page', { ...popup, url: 'data:text/html,x' }],
  ['a file', { ...popup, origin: 'file://', url: 'file:///home/ada/popup.html' }],
  ['nobody', {}],
])('keeps %s out', (_, sender) => {
  expect(isOwnPage(sender, own)).toBe(false);
});

function openGate() {
  const asked: unknown[] = [];
  const listen = createGate(
    {
      forget: async (key: string) => ok(asked.push(key)),
      throws: () => {
        throw new Error('out of order');
      },
    },
    { forget: v.pipe(v.string(), v.maxLength(200)), throws: v.undefined() },
    own,
  );
  return { asked, listen };
}

it('answers a name of the protocol, with whatever else the message has', async () => {
  const { asked, listen } = openGate();
  expect(await listen({ id: 7, type: 'forget', data: 'a' }, popup)).toEqual(ok(1));
  expect(asked).toEqual(['a']);
});

it.each(Object.getOwnPropertyNames(Object.prototype))(
  'leaves a message of the type %s to others, like every name that it does not know',
  (type) => {
    const { listen } = openGate();
    expect(listen({ id: 7, type, data: 'a', timestamp: 0 }, popup)).toBeUndefined();
  },
);

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'forget'],
  ['a number', 1e300],
  ['a list', ['forget']],
  ['no type', {}],
  ['a list as its type', { type: ['forget'] }],
  ['an object as its type', { type: { toString: 'forget' } }],
  ['a type of a million letters', { type: 'forget'.repeat(200_000) }],
  ['a type under __proto__', JSON.parse('{ "__proto__": { "type": "forget" } }')],
])('leaves what is no message of ours to others: %s', (_, message) => {
  const { listen } = openGate();
  expect(listen(message, popup)).toBeUndefined();
});

it('refuses a payload that is not as it should be, and one that is huge', async () => {
  const { asked, listen } = openGate();
  for (const data of [undefined, null, {}, ['a']])
    expect(await listen({ type: 'forget', data }, popup)).toMatchObject({
      ok: false,
      failure: { code: 'internal', detail: 'malformed forget message' },
    });
  expect(await listen({ type: 'forget', data: 'a'.repeat(10_000_000) }, popup)).toMatchObject({
    ok: false,
    failure: { code: 'text-too-long' },
  });
  expect(asked).toEqual([]);
});

it('T2 refuses every sender but our own pages', async () => {
  const { asked, listen } = openGate();
  const sender = { ...popup, origin: 'https://evil.example', url: 'https://evil.example/' };
  expect(await listen({ type: 'forget', data: 'a' }, sender)).toMatchObject({ ok: false });
  expect(asked).toEqual([]);
});

it('turns an answer that throws into a failure', async () => {
  const { listen } = openGate();
  expect(await listen({ type: 'throws' }, popup)).toEqual({
    ok: false,
    failure: { code: 'internal', detail: 'out of order' },
  });
});
