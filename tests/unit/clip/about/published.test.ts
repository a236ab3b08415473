import { expect, it } from 'vitest';
import { publishedTime } from '@/utils/clip/about/published';
import { readDeclared } from '@/utils/clip/page/declared';
import { openPage } from '@/utils/clip/page/live-page';
import { windowOf } from '../page';

const day = '2023-09-21T18:04:00+02:00';

function read(html: string, linked = '') {
  const page = openPage(windowOf(html));
  return publishedTime({
    body: page.document.body,
    declared: readDeclared(page),
    linked,
    title: 'Eels',
  });
}

it.each([
  `<article><h1>Eels</h1><time datetime="${day}">21 September</time><p>Text</p></article>`,
  `<time datetime="${day}"></time><h1>Eels</h1>`,
  `<h2>Eels <relative-time datetime="${day}"></relative-time></h2>`,
  `<h1>Eels</h1><p>Changed <time class="updated" datetime="2024-01-01"></time>, first <time datetime="${day}"></time></p>`,
  `<article><h1>Eels</h1><p>${'Text. '.repeat(99)}</p><footer><time class="entry-date" datetime="${day}"></time></footer></article>`,
  `<div class="list"><time datetime="2024-02-11"></time> Boots</div><p>Notes</p><div>${'Text. '.repeat(20)}</div><a href="/d"><time datetime="${day}"></time></a><h1>Eels</h1>`,
  `<ul><li><time datetime="2024-02-11"></time> <a href="/b">Boots</a></li><li><time datetime="2023-12-24"></time> <a href="/c">Gutters</a></li></ul><a href="/d"><time datetime="${day}"></time></a><h1>Eels</h1>`,
  `<h1>Eels</h1><abbr class="published" title="${day}">in September</abbr>`,
  `<p>${'Text. '.repeat(99)}</p><p>at <abbr class="published" title="${day}">18:04</abbr></p>`,
  `<p>${'Text. '.repeat(99)}</p><time class="dt-published" datetime="${day}">18:04</time>`,
  `<meta itemprop="datePublished" content="${day}"><p>Text`,
  `<meta name="DC.date.issued" content="${day}">`,
])('reads the day from %s', (html) => {
  expect(read(html)).toBe(day);
});

it.each([
  '<h1>Eels</h1><aside><time datetime="2023-09-21"></time></aside>',
  '<h1>Eels</h1><div class="comments"><time datetime="2023-09-21"></time></div>',
  `<h1>Eels</h1><p>${'Text. '.repeat(99)}On <time datetime="1931-06-12">a day</time> it rained.</p>`,
  '<h1>Eels</h1><time datetime="3/4/2023"></time><time>last week</time>',
  '<h1>Rivers</h1><time datetime="2023-09-21"></time>',
  '<abbr class="published" title="2023-09-21"></abbr><abbr class="published" title="2023-09-22"></abbr>',
])('takes no other day: %s', (html) => {
  expect(read(html)).toBeNull();
});

it('asks the head first, and JSON-LD before the text', () => {
  const text = '<h1>Eels</h1><time datetime="2023-01-01"></time>';
  expect(read(text, '2023-01-02')).toBe('2023-01-02');
  expect(read(`<meta property="article:published_time" content="2023-01-03">${text}`)).toBe(
    '2023-01-03',
  );
  expect(read(`<meta name="date" content="2023/01/04">${text}`)).toBe('2023-01-04');
});
