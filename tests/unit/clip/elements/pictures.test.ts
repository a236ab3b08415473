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
  'placeholder_avatar.gif',
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
        currentSrc: { get: () => 'https://journal.example/pixel-9.jpg' },
      });
  };
  const html = '<img src="/pixel-9.jpg">';
  expect(pictures(html, (it) => natural(it, 900))).toEqual(['pixel-9.jpg']);
  expect(pictures(html, (it) => natural(it, 8))).toEqual([]);
});

it('takes a width and a height for a ratio where the picture is drawn far larger', () => {
  const drawn = (width: number, height: number) => (document: Document) => {
    const { prototype } = document.defaultView?.Element ?? Element;
    prototype.getBoundingClientRect = () => ({ width, height }) as DOMRect;
    // On its way.
    Object.defineProperty(document.defaultView?.HTMLImageElement.prototype, 'complete', {
      get: () => false,
    });
  };
  for (const size of ['width="16" height="9"', 'width="1" height="1"']) {
    const html = `<img src="/roof.jpg" ${size}>`;
    expect(pictures(html, drawn(700, 394))).toEqual(['roof.jpg']);
    expect(pictures(html, drawn(24, 24))).toEqual([]);
    expect(pictures(html)).toEqual([]);
  }
});

it('drops a row of badges, and no picture that stands beside words or is higher than a line', () => {
  const drawn = (height: number) => (document: Document) => {
    const { Element, HTMLImageElement } = document.defaultView as unknown as typeof globalThis;
    Element.prototype.getBoundingClientRect = () => ({ width: 90, height }) as DOMRect;
    Object.defineProperties(HTMLImageElement.prototype, {
      naturalWidth: { get: () => 90 },
      currentSrc: { get: () => 'https://journal.example/tests.png' },
    });
  };
  const badge = '<a href="/runs"><img src="/tests.png" alt="tests"></a>';
  expect(pictures(`<p>${badge} ${badge}</p>`, drawn(20))).toEqual([]);
  expect(pictures(`<p>${badge}</p>`, drawn(60))).toEqual(['tests.png']);
  expect(pictures(`<p>Press ${badge}</p>`, drawn(20))).toEqual(['tests.png']);
  expect(pictures('<p><img src="/tests.png"></p>', drawn(20))).toEqual(['tests.png']);
});

const blur = `data:image/jpeg;base64,${'A'.repeat(900)}`;
const waiting = 'src="data:image/gif;base64,R0lGODlhAQABAAAAACw="';

it.each([
  ['in a box', `<div><img aria-hidden="true" src="${blur}"><img src="/hill.jpg"></div>`],
  [
    'in boxes of their own',
    `<span><span><img alt="" src="${blur}"></span><picture><img data-src="/hill.jpg"></picture></span>`,
  ],
  [
    'as a drawing',
    `<div><img alt="" src="data:image/svg+xml,${'%20'.repeat(200)}"><img src="/hill.jpg"></div>`,
  ],
  [
    'of which only browsers without scripts are told',
    `<div><img src="${blur}"><noscript><img src="/hill.jpg"></noscript></div>`,
  ],
])('drops the blur of a picture %s', (_, html) => {
  expect(pictures(html)).toEqual(['hill.jpg']);
});

it('keeps a picture without an address that has words or nothing beside it', () => {
  expect(pictures(`<div><img src="${blur}"></div><p>and</p><img src="/hill.jpg">`)).toEqual([
    'p1',
    'hill.jpg',
  ]);
  const figure = `<figure><img src="${blur}"><figcaption>A</figcaption></figure>`;
  expect(pictures(`<div>${figure}<img src="/hill.jpg"></div>`)).toEqual(['p1', 'hill.jpg']);
});

