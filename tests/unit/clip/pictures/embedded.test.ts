// Pictures in data: and blob: addresses, without a browser: what is taken as it is, what is not, and what waits.
import { describe, expect, it, vi } from 'vitest';
import type { EmbeddedPicture } from '@/utils/clip/page/embedded-picture';
import type { PageWindow } from '@/utils/clip/page/live-page';
import { fileOf } from '@/utils/clip/pictures/data-url';
import { drawn } from '@/utils/clip/pictures/draw';
import { readPictures } from '@/utils/clip/pictures/read';
import { bombs } from '../../../pictures/drawings';
import { avif, webp } from '../../../pictures/files';
import { windowOf } from '../page';

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

describe('T16 a picture that has to be drawn', () => {
  const data = (bytes: Uint8Array | string, type = 'image/png') =>
    `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  const costly = { lost: 'too-costly' };

  it.each([
    ['a drawing of ten million shapes', data(bombs['uses in uses'] ?? '')],
    ['in plain letters', `data:image/svg+xml,${encodeURIComponent(bombs['uses in uses'] ?? '')}`],
    ['a WebP of 268 million pixels', data(webp(16_383, 16_383))],
    ['an AVIF of 268 million pixels', data(avif([[16_384, 16_384]]))],
  ])('is not loaded anew when it is %s', (_, address) => {
    const window = windowOf('');
    window.Image = (() => {
      throw new Error('nothing is to be loaded');
    }) as unknown as PageWindow['Image'];
    expect(readPictures([picture('p1', address)], window)).toEqual(new Map([['p1', costly]]));
  });

  it('is not drawn from the page when it has too many pixels there', () => {
    const address = data(webp(4_000, 4_000));
    const natural = { width: 9_000, height: 9_000 };
    const live = picture('p1', address, { isComplete: true, natural });
    expect(readPictures([live], windowOf(''))).toEqual(new Map([['p1', costly]]));
  });

  it('is not even unpacked when its address is endless', () => {
    const address = `data:image/svg+xml,${' '.repeat(20_000_000)}`;
    expect(readPictures([picture('p1', address)], windowOf(''))).toEqual(
      new Map([['p1', { lost: 'too-large' }]]),
    );
  });

  it('is drawn after the one before it, and only as long as there is time', async () => {
    const window = windowOf('');
    let time = 0;
    Object.defineProperty(window, 'performance', { value: { now: () => time } });
    let loading = 0;
    let most = 0;
    window.Image = class {
      src = '';
      async decode() {
        loading += 1;
        most = Math.max(most, loading);
        time += 2_500;
        await null;
        loading -= 1;
        throw new Error('jsdom draws nothing');
      }
    } as unknown as PageWindow['Image'];
    const all = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => picture(id, data(webp(9, 9))));
    const read = await readPictures(all, window);
    expect([...read.values()]).toEqual([unreadable, unreadable, unreadable, costly, costly]);
    expect(most).toBe(1);
  });
});

describe('T16 the canvas', () => {
  it.each([
    ['a picture', false, { width: 10, height: 3_000_000 }, 24_000_000],
    ['a drawing', true, { width: 1_000, height: 200_000 }, 8_000_000],
    ['a small drawing', true, { width: 100, height: 50 }, 20_000],
  ])('for %s has a limit', (_, isDrawn, natural, most) => {
    const window = windowOf('');
    const { prototype } = window.HTMLCanvasElement;
    let pixels = 0;
    prototype.getContext = function (this: HTMLCanvasElement) {
      pixels = this.width * this.height;
      return { drawImage: () => undefined };
    } as unknown as typeof prototype.getContext;
    prototype.toDataURL = () => png;
    const image = window.document.createElement('img');
    drawn({ layers: [image], natural, shown: { width: 0, height: 0 }, isDrawing: isDrawn }, window);
    expect(pixels).toBeLessThanOrEqual(most * 1.01);
    expect(pixels).toBeGreaterThan(most * 0.5);
  });
});
