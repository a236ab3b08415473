import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { hasEntries, isAmongProse, isChapterBox } from '@/utils/clip/article/prose';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

vi.setConfig({ testTimeout: 30_000 });

const prose =
  'The pilot kept a boat for the guests and a worse one for himself, and rowed both of them in turn so that neither felt the weather more than the other.';

function clipOf(body: string, head = '') {
  const clip = clipPage(windowOf(`<!doctype html><head>${head}</head><body>${body}</body>`));
  if (!clip.ok) throw new Error(JSON.stringify(clip.failure));
  return clip.value;
}
const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const articleOf = (body: string) => words(clipOf(body).article);

function element(html: string): Element {
  const [first] = new JSDOM(html).window.document.body.children;
  if (!first) throw new Error('no element');
  return first;
}

describe('a sentence of the author', () => {
  it.each([
    'Follow me.',
    'Share it with nobody.',
    'Related to nobody, he sat by the door.',
    'On 3 May 1907 the ice went out.',
    'Mehr dazu, wenn der Schnee weg ist.',
    'Comparte el pan.',
    'Lire la suite prit un mois.',
    '订阅了三年的报纸今天没有来。',
    'Подпишись здесь, сказал он.',
  ])('“%s” stays between two paragraphs, first and last', (line) => {
    const paragraph = `<p>${prose}</p>`;
    const sentence = `<p>${line}</p>`;
    for (const text of [
      paragraph + sentence + paragraph,
      sentence + paragraph + paragraph,
      paragraph + paragraph + sentence,
    ])
      expect(articleOf(`<article><h1>A boat</h1>${text}</article>`)).toContain(line);
  });

  it('stays between two paragraphs however it is dressed', () => {
    const paragraph = `<p class="body">${prose}</p>`;
    const line = '<p class="lead centred">Follow me.</p>';
    expect(articleOf(`<article>${paragraph}${line}${paragraph}</article>`)).toContain('Follow me.');
  });

  it('may be a word, between a paragraph and a short sentence', () => {
    const text = `<p>${prose}</p><p>There was a board with one word.</p>`;
    const article = articleOf(`<article>${text}<p>Advertisement</p><p>${prose}</p></article>`);
    expect(article).toContain('Advertisement');
  });

  it.each([
    [
      'a row of links',
      `<p>Read more</p><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul>`,
    ],
    ['a box of its own', '<div class="x"><span>Advertisement</span></div>'],
  ])('is not the label over %s', (_, label) => {
    const text = `<p>${prose}</p>`.repeat(3);
    const article = articleOf(`<article><h1>A boat</h1>${text}${label}${text}</article>`);
    expect(article).not.toMatch(/Read more|Advertisement/);
  });

  it('is told from a label by its end, or by prose on both sides', () => {
    const box = element(
      `<div><p>Subscribe.</p><p>${prose}</p><p>Follow me</p><p>${prose}</p><p>Subscribe</p></div>`,
    );
    const short = [...box.children].filter((it) => words(it).length < 20);
    expect(short.map(isAmongProse)).toEqual([true, true, false]);
  });
});

describe('a chapter that is called like furniture', () => {
  const chapter = (title: string, id = '') =>
    `<section id="${id}"><h2>${title}</h2><p>${prose}</p><p>${prose}</p></section>`;

  it.each([
    ['cookies', 'Cookies'],
    ['comments', 'Comments'],
    ['newsletter', 'The newsletter'],
    ['share', 'Sharing a boat'],
    ['related', 'Related work'],
    ['kommentare', 'Kommentare'],
    ['tags', 'Étiquettes'],
  ])('#%s stays whole', (id, title) => {
    const article = articleOf(
      `<main><article><h1>A boat</h1>${chapter('One', 'one')}${chapter(title, id)}${chapter('Two', 'two')}</article></main>`,
    );
    expect(article).toContain(`${title}The pilot kept`);
  });

  it('stays in one flow of headings and paragraphs, too', () => {
    const flat = ['One', 'Comments', 'Print', 'Sources', 'About the author', 'Two']
      .map((title) => `<h2>${title}</h2><p>${prose}</p><p>${prose}</p>`)
      .join('');
    const article = articleOf(`<article><h1>A boat</h1>${flat}</article>`);
    for (const title of ['Comments', 'Print', 'Sources', 'About the author'])
      expect(article).toContain(title);
  });

  it('is none over the remarks of readers', () => {
    const remark = (name: string) =>
      `<div class="remark"><b>${name}</b> <small>two days ago</small><p>${prose}</p></div>`;
    const remarks = `<section id="comments"><h2>Comments</h2>${['Ada', 'Bo', 'Cy'].map(remark).join('')}</section>`;
    const { article, dropped } = clipOf(
      `<main><article><h1>A boat</h1>${chapter('One')}${chapter('Two')}</article>${remarks}</main>`,
    );
    expect(words(article)).not.toContain('Ada');
    expect(hasEntries(element(remarks))).toBe(true);
    expect(isChapterBox(element(remarks))).toBe(false);
    const listed = dropped.map(({ element }) => words(element)).join(' ');
    for (const name of ['Ada', 'Bo', 'Cy']) expect(listed).toContain(name);
  });

  it('sees no entries in the items of a list, which some editors dress', () => {
    const items = (inside: string) => `<li class="item">${inside}</li>`.repeat(4);
    expect(hasEntries(element(`<ul>${items(prose)}</ul>`))).toBe(false);
    expect(hasEntries(element(`<ul>${items(`<b>Ada</b><p>${prose}</p>`)}</ul>`))).toBe(true);
    const chapter = `<h2>Comments</h2><p>${prose}</p><ul>${items(prose)}</ul>`;
    expect(articleOf(`<article><h1>A boat</h1><p>${prose}</p>${chapter}</article>`)).toContain(
      'Comments',
    );
  });

  it('sees no entries in boxes around single paragraphs', () => {
    const boxed = `<div class="box"><div class="inner"><p>${prose}</p></div></div>`;
    expect(hasEntries(element(`<div>${boxed.repeat(4)}</div>`))).toBe(false);
  });
});

