// How documentation is told from articles.
import { expect, it } from 'vitest';
import { isManual } from '@/utils/clip/article/manual';
import { readDeclared } from '@/utils/clip/page/declared';
import { openPage } from '@/utils/clip/page/live-page';
import { windowOf } from '../page';

function read(head: string, body: string, url: string): boolean {
  const page = openPage(windowOf(`<head>${head}</head><body>${body}</body>`, url));
  return isManual(page.document.body, readDeclared(page), url);
}

const code = '<pre>moor()</pre>';
const article = '<meta property="og:type" content="article">';

it.each([
  [
    'what its program says',
    '<meta name="generator" content="Sphinx 9">',
    '',
    'https://a.example/x',
    true,
  ],
  [
    'what its program leaves in the page',
    '',
    '<div class="rst-content"></div>',
    'https://a.example/x',
    true,
  ],
  [
    'what its program leaves in a page that says it is an article',
    '<meta property="article:published_time" content="2026-05-03">',
    '<div class="titlepage"></div>',
    'https://a.example/x',
    true,
  ],
  ['its host', '', '', 'https://docs.boat.example/mooring', true],
  ['its path, with code', '', code, 'https://boat.example/docs/mooring', true],
  ['a path alone', '', '', 'https://shop.example/guides/boats', false],
  ['code alone', '', code, 'https://journal.example/posts/boats', false],
  ['a sure path, with code', article, code, 'https://boat.example/docs/mooring', true],
  ['a page that says it is an article', article, code, 'https://boat.example/learn/boats', false],
  [
    'a page that was published on a day',
    '<meta property="article:published_time" content="2026-05-03">',
    code,
    'https://docs.boat.example/news',
    false,
  ],
])('by %s', (_, head, body, url, expected) => {
  expect(read(head, body, url)).toBe(expected);
});