it.each([
  [
    'the size of another name',
    `<noscript><img src="/b.jpg"></noscript><img ${waiting} data-original="/r.jpg">`,
    ['r.jpg'],
  ],
  [
    'boxes around both',
    `<div><span><noscript><img src="/hill-640x420.jpg"></noscript></span><span><img ${waiting} data-src="/hill.jpg"></span></div>`,
    ['hill.jpg'],
  ],
  [
    'an answer of a server of pictures',
    `<div><noscript><img src="/image?id=1"></noscript><p><img src="/image?id=2"></p></div>`,
    ['image?id=1', 'image?id=2'],
  ],
  [
    'a small one by an address of its own, which has not come',
    '<img src="/60/hill.jpg?q=20"><img><noscript><img src="/hill.jpg"></noscript>',
    ['60/hill.jpg?q=20', 'hill.jpg'],
  ],
  [
    'a spacer in its place',
    '<img src="/spacer.gif" width="1" height="1" data-original="/hill.jpg"><noscript><img src="/hill.jpg"></noscript>',
    ['hill.jpg'],
  ],
  [
    'another picture behind it',
    `<noscript><img src="/hill.jpg"></noscript><figure><img src="/dale.jpg"></figure>`,
    ['hill.jpg', 'dale.jpg'],
  ],
])('reads what stands for a picture in front of it once, with %s', (_, html, expected) => {
  expect(pictures(`<div>${html}</div>`)).toEqual(expected);
});

it.each([
  [
    '<img src="data:image/svg+xml;base64,PHN2Zy8+" nitro-lazy-srcset="/s.jpg 300w, /l.jpg 900w" nitro-lazy-src="/s.jpg">',
    ['l.jpg'],
  ],
  ['<img src="/static/image/common/none.gif" file="/a.jpg" zoomfile="/a.jpg">', ['a.jpg']],
  ['<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" title="a.jpg" onerror="/b.jpg">', []],
])('reads the address under a name that HTML does not know: %s', (html, expected) => {
  expect(pictures(html)).toEqual(expected);
});

it.each([
  ['<amp-img src="/a.jpg" width="1200" height="800" layout="responsive"></amp-img>', ['a.jpg']],
  [
    '<amp-img srcset="/s.jpg 640w, /l.jpg 1200w" src="/s.jpg"><noscript><img src="/s.jpg"></noscript></amp-img>',
    ['l.jpg'],
  ],
  ['<lazy-image data-src="/a.jpg"><img src="/a.jpg"></lazy-image>', ['a.jpg']],
  ['<amp-img src="/sign.png" width="24" height="24"></amp-img>', []],
  ['<my-image><img src="/a.jpg"></my-image>', ['a.jpg']],
])('reads the picture that an element of its own stands for: %s', (html, expected) => {
  expect(pictures(html)).toEqual(expected);
});

const figure = (links: string, caption = 'Depth of the plates below the first reading.') =>
  copied(
    `<figure><a href="/figures/1"><img src="/cms/fig1-713x438.jpg"></a>${links}<figcaption>${caption}</figcaption></figure>`,
  );

it.each([
  [
    'the same file',
    '<ol><li>Download: <a href="/cms/fig1_lrg.jpg" download>Large (412 KB)</a></li></ol>',
  ],
  ['the page that the picture leads to', '<div><a href="/figures/1">Full size</a></div>'],
])('leaves out a link of a figure to %s', (_, links) => {
  expect(figure(links)).not.toMatch(/Download|Large|Full/);
  expect(figure(links)).toContain('Depth');
});

it.each([
  ['to another file', '<p><a href="/cms/plates.csv" download>Download the data</a></p>'],
  ['to another picture', '<p><a href="/cms/fig2.jpg">Figure 2</a></p>'],
  ['in a sentence', '<p>The plates are <a href="/cms/fig1.jpg">larger here</a> than below.</p>'],
])('keeps a link of a figure %s', (_, links) => {
  expect(figure(links)).toMatch(/Download the data|Figure 2|larger here/);
});

it('leaves out a link right behind a picture that leads to the same file', () => {
  const links = (other: string) =>
    copied(
      `<div><a href="/b/a.jpg"><img src="/a.jpg"></a><a href="${other}">Enlarge photo</a></div>`,
    );
  expect(links('/b/a.jpg')).not.toContain('Enlarge');
  expect(links('/quay')).toContain('Enlarge');
});

