// Pictures in data: and blob: addresses, without a browser: what is taken as it is, what is not, and what waits.
import { describe, expect, it, vi } from 'vitest';
import { fileOf } from '@/utils/clip/embedded/data-url';
import { readPictures } from '@/utils/clip/embedded/read';
import type { EmbeddedPicture } from '@/utils/clip/embedded/types';
import type { PageWindow } from '@/utils/clip/live-page';
import { windowOf } from './page';

const beginnings = {
  png: '\x89PNG\r\n\x1a\n',
  jpeg: '\xff\xd8\xff\xe0',
  gif: 'GIF89a',
  webp: 'RIFF\0\0\0\0WEBP',
};
const base64 = (kind: keyof typeof beginnings, length = 30) =>
  btoa(beginnings[kind].padEnd(length, '\x01'));

describe('a data: address', () => {
  it.each<[string, string, ReturnType<typeof fileOf>]>([
    [
      'is a file',
      `data:image/png;base64,${base64('png')}`,
      { type: 'image/png', base64: base64('png') },
    ],
    [
      'is of the type that its bytes tell',
      `data:image/png;base64,${base64('jpeg')}`,
      { type: 'image/jpeg', base64: base64('jpeg') },
    ],
    [
      'may have parameters, breaks and escapes',
      `data:image/gif;x=1;base64,${base64('gif')
        .replace(/(.{9})/g, '$1%0A \n')
        .replaceAll('=', '%3D')}`,
      { type: 'image/gif', base64: base64('gif') },
    ],
    ['in a type that Medium refuses is none', `data:image/webp;base64,${base64('webp')}`, null],
    ['without base64 is none', 'data:image/svg+xml,<svg/>', null],
    ['with other signs is none', `data:image/png;base64,${base64('png')}*`, null],
    ['with padding inside is none', `data:image/png;base64,${base64('png')}==AAAA`, null],
    ['without bytes is none', 'data:image/png;base64,', null],
  ])('%s', (_, address, expected) => {
    expect(fileOf(address)).toEqual(expected);
  });

  it('has a limit of 10 MB, and is read up to it', () => {
    const long = (bytes: number) => fileOf(`data:image/png;base64,${base64('png', bytes)}`);
    expect(long(9_999_999)).toMatchObject({ type: 'image/png' });
    expect(long(10_000_002)).toEqual({ lost: 'too-large' });
    expect(long(20_000_000)).toEqual({ lost: 'too-large' });
  });
});

const picture = (id: string, address: string, changes: Partial<EmbeddedPicture> = {}) => ({
  id,
  address,
  live: windowOf('').document.createElement('img'),
  isComplete: false,
  natural: { width: 0, height: 0 },
  shown: { width: 20, height: 10 },
  ...changes,
});
const png = `data:image/png;base64,${base64('png')}`;
const unreadable = { lost: 'unreadable' };

describe('reading', () => {
  it('is done at once when everything is at hand', () => {
    const read = readPictures([picture('p1', png)], windowOf(''));
    expect(read).toEqual(new Map([['p1', { type: 'image/png', base64: base64('png') }]]));
  });

  it('does not believe a picture that the browser could not show', () => {
    const broken = picture('p1', png, { isComplete: true });
    expect(readPictures([broken], windowOf(''))).toEqual(new Map([['p1', unreadable]]));
  });

  it('stops at 30 MB together, in the order of the text', () => {
    const large = `data:image/png;base64,${base64('png', 9_000_000)}`;
    const all = ['p1', 'p2', 'p3', 'p4'].map((id) => picture(id, large));
    const read = readPictures([...all, picture('p5', png)], windowOf(''));
    expect([...(read as Map<string, object>)].map(([, it]) => 'lost' in it)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('fetches blob: addresses and no others', async () => {
    const window = windowOf('');
    const fetched: string[] = [];
    window.fetch = (async (address: string) => {
      fetched.push(address);
      return { blob: async () => new window.Blob([Buffer.from(base64('gif'), 'base64')]) };
    }) as unknown as PageWindow['fetch'];
    const read = await readPictures(
      [picture('p1', 'blob:https://journal.example/1'), picture('p2', png)],
      window,
    );
    expect(read.get('p1')).toEqual({ type: 'image/gif', base64: base64('gif') });
    expect(fetched).toEqual(['blob:https://journal.example/1']);
  });

  it('waits no longer than three seconds', async () => {
    vi.useFakeTimers();
    try {
      const window = windowOf('');
      window.setTimeout = globalThis.setTimeout as unknown as PageWindow['setTimeout'];
      window.fetch = () => new Promise(() => undefined);
      const read = readPictures([picture('p1', 'blob:https://journal.example/1')], window);
      await vi.advanceTimersByTimeAsync(3_000);
      expect(await read).toEqual(new Map([['p1', unreadable]]));
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends without the picture when the page refuses to give it', async () => {
    const window = windowOf('');
    window.fetch = () => Promise.reject(new TypeError('blocked'));
    const read = readPictures([picture('p1', 'blob:https://journal.example/1')], window);
    expect(await read).toEqual(new Map([['p1', unreadable]]));
  });
});
