import { afterEach, expect, it } from 'vitest';
import { type Begun, takeBegun } from '@/utils/platform/begun';

const place = globalThis as { clipdraftBegun?: Begun };
const begun = (
  injection: Awaited<NonNullable<Awaited<Begun>>['injection']>,
  hasLeft = () => false,
) => {
  const ended = Promise.resolve(injection);
  place.clipdraftBegun = Promise.resolve({ tabId: 7, hasLeft, injection: ended });
};

afterEach(() => {
  delete place.clipdraftBegun;
});

it('gives what was begun for the tab, once', async () => {
  begun({ value: [{ result: 'read' }] });
  expect(await takeBegun(7)).toEqual([{ result: 'read' }]);
  expect(await takeBegun(7)).toBeNull();
});

it('gives nothing of another tab', async () => {
  begun({ value: [{ result: 'read' }] });
  expect(await takeBegun(8)).toBeNull();
});

it('refuses with the reason that the browser gave', async () => {
  begun({ error: new Error('Cannot access contents') });
  await expect(takeBegun(7)).rejects.toThrow('Cannot access contents');
});

it('tells that the page has left meanwhile, whatever the browser said', async () => {
  begun({ error: new Error('Missing host permission') }, () => true);
  expect(await takeBegun(7)).toBe('gone');
});
