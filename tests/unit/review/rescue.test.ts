// Which pictures of a draft come along as files, and what stays when they cannot. Drawing needs a browser: see
// tests/e2e/rescued-pictures.test.ts.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rescued } from '@/utils/review/rescue';
import { windowOf } from '../clip/page';

const window = windowOf('');
const page = { url: 'https://journal.example/one', barriers: [] };
const png = (length = 30) => {
  const bytes = new Uint8Array(length).fill(1);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return bytes;
};
const figure = (address: string) => `<figure><img src="${address}"></figure>`;
const privately = (count: number) =>
  Array.from({ length: count }, (_, index) => `https://nas.local/${index}.png`);
const storyOf = (...addresses: string[]) => ({
  html: addresses.map(figure).join(''),
  pictures: [],
});

/** A page that may read these. */
function world(files: Record<string, Uint8Array>) {
  const asked: string[][] = [];
  const fetchPictures = async (addresses: readonly string[]) => {
    asked.push([...addresses]);
    return new Map(Object.entries(files).filter(([address]) => addresses.includes(address)));
  };
  return { asked, fetchPictures, window };
}

afterEach(() => vi.useRealTimers());

describe('what is read', () => {
  it('is nothing where Medium can fetch everything, and the story stays itself', async () => {
    const story = storyOf('https://cdn.example/a.png');
    const { asked, ...rest } = world({});
    expect(await rescued(story, page, rest)).toBe(story);
    expect(asked).toEqual([]);
  });

  it('is each address once', async () => {
    const { asked, ...rest } = world({ 'https://nas.local/0.png': png() });
    const [address = ''] = privately(1);
    const story = await rescued(storyOf(address, 'https://cdn.example/a.png', address), page, rest);
    expect(asked).toEqual([[address]]);
    expect(story.pictures).toMatchObject([{ id: 'r1', type: 'image/png' }]);
  });

  it('is fifty pictures and no more', async () => {
    const { asked, ...rest } = world({});
    await rescued(storyOf(...privately(60)), page, rest);
    expect(asked).toEqual([privately(50)]);
  });
});

describe('a picture stays at its address', () => {
  const [address = ''] = privately(1);

  it.each([
    ['the page may not read', {}],
    [
      'turns out to be a form to sign in',
      { [address]: new TextEncoder().encode('<!doctype html><form>') },
    ],
    ['is larger than 10 MB', { [address]: png(10_000_002) }],
  ])('that %s', async (_, files) => {
    const { html, pictures } = await rescued(storyOf(address), page, world(files));
    expect([html, pictures]).toEqual([figure(address), []]);
  });

  it('that would make more than 30 MB together with the others', async () => {
    const many = privately(4);
    const own = { id: 'p1', type: 'image/png', base64: 'A'.repeat(12_000_000), alt: '' } as const;
    const files = Object.fromEntries(many.map((it) => [it, png(9_000_000)]));
    const story = await rescued({ ...storyOf(...many), pictures: [own] }, page, world(files));
    expect(story.pictures.map(({ id }) => id)).toEqual(['p1', 'r1', 'r2']);
  });

  it('of a page that never answers', async () => {
    vi.useFakeTimers();
    const silent = { window, fetchPictures: () => new Promise<never>(() => undefined) };
    const story = rescued(storyOf(address), page, silent);
    await vi.advanceTimersByTimeAsync(22_000);
    expect((await story).html).toBe(figure(address));
  });

  it('unless the writer wants it left out', async () => {
    const { html } = await rescued(storyOf(address), page, world({}), 'leave-out');
    expect(html).toBe('');
  });
});
