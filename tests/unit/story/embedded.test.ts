// Pictures that came along as files, from the page through the Story to every way out.
import { describe, expect, it } from 'vitest';
import type { ReadPicture } from '@/utils/clip/pictures/types';
import { composeStory } from '@/utils/story/compose';
import { readPage } from '@/utils/story/reading/read-page';
import type { StoryPicture } from '@/utils/story/types';
import { toClipboardHtml } from '@/utils/story/ways-out/clipboard-html';
import { toMarkdown } from '@/utils/story/ways-out/markdown';
import { toMediumContent, toMediumHtml } from '@/utils/story/ways-out/medium-html';
import { renderPreview } from '@/utils/story/ways-out/preview';
import { gif, jpeg, png } from '../../pictures/files';
import { article, windowOf } from '../clip/page';
import { elementOf } from './markup';

const window = windowOf('');
const file = { type: 'image/png', base64: 'iVBORw0KGgo=' } as const;
const read = (pictures: Record<string, ReadPicture>) => new Map(Object.entries(pictures));
const compose = (html: string, pictures?: Record<string, ReadPicture>) =>
  composeStory(elementOf(html, window), {
    url: 'https://journal.example/',
    title: '',
    lang: null,
    window,
    ...(pictures ? { pictures: read(pictures) } : {}),
  });
const figure =
  '<figure><img data-picture="p1" alt="A &quot;curve&quot;"><figcaption>c</figcaption></figure>';

describe('a Story', () => {
  it('keeps a picture that was read, with its file', () => {
    const story = compose(`<p>a</p>${figure}${figure}`, { p1: file });
    expect(story.html).toBe(`<p>a</p>${figure}${figure}`);
    expect(story.pictures).toEqual([{ id: 'p1', ...file, alt: 'A "curve"' }]);
    expect([story.images, story.notes]).toEqual([2, []]);
  });

  it.each([
    ['too-large', 'picture-too-large'],
    ['too-many', 'pictures-too-large'],
    ['too-costly', 'picture-too-costly'],
    ['unreadable', 'picture-unreadable'],
  ] as const)('says why a picture that was %s is not in it', (lost, code) => {
    const { html, notes, pictures } = compose(figure, { p1: { lost } });
    expect([html, pictures]).toEqual(['<p>c</p>', []]);
    expect(notes).toMatchObject([{ kind: 'left-out', code }]);
  });

  it('believes no page’s own marks', () => {
    const marked = '<img data-picture="p1" src="x:y"><img data-picture="&quot;><script>">';
    expect(compose(`<p>a</p>${marked}`, {}).html).toBe('<p>a</p>');
    const story = readPage(windowOf(article('<p><img data-picture="p1" alt="x"></p>')));
    expect(story).toMatchObject({ ok: true, value: { article: { images: 0, pictures: [] } } });
  });

  it('reads a picture of the page once, and only when the article holds it', () => {
    const data = (end: string) =>
      `data:image/png;base64,${btoa(`\x89PNG\r\n\x1a\n${'\0'.repeat(400)}${end}`)}`;
    const img = `<p>x<img src="${data('1')}" alt="x"></p>`;
    const page = article(img + img).replace('<body>', `<body><nav><img src="${data('2')}"></nav>`);
    const reading = readPage(windowOf(page));
    if (reading instanceof Promise || !reading.ok) throw new Error('expected a reading at once');
    const { article: story } = reading.value;
    const [only] = story?.pictures ?? [];
    expect(story?.html.split(`data-picture="${only?.id}"`)).toHaveLength(3);
    expect(story?.pictures).toHaveLength(1);
  });
});

describe('the content for Medium', () => {
  const html = `<p>a</p>${figure}<p>b</p><figure><img data-picture="p2"></figure>`;

  it('takes the addresses of uploaded pictures', () => {
    const addresses = new Map([
      ['p1', 'https://m.example/1?a&b"<'],
      ['p2', 'https://m.example/2'],
    ]);
    expect(toMediumHtml({ html }, 't', window, addresses)).toBe(
      '<h1>t</h1><p>a</p><figure><img src="https://m.example/1?a&amp;b&quot;&lt;" alt="A &quot;curve&quot;"><figcaption>c</figcaption></figure><p>b</p><figure><img src="https://m.example/2"></figure>',
    );
  });

  it('leaves out pictures without an address and keeps their captions', () => {
    expect(toMediumHtml({ html }, 't', window)).toBe('<h1>t</h1><p>a</p><p>c</p><p>b</p>');
  });

  it('is plain data with a gap for each picture', () => {
    const content = toMediumContent({ html }, 't', window);
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
    expect(content.map((part) => (typeof part === 'string' ? part : part.picture))).toEqual([
      '<h1>t</h1><p>a</p>',
      'p1',
      '<p>b</p>',
      'p2',
    ]);
  });
});

it('is left out of the clipboard and named', () => {
  const { html, leftOut } = toClipboardHtml({ html: `<p>a</p>${figure}` }, 't', window);
  expect([html, leftOut]).toEqual(['<h1>t</h1><p>a</p><p>c</p>', ['A "curve"']]);
});

it('leaves its words in Markdown', () => {
  expect(toMarkdown({ html: `<p>a</p>${figure}<p>b</p>` }, { title: '' }, window)).toBe(
    'a\n\nA "curve"\n\n_c_\n\nb\n',
  );
});

describe('the preview', () => {
  const pictureOf = (bytes: Uint8Array, id = 'p1') => ({
    id,
    ...file,
    base64: Buffer.from(bytes).toString('base64'),
    alt: '',
  });
  const preview = (pictures: StoryPicture[]) => {
    const figures = pictures.map(({ id }) => `<figure><img data-picture="${id}" alt="x"></figure>`);
    return renderPreview({ html: figures.join(''), pictures }, window);
  };

  it('shows them, and the words of what is not there', () => {
    const lost = '<figure><img data-picture="p2" alt="Lost"></figure>';
    const small = pictureOf(png(32, 12));
    const shown = renderPreview({ html: figure + lost, pictures: [small] }, window);
    const images = [...shown.querySelectorAll('img')].map(({ src, alt }) => [src, alt]);
    expect(images).toEqual([[`data:image/png;base64,${small.base64}`, 'A "curve"']]);
    expect(shown.querySelector('.picture')?.textContent).toBe('Lost');
  });

  it.each([
    ['is too large', jpeg(40_000, 1_001)],
    ['moves and is too large', gif(4_000, 2_501, Array(2).fill({ width: 1, height: 1 }))],
    ['would be gone over for hours', jpeg(10, 10, { scans: 101 })],
    ['does not tell its size', jpeg(0, 0)],
  ])(
    'T16 says of a picture that %s that it is in the draft, and does not decode it',
    (_, bytes) => {
      const shown = preview([pictureOf(bytes)]);
      expect(shown.querySelector('img')).toBeNull();
      expect(shown.textContent).toBe('x, in the draft, but the preview cannot show it');
    },
  );

  it('T16 shows pictures of 100 million pixels together, in their order', () => {
    const all = [6_000, 5_000, 5_000, 1_000, 500].map((height, index) =>
      pictureOf(jpeg(6_000, height), `p${index + 1}`),
    );
    const isShown = [...preview(all).querySelectorAll('figure')].map(
      (it) => it.querySelector('img') !== null,
    );
    expect(isShown).toEqual([true, true, true, false, true]);
  });
});