it('makes figures of a list whose terms are pictures, and of no other list', () => {
  const list = (term: string) =>
    copied(
      `<dl><dt>${term}</dt><dd>Number four</dd></dl><dl><dt><img src="/b.jpg"></dt></dl>`,
    ).replace(/ alt="[^"]*"| src="[^"]*"/g, '');
  expect(list('<a href="/a.jpg"><img src="/a.jpg"></a>')).toMatch(
    /^<figure><a[^>]*><img><\/a><figcaption>Number four<\/figcaption><\/figure><figure><img><\/figure>$/,
  );
  expect(list('Oats <img src="/a.jpg">')).toContain('<dl><dt>Oats');
});

it('makes a figure of a paragraph with a picture and emphasised words, and of no other', () => {
  const picture = '<a href="/jar.jpg"><img src="/jar.jpg"></a>';
  expect(copied(`<p>${picture}<em>Nine jars.</em></p>`)).toMatch(
    /<figure>.*<figcaption>Nine jars\.<\/figcaption><\/figure>/,
  );
  expect(copied(`<p>${picture}<em>Nine</em> jars stood there.</p>`)).not.toContain('figure');
});

it('makes a figure of a picture with what describes it, in a box that is a span', () => {
  const html =
    '<span class="end_photo_org"><div><img src="/lamp.jpg"></div><em class="img_desc">The lamp.</em></span>';
  expect(copied(html)).toContain('<figcaption>The lamp.</figcaption>');
});

it.each([
  ['<p>The dial.</p>', true],
  ['Beside it: <p>The dial.</p>', false],
])(
  'makes a caption of a quotation that is called so, and loses none of its words: %s',
  (words, isCaption) => {
    const html = copied(
      `<div><img src="/dial.jpg"><blockquote class="image-field-caption">${words}</blockquote></div>`,
    );
    expect(html.includes('<figcaption>')).toBe(isCaption);
    if (!isCaption) expect(html).toContain('Beside it');
  },
);

it('keeps a caption that is a link', () => {
  expect(figure('', '<a href="/cms/fig1.jpg">Photo: Ada</a>')).toContain('Photo: Ada');
});

const small = 'width="13" height="11"';

it.each([
  [`of weight <img src="/w.png" alt="W" ${small}> leans`, 'of weight W leans'],
  [`<img src="/n.png" alt="N" ${small}> is a force`, 'N is a force'],
  [
    `it is <span><img src="/g.png" alt="about" ${small}></span> ten`,
    'it is <span>about</span> ten',
  ],
  [
    `with <img src="/m.png" alt="\\mu N" ${small}>, where`,
    'with <span data-math="inline">\\mu N</span>, where',
  ],
  [
    'so <img src="https://a.example/png.latex?x%5E2" height="60" alt=""> grows',
    'so <span data-math="inline">x^2</span> grows',
  ],
  [
    '<img src="https://a.example/latex.php?latex=%5Cfrac%7B1%7D%7B2%7D&bg=fff" alt="" height="60">',
    '<span data-math="display">\\frac{1}{2}</span>',
  ],
  [
    'so <img class="latex" src="/x.png" alt="$x$"> grows',
    'so <span data-math="inline">x</span> grows',
  ],
  ['<img src="/o.png" alt="O" width="90" height="90">nce there was', 'Once there was'],
  [
    '<span><img src="/t.png" alt="Initial T"></span>\n<b>HE</b> oven',
    '<span>T</span>\n<b>HE</b> oven',
  ],
  ['<img src="/t.png" alt="T">\nHE oven', 'THE oven'],
  ['<img src="/a.png" alt="A">\nhouse', 'A\nhouse'],
])('reads the letters that %s shows', (html, expected) => {
  expect(copied(`<p>${html}</p>`)).toBe(`<p>${expected}</p>`);
});

