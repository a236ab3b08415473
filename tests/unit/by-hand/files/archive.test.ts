import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ArchiveOptions, pictureAddresses, toArchive } from '@/utils/by-hand/files/archive';
import type { FileDraft } from '@/utils/by-hand/files/types';
import { windowOf } from '../../clip/page';
import { bytesOf, draftOf, picture, pngBytes } from './draft';

const window = windowOf('');
const savedAt = new Date(2026, 2, 5, 12);
const web = 'https://a.example/1.png?a=1&b=2';
const html =
  '<figure><img data-picture="p1" alt="The curve (2)"><figcaption>c</figcaption></figure>' +
  `<p>a</p><figure><img src="${web.replace('&', '&amp;')}" alt=""></figure>` +
  '<figure><img src="https://a.example/gone.png" alt="Gone"></figure>' +
  '<figure><img data-picture="p1" alt="Again"></figure>';

function unzipped(draft: FileDraft, options: Partial<ArchiveOptions> = {}) {
  const fetched = new Map([[web, bytesOf('\xff\xd8\xff\xe0 12345')]]);
  const all = { kind: 'markdown', fetched, savedAt, ...options } as const;
  const { content, ...file } = toArchive(draft, all, window);
  if (typeof content === 'string') throw new Error('expected bytes');
  return { ...file, files: unzipSync(content) };
}

it('holds the text and the pictures that are at hand', () => {
  const { name, type, files, leftOut } = unzipped(draftOf(html));
  expect([name, type, leftOut]).toEqual(['Bread & “butter”.zip', 'application/zip', []]);
  expect(Object.keys(files).sort()).toEqual([
    'Bread & “butter”.md',
    'pictures/01-The-curve-2.png',
    'pictures/02.jpg',
  ]);
  expect(files['pictures/01-The-curve-2.png']).toEqual(pngBytes);
  expect(strFromU8(files['Bread & “butter”.md'] ?? new Uint8Array()).split('---\n\n')[1]).toBe(
    '![The curve \\(2)](pictures/01-The-curve-2.png)\n\n_c_\n\na\n\n![](pictures/02.jpg)\n\n![Gone](https://a.example/gone.png)\n\n![Again](pictures/01-The-curve-2.png)\n'.replace(
      '\\(',
      '(',
    ),
  );
});

it('does the same for HTML', () => {
  const { files } = unzipped(draftOf(html), { kind: 'html' });
  const text = strFromU8(files['Bread & “butter”.html'] ?? new Uint8Array());
  const { images } = new window.DOMParser().parseFromString(text, 'text/html');
  expect([...images].map((image) => image.getAttribute('src'))).toEqual([
    'pictures/01-The-curve-2.png',
    'pictures/02.jpg',
    'https://a.example/gone.png',
    'pictures/01-The-curve-2.png',
  ]);
  expect(text).not.toContain('data-picture');
});

it('names what it could not take', () => {
  const story = { html, pictures: [] };
  const { leftOut, files } = unzipped(draftOf('', { story }), { fetched: new Map() });
  expect(leftOut).toEqual(['The curve (2)', 'Again']);
  expect(Object.keys(files)).toEqual(['Bread & “butter”.md']);
});

it('is the same for the same draft', () => {
  const options = { kind: 'html', fetched: new Map(), savedAt } as const;
  const [one, two] = [0, 1].map(() => toArchive(draftOf(html), options, window).content);
  expect(one).toEqual(two);
});

it('tells each address to fetch once', () => {
  expect(pictureAddresses(draftOf(html + html), window)).toEqual([
    web,
    'https://a.example/gone.png',
  ]);
});

describe('a fetched picture', () => {
  const ending = (bytes: Uint8Array) => {
    const story = {
      html: '<figure><img src="https://a.example/x" alt="x"></figure>',
      pictures: [],
    };
    const fetched = new Map([['https://a.example/x', bytes]]);
    const { files } = unzipped(draftOf('', { story }), { fetched });
    return Object.keys(files)
      .find((name) => name.startsWith('pictures/'))
      ?.replace('pictures/01-x.', '');
  };

  it.each([
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\xff\xd8\xff\xe0', 'jpg'],
    ['GIF89a', 'gif'],
    ['II*\0', 'tiff'],
    ['RIFF\n\0\0\0WEBPVP8 ', 'webp'],
    ['\0\0\0\x20ftypavif', 'avif'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
    ['\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a\nb --><svg>', 'svg'],
  ])('that begins %j is saved as .%s', (latin1, expected) => {
    expect(ending(bytesOf(latin1))).toBe(expected);
  });

  it.each(['', '<!doctype html><p>Not found</p><svg>', '{"error":1}', 'svg'])(
    'that is none (%j) is left where it is',
    (latin1) => {
      expect(ending(bytesOf(latin1))).toBeUndefined();
    },
  );
});

it('holds what came along byte by byte', () => {
  const bytes = bytesOf(`\x89PNG\r\n\x1a\n${String.fromCharCode(...Array(256).keys())}`);
  const base64 = btoa(String.fromCharCode(...bytes));
  const story = {
    html: '<figure><img data-picture="p1" alt="x"></figure>',
    pictures: [{ ...picture, base64 }],
  };
  expect(unzipped(draftOf('', { story })).files['pictures/01-x.png']).toEqual(bytes);
});

it.each([new Date(0), new Date(8.64e15)])('F68 is made with a clock at %s', (wrong) => {
  const options = { kind: 'markdown', fetched: new Map(), savedAt: wrong } as const;
  expect(() => toArchive(draftOf('<p>Words</p>'), options, window)).not.toThrow();
});