it.each(['Advertisement', 'Newsletter', 'Related', 'Tags', 'About the author'])(
  'keeps a chapter called “%s” whose heading holds boxes',
  (name) => {
    const chapter = (title: string) =>
      `<h2><div class="hash"><a href="#x">#</a></div><div class="flex">${title}</div></h2><p>${prose}</p>`;
    const text = chapter('Paper') + chapter(name) + chapter('Ink');
    expect(articleOf(`<main><h1>A boat</h1><div><p>${prose}</p>${text}</div></main>`)).toContain(
      name,
    );
  },
);

it('leaves the remarks of readers out though they are longer than what they are about', () => {
  const remark = `<div class="comentario"><b>Vecino</b> <small>hace 2 días</small><div>${prose} ${prose}</div></div>`;
  const article = articleOf(
    `<div><h1>Un barco</h1><div><p>El práctico: ${prose}</p><p>${prose}</p></div><h3>Comentarios</h3><div id="comentarios">${remark.repeat(8)}</div></div>`,
  );
  expect(article).toContain('El práctico');
  expect(article).not.toContain('Vecino');
});

it('reads a letter of nested tables whole', () => {
  const row = (html: string) =>
    `<tr><td><table><tbody><tr><td><div>${html}</div></td></tr></tbody></table></td></tr>`;
  const article = articleOf(
    `<center><table><tr><td><table>${row('<h1>A letter</h1>')}${row(`<p>First. ${prose}</p><p>${prose}</p>`)}${row(`<h3>Second</h3><p>${prose}</p>`)}${row('<p>Third. Whose is the oar?</p>')}</table></td></tr></table></center>`,
  );
  for (const piece of ['First.', 'Second', 'Whose is the oar?']) expect(article).toContain(piece);
});

describe('an article about what stands around articles', () => {
  it.each([
    [
      'en',
      'On newsletters and cookies',
      [
        'Newsletter',
        'Subscribe',
        'Comments',
        'Share this',
        'Related posts',
        'Cookie consent',
        'Advertisement',
      ],
      'Subscribe to nothing.',
    ],
    [
      'de',
      'Über Newsletter und Cookies',
      ['Newsletter', 'Kommentare', 'Teilen', 'Drucken', 'Weitere Artikel', 'Anzeige', 'Quellen'],
      'Jetzt abonnieren, sagte sie.',
    ],
    [
      'es',
      'Sobre boletines',
      ['Boletín', 'Comentarios', 'Compartir', 'Relacionados', 'Etiquetas', 'Publicidad'],
      'Suscríbete, dijo la puerta.',
    ],
    [
      'fr',
      'Des lettres et des témoins',
      ['Commentaires', 'Partager', 'À lire aussi', 'Publicité', 'Articles similaires'],
      'Abonnez-vous, disait la porte.',
    ],
    [
      'ja',
      '広告と購読について',
      ['コメント', '共有', '関連記事', '広告', '購読'],
      '購読してください、と扉は言った。',
    ],
  ])('comes out whole: %s', (lang, title, chapters, line) => {
    const body = chapters
      .map((chapter) => `<h2>${chapter}</h2><p>${prose}</p><p>${line}</p><p>${prose}</p>`)
      .join('');
    const { article } = clipOf(
      `<main lang="${lang}"><article><h1>${title}</h1><p>${prose}</p>${body}</article></main>`,
    );
    const found = [...(article?.querySelectorAll('h2') ?? [])].map(words);
    expect(found).toEqual(chapters);
    expect(words(article).split(line)).toHaveLength(chapters.length + 1);
  });
});

it('keeps a link in a line, whatever it is called', () => {
  const list =
    '<ul><li>500 grams and three tablespoons of <a class="product-modal" href="/r">rye from the mill</a></li><li>Salt</li></ul>';
  const page = `<article><h1>A boat</h1><p>${prose}</p>${list}<p>${prose}</p></article>`;
  expect(articleOf(page)).toContain('tablespoons of rye from the mill');
});
