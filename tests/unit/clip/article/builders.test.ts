// What themes and page builders do to a text: boxes with names, roles, and lines in boxes of their own. No word is lost.
import { describe, expect, it, vi } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

vi.setConfig({ testTimeout: 30_000 });

const prose =
  'The pilot kept a boat for the guests and a worse one for himself, and rowed both of them in turn so that neither felt the weather more than the other.';
const paragraphs = (count: number) => `<p>${prose}</p>`.repeat(count);

function articleOf(body: string, style = ''): Element {
  const head = `<style>${style}</style><title>A boat</title>`;
  const clip = clipPage(windowOf(`<!doctype html><head>${head}</head><body>${body}</body>`));
  if (!clip.ok || !clip.value.article) throw new Error('no article');
  return clip.value.article;
}
const textOf = (body: string) => articleOf(body).textContent;

describe('sections', () => {
  const section = (title: string, name: string) =>
    `<section class="${name}"><h2>${title}</h2>${paragraphs(1)}</section>`;

  it.each(['related', 'share', 'comments', 'newsletter', 'promo'])(
    'stay where one of them is called “%s”, for it is written like the others',
    (name) => {
      const rest = `${section('The oars', 'part')}${section('The ninth', name)}${section('The end', 'part')}`;
      expect(textOf(`<article><h1>A boat</h1>${paragraphs(1)}${rest}</article>`)).toContain(
        'The ninth',
      );
    },
  );

  it('come whole from a box without a name, the last one too', () => {
    const rest = `${section('The oars', 'part')}${section('The tar', 'part')}${section('The question', 'share-of-sea')}`;
    const first = `<section class="intro"><h1>A boat</h1>${paragraphs(3)}</section>`;
    expect(textOf(`<div class="z9">${first}${rest}</div>`)).toContain('The question');
  });

  it('come whole from the box that its name, or its program, says is the text', () => {
    const sign = (name: string) =>
      `<section><div class="widget-wrap"><div><div><figure><img src="/${name}.png" width="96" height="96"></figure><div><h3>${name}</h3><p>21 March</p></div></div><div><p>Somebody asks for the keys of the garage. Give them.</p><p>Chalk</p></div></div></div></section>`;
    const signs = 'Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Pisces'
      .split(' ')
      .map(sign)
      .join('');
    const box = (mark: string) => `<div><div ${mark}>${paragraphs(2)}${signs}</div></div>`;
    for (const mark of ['class="entry-content"', 'data-elementor-type="wp-post"'])
      expect(textOf(box(mark))).toContain('Pisces');
  });

  it('come whole where a builder sets each paragraph in boxes of its own, and no class says what they are', () => {
    const widget = (at: number, text = prose) =>
      `<div class="c${at}"><div class="k"><div class="w"><p>${at}. ${text}</p></div></div></div>`;
    const column = (inside: string, at: number) =>
      `<div class="s${at}"><div class="r"><div class="o${at}">${inside}</div></div></div>`;
    // The longest is not half of the text.
    const first = column([0, 1, 2, 3].map((at) => widget(at, prose.repeat(2))).join(''), 0);
    const rest = Array.from({ length: 12 }, (_, at) => column(widget(at + 4), at + 4)).join('');
    const box = `<div class="a"><div class="b">${first}${rest}</div></div>`;
    // Below it stands what is no part of the text, in a box of its own.
    const beside = `<section><div><div>${'<p>Nobody is bound by what stands here, and nobody has ever read it.</p>'.repeat(14)}</div></div></section>`;
    for (const body of [box, `<div>${box}</div>${beside}`])
      for (const at of [0, 7, 15]) expect(textOf(body)).toContain(`${at}. The pilot`);
  });

  it('come whole from rows that are called alike, the short one too, where nothing marks the text', () => {
    const row = (inside: string) =>
      `<div class="vc_row wpb_row"><div class="column"><div class="inner">${inside}</div></div></div>`;
    const rows = [
      `<h1>A boat</h1><div class="t"><p>“It rows where there is none.”</p>${paragraphs(1)}</div>`,
      `<h2>The old</h2><div class="t">${paragraphs(4)}</div>`,
      '<h2>What is left</h2><div class="t"><p>The oars are in the museum, and the roof on a stable.</p></div>',
    ].map(row);
    const beside = `<div class="foot"><p>${'All rights are reserved, and nobody knows for whom. '.repeat(6)}</p></div>`;
    const text = textOf(
      `<div class="top">${rows.join('<div class="clear"></div>')}</div>${beside}`,
    );
    for (const words of ['It rows where', 'The old', 'What is left', 'in the museum'])
      expect(text).toContain(words);
  });

  it('begin with the box before the one that Readability takes for the whole', () => {
    const first = `<div class="i"><div>${['First', 'Second'].map((it) => `<p>${it}: ${prose}</p>`).join('')}</div></div>`;
    const rest = `<div class="t">${paragraphs(12)}</div>`;
    expect(textOf(`<div class="z"><div>${first}${rest}</div></div>`)).toContain('First: The pilot');
  });

  it('keep a heading whose words are all in the title', () => {
    expect(
      textOf(
        `<div class="byline"><h1>The boat of the pilot</h1></div><div>${paragraphs(2)}<h2>The boat</h2>${paragraphs(2)}</div>`,
      ),
    ).toContain('The boat');
  });

  it('come in their order, with the short lines and the pictures between, each a box of its own', () => {
    const box = (inside: string) =>
      `<div class="rec"><div class="col"><div class="text">${inside}</div></div></div>`;
    const mixed = `<div style="font-size: 28px"><b>The tar</b></div><br>${prose}<br><ol><li>a nail</li><li>a boot</li></ol><br>${prose}`;
    const photo =
      '<img src="https://x.example/boat.jpg" width="900" height="600"><div class="t">A boat in June</div>';
    const all = [
      '<h1>A boat</h1>',
      `${prose}<br><br>${prose}`,
      '«Both of them in turn»',
      mixed,
      photo,
      `${prose}<br><br>So it was.`,
      '<a href="/1">Home</a>',
    ];
    const { textContent } = articleOf(`<div id="all">${all.map(box).join('')}</div>`);
    const places = ['The pilot', '«Both', 'The tar', 'a boot', 'A boat in June', 'So it was.'].map(
      (it) => textContent?.indexOf(it) ?? -1,
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(-1);
    expect(textContent).not.toContain('Home');
  });

  it('end with links that the author chose, and with what follows them', () => {
    const links =
      '<ul><li><a href="/oar">An oar maker</a></li><li><a href="/tar">Tar</a></li></ul>';
    const craft =
      'A related craft is the dry stone wall, which asks for the same weekend and a better back.';
    const end = `<h3>Related</h3><p>${craft}</p><p>&nbsp;</p>${links}<p><em>Next month: knots.</em></p>`;
    const text = textOf(`<article><h1>A boat</h1>${paragraphs(9)}${end}</article>`);
    expect(text).toContain('Related');
    expect(text).toContain('An oar maker');
    expect(text).toContain('Next month: knots.');
  });

  it('are told by text that has no element of its own', () => {
    const old = `${prose}<br><br><h3>Comments</h3>${prose}<br><br><i>See you in May.</i><div></div>`;
    const text = textOf(`<h1>A boat</h1><div itemprop="articleBody">${prose}<br><br>${old}</div>`);
    expect(text).toContain('Comments');
    expect(text).toContain('See you in May.');
  });
});

describe('lines', () => {
  it('of verse stay, whatever they begin with', () => {
    const verse = [
      'Tags: none. The bag came empty back,',
      'the string was wet and grey,',
      'Filed under wind, the letters lie,',
      'and nobody shall say.',
    ];
    const lines = verse.map((line) => `<div class="l">${line}</div>`).join('');
    const text = textOf(`<article><h1>A boat</h1>${paragraphs(2)}<div>${lines}</div></article>`);
    for (const line of verse) expect(text).toContain(line);
  });

  it.each([
    ['a warning', '<div role="alert"><p>The wall is slippery even when it is dry.</p></div>'],
    [
      'what a program hides from screen readers',
      `<p aria-hidden="true">The wall is slippery even when it is dry. ${prose.replaceAll('o', 'a')}</p>`,
    ],
    [
      'a box of facts',
      '<aside><h3>In figures</h3><ul><li>Nine oars.</li><li>The wall is slippery even when it is dry.</li></ul></aside>',
    ],
    [
      'a box of facts over a heading',
      '<aside><ul><li>The wall is slippery even when it is dry.</li></ul></aside><h2>The next day</h2>',
    ],
  ])('are there: %s between two paragraphs', (_, box) => {
    const body = `<div class="b"><h1>A boat</h1>${paragraphs(9)}${box}${paragraphs(9)}</div>`;
    expect(textOf(body)).toContain('The wall is slippery even when it is dry.');
  });

  it('below the title are there, as short as a subtitle is', () => {
    const head = '<div class="top"><h1>A boat</h1><h2 class="sub">What tar is good for</h2></div>';
    const body = `<div class="w">${head}<div class="content">${paragraphs(9)}</div></div>`;
    expect(textOf(body)).toContain('What tar is good for');
  });
});

describe('what is pressed', () => {
  it('keeps the picture that it makes larger', () => {
    const zoom =
      '<div role="button" tabindex="0"><img src="/w.jpg" width="900" height="600" alt="A wall"></div>';
    const body = `<article><h1>A boat</h1>${paragraphs(2)}${zoom}${paragraphs(2)}</article>`;
    expect(articleOf(body).querySelector('img')).not.toBeNull();
  });

  it.each([
    ['a box', '<div role="button" aria-expanded="true"><a tabindex="0">Why not tar?</a></div>'],
    [
      'a button in a box called “header”',
      '<div class="acc-header-wrap"><button type="button"><span>Why not tar?</span></button></div>',
    ],
    [
      'a box called “header” that is the button',
      '<div class="acc-header" role="button" tabindex="0" aria-expanded="true" aria-controls="p1">Why not tar?</div>',
    ],
  ])('keeps the question over a short answer, in %s', (_, question) => {
    const answer = '<div class="acc-panel"><p>Because it has no weather in it.</p></div>';
    const fold = `<div class="acc"><div>${question}${answer}</div></div>`;
    for (const box of ['article', 'div']) {
      const body = `<h1>A boat</h1>${paragraphs(9)}${fold}${paragraphs(9)}`;
      const text = textOf(`<${box}>${body}</${box}>`);
      expect(text).toContain('Why not tar?');
      expect(text).toContain('Because it has no weather in it.');
    }
  });
});

it('makes lines of code of what is drawn as lines, and no others', () => {
  const line = (...tokens: string[]) =>
    `<span data-line="">${tokens.map((it) => `<span>${it}</span>`).join('')}</span>`;
  const code = `<pre><code>${line('row', '(', '2', ')')}\n${line('wait', '(', '9', ')')}</code></pre>`;
  const body = `<article><h1>A boat</h1>${paragraphs(2)}${code}${paragraphs(2)}</article>`;
  const pre = articleOf(body, '[data-line] { display: block }').querySelector('pre');
  expect(pre?.textContent?.trim()).toBe('row(2)\nwait(9)');
});
