import { describe, expect, it } from 'vitest';
import { bylineOf } from '@/utils/clip/about/byline';
import { readDeclared } from '@/utils/clip/page/declared';
import { openPage } from '@/utils/clip/page/live-page';
import { windowOf } from '../page';

function read(html: string, linked: string[] = []) {
  const page = openPage(windowOf(html));
  const declared = readDeclared(page);
  return bylineOf({
    body: page.document.body,
    declared,
    linked,
    siteName: 'The Daily',
    title: 'Eels',
  });
}

const meta = (name: string, ...contents: string[]) =>
  contents.map((it) => `<meta name="${name}" content="${it}">`).join('');

it.each([
  ['all authors', meta('author', 'Ada Oy', 'Bo Lund', 'ada oy'), 'Ada Oy, Bo Lund'],
  ['no site beside a person', meta('author', 'The Daily', 'Ada Oy'), 'Ada Oy'],
  ['the site when it is alone', meta('author', 'The Daily'), 'The Daily'],
  ['no address', meta('article:author', 'https://a.example/ada', 'By Ada Oy'), 'Ada Oy'],
  ['names of a library', meta('citation_author', 'Oy, Ada', 'Lund, Bo'), 'Ada Oy, Bo Lund'],
  ['names of an archive', meta('dcterms.creator', 'Ada Oy', 'Bo Lund'), 'Ada Oy, Bo Lund'],
])('takes %s from meta elements', (_, html, byline) => {
  expect(read(html)).toBe(byline);
});

it('asks JSON-LD before the page’s text, and the head before both', () => {
  const text = '<p class="byline">By Cy</p>';
  expect(read(text, ['Ada', 'Bo'])).toBe('Ada, Bo');
  expect(read(meta('author', 'Di') + text, ['Ada'])).toBe('Di');
  expect(read('<p>Nobody</p>')).toBeNull();
});

it('asks further where the head names the site only, but not far from the title', () => {
  const site = meta('author', 'The Daily');
  expect(read(site, ['The Daily', 'Ada Oy'])).toBe('Ada Oy');
  expect(read(`${site}<h1>Eels</h1><p>By Ada Oy</p>`)).toBe('Ada Oy');
  const far = `<p>${'Eels. '.repeat(120)}</p><p class="author">Cy</p>`;
  expect(read(`${site}<h1>Eels</h1>${far}`, ['The Daily'])).toBe('The Daily');
});

it.each([
  '<span class="post-author vcard">Posted by <span class="fn">Ada Oy</span></span>',
  '<a class="p-author h-card" href="/">Ada Oy</a>',
])('finds the author in microformats below the text: %s', (line) => {
  const text = `<h3>Eels</h3><p>${'Eels. '.repeat(120)}</p>`;
  expect(read(text + line)).toBe('Ada Oy');
});

it('leaves out what each of the authors did', () => {
  const line = 'Von <a>Ada Oy</a> (Text) und <a>Bo Lund</a> (Fotos und Karten), 08.04.2019';
  expect(read(`<h1>Eels</h1><p>${line}</p>`)).toBe('Ada Oy und Bo Lund');
  expect(read('<p class="byline">Ada Oy (words), 3 May 2024</p>')).toBe('Ada Oy');
});

