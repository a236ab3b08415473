// Which pictures get into the copy, and by which address.
import { expect, it } from 'vitest';
import { copied } from './copied';

/** The addresses of the pictures in the copy; of one that came along, its id. */
function pictures(html: string, change?: (document: Document) => void): string[] {
  const found = copied(html, change).matchAll(
    /<img src="(?:https:\/\/journal\.example\/)?([^"]*)"(?: data-picture="(\w+)")?/g,
  );
  return [...found].map(([, src = '', id]) => id ?? src);
}

it.each([
  'pixel-nine-on-the-table.jpg',
  'loading-dock-at-dusk.jpg',
  'transparent-back-close.png',
  'left-blank-by-the-printer.webp',
  'lazy-sunday.jpg',
])('keeps a photograph called %s', (name) => {
  expect(pictures(`<img src="/${name}" width="900" height="600">`)).toEqual([name]);
});

it.each([
  'placeholder.png',
  'img/lazy-placeholder-400x300.svg',
  'spacer.gif',
  'a/transparent_1x1.png',
  'loading-spinner.gif',
  'blank.3f9a2c81.gif',
  'image-loading.webp',
])('drops a stand-in called %s', (name) => {
  expect(pictures(`<img src="/${name}">`)).toEqual([]);
});

it('takes what a page shows in full size for a picture, even if it is called "pixel"', () => {
  const natural = (document: Document, width: number) => {
    const image = document.querySelector('img');
    if (image)
      Object.defineProperties(document.defaultView?.HTMLImageElement.prototype, {
        naturalWidth: { get: () => width },
        currentSrc: { get: () => 'https://journal.example/pixel-9.png' },
      });
  };
  const html = '<img src="/pixel-9.png">';
  expect(pictures(html, (it) => natural(it, 900))).toEqual(['pixel-9.png']);
  expect(pictures(html, (it) => natural(it, 8))).toEqual([]);
});

it('takes a width and a height for a ratio where the picture is drawn far larger', () => {
  const drawn = (width: number, height: number) => (document: Document) => {
    const { prototype } = document.defaultView?.Element ?? Element;
    prototype.getBoundingClientRect = () => ({ width, height }) as DOMRect;
  };
  for (const size of ['width="16" height="9"', 'width="1" height="1"']) {
    const html = `<img src="/roof.jpg" ${size}>`;
    expect(pictures(html, drawn(700, 394))).toEqual(['roof.jpg']);
    expect(pictures(html, drawn(24, 24))).toEqual([]);
    expect(pictures(html)).toEqual([]);
  }
});
