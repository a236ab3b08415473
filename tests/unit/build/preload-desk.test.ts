// What the popup's page asks for, and when: the file that begins the reading stands in nobody's queue.
import { expect, it } from 'vitest';
import { preloadDesk } from '../../../scripts/build/preload-desk.ts';

const { handler } = preloadDesk.transformIndexHtml;
const filename = '/here/entrypoints/popup/index.html';
const bundle = {
  desk: {
    type: 'chunk' as const,
    fileName: 'chunks/desk.js',
    facadeModuleId: '/here/entrypoints/popup/desk.tsx',
    imports: ['chunks/base.js', 'chunks/story.js'],
    viteMetadata: { importedCss: new Set(['assets/desk.css']) },
  },
};
const html = `<head>
  <script src="/begin.js" ></script>
  <script type="module" crossorigin src="/chunks/popup.js"></script>
  <link rel="modulepreload" crossorigin href="/chunks/base.js">
  <link rel="stylesheet" crossorigin href="/assets/page.css">
</head>`;

it('names the desk’s files to begin.js, and leaves those of the first frame in the page', () => {
  expect(handler(html, { filename, bundle })).toBe(`<head>
  <script src="/begin.js" data-files="/chunks/desk.js /chunks/story.js /assets/desk.css" ></script>
  <script type="module" crossorigin src="/chunks/popup.js"></script>
  <link rel="modulepreload" crossorigin href="/chunks/base.js">
  <link rel="stylesheet" crossorigin href="/assets/page.css">
</head>`);
});

it('leaves other pages alone', () => {
  const other = '/here/entrypoints/options/index.html';
  expect(handler(html, { filename: other, bundle })).toBe(html);
});

it('says so when the popup does not begin as it should', () => {
  expect(() => handler(html, { filename, bundle: {} })).toThrow('no desk');
  expect(() => handler('<head></head>', { filename, bundle })).toThrow('does not begin');
});