describe('a box beside the text', () => {
  it.each([
    '<span>By</span><a href="/people/x/">Ada Oy</a><span>14 May 2024</span><span>6 min read</span>',
    '<span>By</span><span>Ada Oy</span><span>14 May 2024</span><span>6 min read</span>',
    'ByAda Oy<time>July 10</time>',
    'By Ada Oy, 14 May 2024',
    'By Ada Oy July 10 · 6 min read',
    '14 May 2024 by Ada Oy',
    'Ada Oy | Staff writer | 3 May 2024',
    '<div>Ada Oy</div><div>Senior reporter</div>',
    '<a href="/author/ada"><img></a> <a href="/author/ada">Ada Oy</a> <a href="/author/ada">All posts by Ada Oy</a>',
    'Von <b>Ada</b> Oy – 3. Mai 2024, 10:30',
    'Opinion<span>By</span><span>Ada Oy</span>',
    '作者：Ada Oy　2024年5月14日',
    'Ada Oy 10:30',
    'Written by Ada Oy (2024)',
  ])('holds one name: %s', (inside) => {
    expect(read(`<div class="byline">${inside}</div>`)).toBe('Ada Oy');
  });

  it.each([
    '<div class="byline">By <a href="/author/a">Ada Oy</a> and <a href="/author/b">Bo Lund</a></div>',
    '<p>By <a rel="author">Ada Oy</a> and <a rel="author">Bo Lund</a>, 3 May 2024</p>',
    '<ul><li><a rel="author">Ada Oy</a></li><li><a rel="author">Bo Lund</a></li></ul>',
    '<p><span itemprop="author"><b itemprop="name">Ada Oy</b></span><span itemprop="author"><b itemprop="name">Bo Lund</b></span>',
  ])('holds two names: %s', (html) => {
    expect(read(html)).toBe('Ada Oy, Bo Lund');
  });

  it.each([
    [
      '<div class="post-author">Von <a href="/autor/ada">Ada Oy</a><span>3. Mai 2024</span></div>',
      'Ada Oy',
    ],
    [
      '<p class="c-Byline"><a href="/people/ada">Ada Oy</a><a href="/people/bo">Bo Lund</a></p>',
      'Ada Oy, Bo Lund',
    ],
    [
      '<div class="info"><span class="szerzo-cimke">Írta:</span><a class="szerzo" href="/szerzo/ada">Ada Oy</a></div>',
      'Ada Oy',
    ],
    ['<p class="article__auteur">Ada Oy</p>', 'Ada Oy'],
    ['<div class="auth"><div>Ada Oy</div><div>Master Potter</div></div>', 'Ada Oy'],
    ['<div class="post-author">Ada Oy <span>· 3 May 2024</span></div>', 'Ada Oy'],
    ['<div class="auth"><a href="/in">Log In</a> <a href="/up">Sign Up</a></div>', null],
    ['<div class="author-box"><h3>About The Author</h3></div>', null],
    ['<div class="authority"><p>Eels In Spring</p></div>', null],
    ['<div class="author-box">About the author: she lives by a river.</div>', null],
    [`<p>${'Text. '.repeat(99)}</p><div class="card-author">By Cy</div>`, null],
  ])('may have another name, by the title: %s', (html, byline) => {
    expect(read(`<h1>Eels</h1>${html}`)).toBe(byline);
  });

  it('keeps a name with a number, and one like a word for "by"', () => {
    expect(read('<p class="author">Agent 7</p>')).toBe('Agent 7');
    for (const name of ['Byron Oy', 'von Neumann', 'Di Stefano', 'Von der Oy', 'Text Oy'])
      expect(read(`<p class="author">${name}</p>`)).toBe(name);
  });

  it('is none of a comment, and none without a name', () => {
    expect(read('<div class="comments"><b class="author">Cy</b></div>')).toBeNull();
    expect(read('<p class="byline">14 May 2024 · 6 min read</p>')).toBeNull();
  });
});

describe('of several signatures takes the one by the title', () => {
  const text = `<p>${'The tide goes out twice a day. '.repeat(30)}</p>`;
  it.each([
    [
      'one in a strip above',
      '<div><a>Oats</a><a rel="author">Cy</a></div>',
      '<a rel="author">Ada Oy</a>',
    ],
    ['three above', '<a class="byline">Cy</a>'.repeat(3), '<b class="author">Ada Oy</b>'],
    ['one without a class name', '<a class="byline">Cy</a>', '<p>By Ada Oy</p>'],
  ])('before %s', (_, above, below) => {
    expect(read(`${above}<h1>Eels</h1><div>${below}</div>${text}`)).toBe('Ada Oy');
  });

  it('and none of a teaser below the text', () => {
    expect(read(`<h1>Eels</h1>${text}<a><h3>Oats</h3><p>By Cy Lund • 4 min</p></a>`)).toBeNull();
  });

  it('and any other where none stands there', () => {
    expect(read(`<h1>Eels</h1>${text}<p class="byline">By Ada Oy</p>`)).toBe('Ada Oy');
  });
});

it.each([
  'Scritto da <a href="/autori/ada">Ada Oy</a> il 14 maggio 2024',
  'Écrit par Ada Oy',
  'Escrito por Ada Oy · 3 de mayo de 2024',
  'Geschrieben von Ada Oy',
  '<span>By</span><a href="/people/ada/">Ada Oy</a><span>14 May 2024</span>',
])('reads the line below the title under any class name: %s', (line) => {
  expect(read(`<h1>Eels</h1><div class="x1">${line}</div>`)).toBe('Ada Oy');
});

it.each(['بقلم: ليلى حداد', 'מאת רות לוי', '글쓴이: 한지우', '著者：小山 澪'])(
  'reads it in scripts without capitals: %s',
  (line) => {
    expect(read(`<h1>Eels</h1><p>${line}</p>`)).toBe(line.replace(/^\S+?(?:[:：]\s*|\s)/, ''));
  },
);

it.each([
  'By the gate we left a light',
  'By the door stood a tin.',
  'Von Celle aus sieht man nichts',
])('takes no line of a text for it: %s', (line) => {
  expect(read(`<h1>Eels</h1><p>${line}</p>`)).toBeNull();
});