it('reads an initial that stands in a box before its paragraph', () => {
  const html = '<div><img src="/t.png" alt="T" height="90"></div>\n<p>HE oven was lit.</p>';
  expect(copied(html)).toBe('<div></div>\n<p>THE oven was lit.</p>');
});

it.each([
  ['a picture before words', '<p><img src="/oven.jpg" alt="An oven" height="300"> We lit it.</p>'],
  ['a picture between paragraphs', '<img src="/b.jpg" alt="B"><p>We lit it.</p>'],
  ['a picture in a line', '<p>We lit <img src="/b.jpg" alt="An oven" height="300"> it.</p>'],
  [
    'a picture whose words end in a word of one sign, over its caption',
    '<figure><img src="/b.jpg" alt="느티나무에 매단 종"><figcaption>느티나무에 매단 종.</figcaption></figure>',
  ],
  ['a picture larger than any initial', '<p><img src="/b.jpg" alt="T" height="466">he end</p>'],
  ['a path', '<p><img src="/b.jpg" alt="C:\\ovens\\old" height="100"></p>'],
])('keeps %s', (_, html) => {
  expect(copied(html)).toContain('<img');
});

it.each([
  ['behind a link', `<a href="/x">ovens</a><img src="/e.png" alt="opens elsewhere" ${small}> are`],
  ['that repeats a word', `in <img src="/no.png" alt="Norway" ${small}> Norway it`],
  ['at the end', `it was so. <img src="/up.png" alt="to the top" ${small}>`],
])('leaves out a sign %s', (_, html) => {
  expect(copied(`<p>${html}</p>`)).not.toMatch(/<img|elsewhere|Norway Norway|top/);
});

/** Each picture with an address has come, and is so wide. */
function cameWith(width: number) {
  return (document: Document) =>
    Object.defineProperties(document.defaultView?.HTMLImageElement.prototype, {
      naturalWidth: { get: () => width },
      currentSrc: {
        get(this: HTMLImageElement) {
          return this.src;
        },
      },
    });
}

it('takes the picture that the screen shows before one for narrower screens, unless it is a preview', () => {
  const html =
    '<picture><source media="(max-width: 599px)" srcset="/narrow.jpg 600w"><img src="/hill.jpg"></picture>';
  expect(pictures(html, cameWith(1024))).toEqual(['hill.jpg']);
  expect(pictures(html, cameWith(60))).toEqual(['narrow.jpg']);
  expect(pictures(html)).toEqual(['narrow.jpg']);
});

it('leaves out a picture that did not come where the same one waits beside it', () => {
  const lost = (document: Document) => {
    const prototype = document.defaultView?.HTMLImageElement.prototype;
    Object.defineProperty(prototype, 'complete', { get: () => true });
    cameWith(0)(document);
  };
  const html = (name: string) =>
    `<div><img src="/60/hill.jpg"><canvas></canvas><img data-src="/800/${name}.jpg"></div>`;
  expect(pictures(html('hill'), lost)).toEqual(['800/hill.jpg']);
  expect(pictures(html('lake'), lost)).toEqual(['60/hill.jpg', '800/lake.jpg']);
});

it('keeps the picture for browsers without scripts rather than its blur by an address of its own', () => {
  for (const between of ['', '<img>']) {
    const html = `<div><img src="/60/hill.jpg?q=20">${between}<noscript><img src="/hill.jpg"></noscript></div>`;
    expect(pictures(html, cameWith(60))).toEqual(['hill.jpg']);
  }
});

it('leaves out what is blurred by its own style, however wide, where the picture waits beside it', () => {
  const html =
    '<div><img src="/30/hill.jpg" style="filter:blur(20px)"><canvas></canvas><img data-src="/800/hill.jpg" style="opacity:0"></div>';
  expect(pictures(html, cameWith(640))).toEqual(['800/hill.jpg']);
});

it('takes the largest of the addresses that wait', () => {
  const html = `<img ${waiting} data-src-mini="/s.jpg" data-src-medium="/m.jpg" data-src-large="/l.jpg">`;
  expect(pictures(html)).toEqual(['l.jpg']);
});
