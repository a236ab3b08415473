// Which pictures of a draft come along as files, and what stays when they cannot. Drawing needs a browser: see
// tests/e2e/rescued-pictures.test.ts.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReadPicture } from '@/utils/clip/pictures/types';
import { type RescueDependencies, rescuePictures } from '@/utils/draft/pictures/rescue';
import type { SeenOn } from '@/utils/draft/pictures/unfetchable';
import type { PictureFallback } from '@/utils/story/pictures/picture-fallback';
import { treeOf } from '@/utils/story/story-tree';
import type { Pictured } from '@/utils/story/types';
import { bombs, honest } from '../../../pictures/drawings';
import { avif, webp } from '../../../pictures/files';
import { windowOf } from '../../clip/page';

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

async function rescued(
  story: Pictured,
  seenOn: SeenOn,
  dependencies: RescueDependencies,
  fallback?: PictureFallback,
) {
  const tree = treeOf(story, window);
  const refused = await rescuePictures(tree, seenOn, dependencies, fallback);
  return { html: tree.body.innerHTML, pictures: tree.pictures, refused };
}

const drawn = { type: 'image/png', base64: btoa(`\x89PNG\r\n\x1a\n${'\x01'.repeat(20)}`) } as const;

/** A page that may read these, and draws what it is given. */
function world(files: Record<string, Uint8Array>, drawing: ReadPicture | null = drawn) {
  const asked: string[][] = [];
  const drawings: string[] = [];
  const drawInPage = async (address: string) => {
    drawings.push(address.slice(0, address.indexOf(';')));
    return drawing;
  };
  const fetchPictures = async (addresses: readonly string[]) => {
    asked.push([...addresses]);
    return new Map(Object.entries(files).filter(([address]) => addresses.includes(address)));
  };
  return { asked, drawings, drawInPage, fetchPictures };
}

afterEach(() => vi.useRealTimers());

describe('what is read', () => {
  it('is nothing where Medium can fetch everything, and the story stays itself', async () => {
    const story = storyOf('https://cdn.example/a.png');
    const { asked, ...rest } = world({});
    expect(await rescued(story, page, rest)).toEqual({ ...story, refused: [] });
    expect(asked).toEqual([]);
  });

  it('is each address once', async () => {
    const { asked, ...rest } = world({ 'https://nas.local/0.png': png() });
    const [address = ''] = privately(1);
    const story = await rescued(storyOf(address, 'https://cdn.example/a.png', address), page, rest);
    expect(asked).toEqual([[address]]);
    expect(story.pictures).toMatchObject([{ id: 'r1', type: 'image/png' }]);
  });

  it('is fifty pictures and no more, those that came along counted, and the others are named', async () => {
    const { asked, ...rest } = world({});
    const own = { id: 'p1', type: 'image/png', base64: '', alt: '' } as const;
    const story = await rescued({ ...storyOf(...privately(52)), pictures: [own] }, page, rest);
    expect(asked).toEqual([privately(49)]);
    expect(story).toMatchObject({
      refused: [1, 2, 3].map((n) => ({ id: `r${n}`, refused: 'too-many-pictures' })),
    });
    expect(story.html).toContain('src="https://nas.local/51.png" data-picture="r3"');
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
    expect(story).toMatchObject({
      refused: ['r3', 'r4'].map((id) => ({ id, refused: 'picture-too-large' })),
    });
  });

  it('of a page that never answers', async () => {
    vi.useFakeTimers();
    const silent = { ...world({}), fetchPictures: () => new Promise<never>(() => undefined) };
    const story = rescued(storyOf(address), page, silent);
    await vi.advanceTimersByTimeAsync(22_000);
    expect((await story).html).toBe(figure(address));
  });

  it('unless the writer wants it left out', async () => {
    const { html } = await rescued(storyOf(address), page, world({}), 'leave-out');
    expect(html).toBe('');
  });
});

describe('T16 a picture that has to be drawn', () => {
  const text = (words: string) => new TextEncoder().encode(words);
  const [address = '', second = ''] = privately(2);

  it.each([
    ['svg+xml', text(honest['icons from symbols'] ?? '')],
    ['webp', webp(4_000, 3_000)],
    ['avif', avif([[4_000, 3_000]])],
  ])('of the type %s is drawn in its page, and by nobody else', async (type, bytes) => {
    const there = world({ [address]: bytes });
    const story = await rescued(storyOf(address), page, there);
    expect(there.drawings).toEqual([`data:image/${type}`]);
    expect(story.pictures).toEqual([{ id: 'r1', ...drawn, alt: '' }]);
  });

  it.each([
    ['a drawing of ten million shapes', 'picture-too-costly', text(bombs['uses in uses'] ?? '')],
    [
      'a drawing of a billion words',
      'picture-too-costly',
      text(bombs['entities in entities'] ?? ''),
    ],
    ['a WebP of 268 million pixels', 'picture-too-costly', webp(16_383, 16_383)],
    ['an AVIF of 268 million pixels', 'picture-too-costly', avif([[16_384, 16_384]])],
    ['an AVIF without a size', 'picture-undrawable', avif([])],
    ['a picture larger than 10 MB', 'picture-too-large', png(10_000_002)],
  ])('is not even tried when it is %s, and that is said', async (_, refused, bytes) => {
    const there = world({ [address]: bytes });
    const story = await rescued(storyOf(address, address), page, there);
    expect(there.drawings).toEqual([]);
    expect(story).toMatchObject({ pictures: [], refused: [{ id: 'r1', refused }] });
    expect(story.html).toBe(`<figure><img src="${address}" data-picture="r1"></figure>`.repeat(2));
  });

  it('is said to be lost when the page cannot draw it', async () => {
    const there = world({ [address]: webp(9, 9) }, { lost: 'unreadable' });
    const story = await rescued(storyOf(address), page, there);
    expect(story).toMatchObject({ pictures: [], refused: [{ refused: 'picture-undrawable' }] });
  });

  it('is given up with all that come after it once the page does not answer', async () => {
    const third = 'https://nas.local/3.png';
    const files = { [address]: webp(9, 9), [second]: webp(9, 9), [third]: png() };
    const there = world(files, null);
    const story = await rescued(storyOf(address, second, third), page, there);
    expect(there.drawings).toHaveLength(1);
    expect(story).toMatchObject({
      pictures: [{ type: 'image/png' }],
      refused: [{ refused: 'picture-too-costly' }, { refused: 'picture-too-costly' }],
    });
  });

  it('leaves its caption alone where the writer wants it so', async () => {
    const there = world({ [address]: webp(16_383, 16_383) });
    const { html } = await rescued(storyOf(address), page, there, 'leave-out');
    expect(html).toBe('<figure><img data-picture="r1"></figure>');
  });
});
