// Pictures that came along as files, from the page through the Story to every way out.
import { describe, expect, it } from 'vitest';
import type { ReadPicture } from '@/utils/clip/embedded/types';
import { toClipboardHtml } from '@/utils/story/clipboard-html';
import { composeStory } from '@/utils/story/compose';
import { toMarkdown } from '@/utils/story/markdown';
import { toMediumContent, toMediumHtml } from '@/utils/story/medium-html';
import { renderPreview } from '@/utils/story/preview';
import { readPage } from '@/utils/story/read-page';
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
    ['too-large', 'larger than 10 MB'],
    ['too-many', 'larger than 30 MB together'],
    ['unreadable', 'could not be read from the page'],
  ] as const)('says why a picture that was %s is not in it', (lost, words) => {
    const { html, notes, pictures } = compose(figure, { p1: { lost } });
    expect([html, pictures]).toEqual(['<p>c</p>', []]);
    expect(notes).toMatchObject([{ kind: 'dropped', text: expect.stringContaining(words) }]);
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

it('is seen in the preview', () => {
  const pictures = [{ id: 'p1', ...file, alt: 'x' }];
  const lost = '<figure><img data-picture="p2" alt="Lost"></figure>';
  const preview = renderPreview({ html: figure + lost, pictures }, window);
  const images = [...preview.querySelectorAll('img')].map(({ src, alt }) => [src, alt]);
  expect(images).toEqual([['data:image/png;base64,iVBORw0KGgo=', 'A "curve"']]);
  expect(preview.querySelector('.picture')?.textContent).toBe('Lost');
});
