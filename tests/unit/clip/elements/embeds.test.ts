// Frames, objects and files: whose address stays, and whose does not.
import { expect, it } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';
import { copied } from './copied';

/** The addresses that stand for what is embedded. */
function embeds(html: string): string[] {
  return [...copied(html).matchAll(/<p data-embed="">([^<]*)<\/p>/g)].map(
    ([, address = '']) => address,
  );
}

const line = '<p>The chart shows it better than we can say it.</p>';

it.each([
  [
    'a chart',
    `${line}<iframe src="https://charts.example/x/1/" width="700" height="420"></iframe>`,
  ],
  [
    'a figure',
    `${line}<figure><iframe src="https://charts.example/x/1/" width="300" height="250"></iframe><figcaption>Nests</figcaption></figure>`,
  ],
  [
    'boxes around it',
    `<h2>Try it</h2><div class="widget"><div class="media"><iframe data-src="https://charts.example/x/1/" width="100%" height="300"></iframe></div></div>`,
  ],
  ['a waiting element', `${line}<amp-iframe src="https://charts.example/x/1/"></amp-iframe>`],
])('keeps the address of a frame with %s', (_, html) => {
  expect(embeds(html)).toEqual(['https://charts.example/x/1/']);
});

it.each([
  ['an advertiser', 'src="https://pubads.doubleclick.net/x" width="700" height="420"'],
  ['a size that is sold', 'src="https://charts.example/x" width="300" height="250"'],
  ['a name', 'src="https://charts.example/x" id="google_ads_iframe_1" width="700" height="420"'],
  ['a form to sign up', 'src="https://deskletter.substack.com/embed" width="480" height="320"'],
  ['comments', 'src="https://disqus.com/embed/comments/?f=1" width="700" height="900"'],
  ['a counter', 'src="https://charts.example/x" width="90" height="20"'],
  ['a chat', 'src="https://help.example/x" width="400" height="600" style="position:fixed"'],
])('leaves out a frame of %s', (_, attributes) => {
  expect(embeds(`${line}<iframe ${attributes}></iframe>`)).toEqual([]);
});

it.each([
  ['has taken the place of the link', 'display:none', ['https://mill.example/rye/']],
  ['waits behind the link', '', []],
])('a post of another site keeps one address where its card %s', (_, style, addresses) => {
  const link = `<blockquote class="wp-embedded-content" data-secret="a1" style="${style}"><p><a href="https://mill.example/rye/">Rye</a></p></blockquote>`;
  const card =
    '<iframe class="wp-embedded-content" data-secret="a1" src="https://mill.example/rye/embed/#?secret=a1" width="600" height="338"></iframe>';
  expect(embeds(line + link + card)).toEqual(addresses);
  expect(copied(line + link + card).includes('>Rye<')).toBe(style === '');
});

it('leaves out a frame that no text stands before', () => {
  expect(
    embeds('<div><iframe src="https://a.example/x" width="700" height="420"></iframe></div>'),
  ).toEqual([]);
});

it.each([
  [
    '<div class="flourish-embed flourish-chart" data-src="visualisation/1234"><script></script></div>',
    'https://flo.uri.sh/visualisation/1234/embed',
  ],
  [
    '<div class="infogram-embed" data-id="0a1b2c3d-nests" data-type="interactive"></div>',
    'https://infogram.com/0a1b2c3d-nests',
  ],
  [
    '<object type="application/pdf" data="/plan.pdf"><p>Your browser shows no PDF.</p></object>',
    'https://journal.example/plan.pdf',
  ],
  ['<embed src="/plan.pdf" type="application/pdf">', 'https://journal.example/plan.pdf'],
  [
    '<object><param name="movie" value="https://www.youtube.com/v/a1b2c3d4e5F"></object>',
    'https://www.youtube.com/v/a1b2c3d4e5F',
  ],
])('keeps the address of %s', (html, address) => {
  expect(embeds(html)).toEqual([address]);
});

it.each([
  [
    '<object type="image/svg+xml" data="/lock.svg" aria-label="A lock"></object>',
    '<img src="https://journal.example/lock.svg" alt="A lock">',
  ],
  [
    '<object data="/lock.svg"><img src="/lock.png" alt="A lock"></object>',
    '<img src="https://journal.example/lock.png" alt="A lock">',
  ],
  ['<embed src="/lock.png">', '<img src="https://journal.example/lock.png">'],
  ['<object data="/old.swf"><b>The lock</b></object>', '<div><b>The lock</b></div>'],
])('shows what %s shows', (html, expected) => {
  expect(copied(html)).toBe(expected);
});

it.each([
  ['a box', '<div class="source"><a href="/data.csv">All data</a></div>', 'All data'],
  [
    'a button of its own',
    '<div class="file"><a href="/data.csv">data.csv</a><a href="/data.csv" class="button" download>Download</a></div>',
    'data.csv',
  ],
  [
    'a sign and its size',
    '<div><div><img src="/i.png" width="16" height="16"><span><a href="/data.csv">All data</a></span> <small>2 MB</small></div></div>',
    'All data</a> 2 MB',
  ],
])('makes a paragraph of a file to take along in %s', (_, html, words) => {
  expect(copied(line + html)).toContain(`<p><a href="/data.csv">${words}`);
  expect(copied(line + html)).not.toContain('Download');
});

it.each([
  [
    'leads to another page, too',
    `${line}<div><a href="/a.pdf">A</a> <a href="/all/">All</a></div>`,
  ],
  ['leads to a page alone', `${line}<div><a href="/all/">All maps</a></div>`],
  ['stands over the text', `<div><a href="/a.pdf">Print this</a></div>${line}`],
  ['holds a picture', `${line}<div><img src="/a.jpg"><a href="/a.pdf">A</a></div>`],
])('leaves a box as it is that %s', (_, html) => {
  expect(copied(html)).toMatch(/<div>(?:<img[^>]*>)?<a href/);
});

it('keeps a file at the end of an article', () => {
  const sentence = 'We have drawn a map of the benches, with the way in which one looks. ';
  const text = sentence.repeat(5);
  const clip = clipPage(
    windowOf(
      `<article><h1>Benches</h1><p>${text}</p><p>${text}</p><div class="box"><a href="/benches.pdf">The map</a></div></article>`,
    ),
  );
  expect(clip.ok && clip.value.article?.querySelector('a')?.href).toMatch(/benches\.pdf$/);
});
