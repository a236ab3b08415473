// Parts of a text that look like what stands around texts, and boxes between its paragraphs that are none of it.
import { describe, expect, it, vi } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

vi.setConfig({ testTimeout: 30_000 });

const prose =
  'The bell founder melts his mistakes on the first of May, and invites those who have paid for them to come and watch how evenly they flow.';
const paragraphs = (count: number) => `<p>${prose}</p>`.repeat(count);

function clipOf(body: string) {
  const head = '<meta charset="utf-8"><title>The bell</title>';
  const clip = clipPage(windowOf(`<!doctype html><head>${head}</head><body>${body}</body>`));
  if (!clip.ok || !clip.value.article) throw new Error('no article');
  return { text: clip.value.article.textContent ?? '', dropped: clip.value.dropped };
}
const textOf = (body: string) => clipOf(body).text;

const around = (inside: string) => `<article><h1>The bell</h1>${inside}</article>`;
/** In the page's own container, and in a box that only Readability finds. */
const places: readonly (readonly [string, (inside: string) => string])[] = [
  ['an article', around],
  ['a box without a name', (inside) => `<div><h1>The bell</h1>${inside}</div>`],
];

describe.each(places)('in %s', (_, place) => {
  it.each([
    [
      'whose a quotation is',
      '<blockquote class="blockquote"><p>A bell is a bowl that has been asked.</p><footer class="blockquote-footer">Ode Marl in <cite>Bronze</cite></footer></blockquote>',
      'Ode Marl in Bronze',
    ],
    [
      'headings with names in them',
      '<h3><span class="headline" id="Related_bells">Related bells</span></h3><p>In 1780 the same founder cast the Seven, which nobody can tell from the Six.</p>',
      'Related bells',
    ],
    [
      'short chapters between others',
      '<h2 id="rope">Rope</h2><p>The rope is hemp and older than the ringer.</p><h2 id="share">Share</h2><p>Two ringers share a rope, but never a bell.</p><h2 id="tower">Tower</h2><p>The tower leans towards the inn, as towers do.</p>',
      'ShareTwo ringers share a rope',
    ],
    [
      'a list that leads nowhere, in what the site marks as its navigation',
      '<nav class="navigation"><ul class="menu"><li class="menu-item">Home: the yard where the bell was cast, under snow</li><li class="menu-item">About: nine men and a boy, who held the lamp</li><li class="menu-item">Search: for the clapper, which was in the well</li><li class="menu-item">Contact: two hammers</li></ul></nav>',
      'Contact: two hammers',
    ],
  ])('keeps %s', (_, html, words) => {
    expect(textOf(place(`${paragraphs(3)}${html}${paragraphs(3)}`))).toContain(words);
  });

  it.each([
    [
      'an address, with sentences around it',
      '<div class="x1"><h3>The slow letter</h3><p>Each Friday, one bell and those who keep it. Join 400 others.</p><form><input type="email"><button>Sign me up</button></form><p>You can leave at any time. We never write on a Sunday.</p></div>',
    ],
    [
      'an address in what the site calls a figure',
      '<figure class="x2"><p>Each Friday, one bell and those who keep it. Join 400 others.</p><form><input type="email"><button>Sign me up</button></form></figure>',
    ],
    [
      'leave to load a video',
      '<div class="x3"><p>With your consent, an external video is loaded here. Join 400 others.</p><label><input type="checkbox"> Always load videos</label><button>Load it now</button></div>',
    ],
    [
      'money, and leads there',
      '<div class="x4"><p>You have 2 free pieces left. Join 400 others.</p><p>Already with us? <a href="/login">Log in</a></p><a href="/subscribe/?from=x4">See the ways</a></div>',
    ],
  ])('leaves out a box that asks for %s', (_, html) => {
    const text = textOf(place(`${paragraphs(3)}${html}${paragraphs(3)}`));
    expect(text).not.toContain('Join 400 others');
    expect(text.split(prose)).toHaveLength(7);
  });
});

describe.each(places)('among boxes of a paragraph each, in %s', (_, place) => {
  const row = (inside: string) => `<div class="text"><p>${inside}</p></div>`;
  const rows = row(prose).repeat(3);

  it.each([
    ['a sentence that is a link', '<a href="/log">They had been fishing, out of season.</a>', true],
    ['a short answer with its time', '<b>Ann</b> <a href="/v?t=4">(4:00)</a> Has one ever?', true],
    ['the title of another piece', '<a href="/b">The pier closes for the winter</a>', false],
  ])('keeps %s: %s', (_, line, isKept) => {
    const { text } = clipOf(place(rows + row(line) + rows));
    expect(text.includes(line.replace(/<[^>]+>/g, ''))).toBe(isKept);
    expect(text.split(prose)).toHaveLength(7);
  });

  it('leaves out a linked sentence behind the last one', () => {
    const last = '<a href="/b">Read how the pier was closed.</a>';
    expect(textOf(place(rows + rows + row(last)))).not.toContain('how the pier');
  });
});

it('keeps a chapter called like furniture whose first line says what is listed in it', () => {
  const chapter = (line: string) =>
    `<h2>Related</h2><p>${line}</p><ul><li><a href="/frost">The frost book of the lower moor</a></li><li><a href="/tern">The tern log</a></li></ul>`;
  const said = 'Two others count what we count, and whoever reads us should have read them:';
  const read = (line: string) => textOf(around(paragraphs(6) + chapter(line) + paragraphs(1)));
  expect(read(said)).toContain('The frost book');
  expect(read('You may also like:')).not.toContain('The frost book');
});

it('keeps the card of a file, and not that of another page', () => {
  const card = (address: string) =>
    `<div class="card"><h3 class="card__title"><a href="${address}">The sheet for a bell</a></h3><p class="card__detail">214 kB</p></div>`;
  const read = (address: string) => textOf(around(paragraphs(3) + card(address) + paragraphs(2)));
  expect(read('/files/sheet.pdf')).toContain('The sheet for a bell');
  expect(read('/bells/sheet/')).not.toContain('The sheet for a bell');
});

it('keeps a part of a text in boxes that begins with a linked sentence', () => {
  const part = (inside: string) => `<div class="row"><div class="text">${inside}</div></div>`;
  const linked =
    '<p><a href="/bells/">The sheet can be printed from here, and need not be improved.</a></p>';
  const rows = [paragraphs(4), `${linked}${paragraphs(1)}<p>Forty-three.</p>`, paragraphs(4)];
  const text = textOf(`<div class="page"><h1>The bell</h1>${rows.map(part).join('')}</div>`);
  expect(text).toContain('need not be improved');
  expect(text).toContain('Forty-three.');
});

it('leaves out a heading with a field for an address, between a box of prose and a heading', () => {
  const box =
    '<div class="x8"><h3>Miss no bell</h3><form><input type="email"><button>Go</button></form></div>';
  const text = textOf(
    around(`${paragraphs(3)}<div>${paragraphs(1)}</div>${box}<h2>Clay</h2>${paragraphs(2)}`),
  );
  expect(text).not.toContain('Miss no bell');
  expect(text).toContain('Clay');
});

it('keeps a picture between the rows of a letter that is laid out in tables', () => {
  const table = (inside: string, block = '', content = '') =>
    `<table${block}><tbody><tr><td><table><tbody><tr><td${content}>${inside}</td></tr></tbody></table></td></tr></tbody></table>`;
  const text = (inside: string) =>
    table(inside, ' class="mcnTextBlock"', ' class="mcnTextContent"');
  const picture = table('<img src="/sluice.jpg" width="564" height="376">');
  const row = (inside: string) => `<tr><td>${inside}</td></tr>`;
  const rows = [
    text('<a href="/letter">See this in your browser</a>'),
    text('<h1>The sluice</h1>'),
    text(paragraphs(2)) + picture + text(paragraphs(2)) + text(paragraphs(3)),
  ];
  const letter = `<center><table><tr><td><table>${rows.map(row).join('')}</table></td></tr></table></center>`;
  const clip = clipPage(windowOf(`<body>${letter}</body>`));
  expect(clip.ok && clip.value.article?.querySelectorAll('img').length).toBe(1);
});

it('keeps a sentence that leads to where one signs in', () => {
  const hint = `<p>Whoever has a bell may <a href="/login">log in</a> and say so.</p><div class="x5"><p>Whoever has none may <a href="/register">register</a> one that rings by itself.</p></div>${paragraphs(1)}<div class="x6">A third may <a href="/subscribe">subscribe</a> to the silence between them.</div>`;
  const text = textOf(around(`${paragraphs(3)}${hint}${paragraphs(3)}`));
  expect(text).toContain('and say so');
  expect(text).toContain('rings by itself');
  expect(text).toContain('the silence between them');
});

it('keeps thanks and later news that stand in the footer of an article', () => {
  const thanks = 'Thanks to the man with the ladder, who read drafts of this.';
  const footer = `<footer class="post-footer"><p>${thanks}</p></footer>`;
  const tags = '<footer class="post-footer"><a href="/tags/bells">Bells</a></footer>';
  expect(textOf(around(paragraphs(3) + footer))).toContain(thanks);
  expect(textOf(around(paragraphs(3) + tags))).not.toContain('Bells');
});

it.each([
  [
    'around all of it',
    (site: string, name: string) =>
      `<a class="block border" href="${site}"><h3>${name}</h3><p>It smells of the right things, and stays where one puts it.</p></a>`,
  ],
  [
    'over a sentence',
    (site: string, name: string) =>
      `<div class="block border"><a href="${site}"><strong>${name} of the valley</strong></a><p>Forty minutes. It smells right.</p></div>`,
  ],
])('keeps cards with a link to another site %s, and not those that lead on', (_, card) => {
  const grid = (site: string) =>
    `<h2>What we use</h2><div class="grid">${card(`${site}/1`, 'Clay')}${card(`${site}/2`, 'Tallow')}</div>`;
  const read = (site: string) => textOf(around(paragraphs(3) + grid(site) + paragraphs(1)));
  expect(read('https://clay.example')).toContain('Tallow');
  expect(read('https://journal.example')).not.toContain('Tallow');
});

it.each([
  ['is read', 'S:0', true],
  ['stays out when the page hides it for good', 'more', false],
])('what a page streams and has not put in its place %s', (_, id, isRead) => {
  const shell = '<main><h1>The bell</h1><template id="B:0"></template><p>Loading</p></main>';
  const clip = clipPage(
    windowOf(`<body>${shell}<div hidden id="${id}">${paragraphs(4)}</div></body>`),
  );
  expect(clip.ok && clip.value.article?.textContent?.includes(prose) === true).toBe(isRead);
});

it('puts what a page streams in its place, and takes out what stood there meanwhile', () => {
  const place = (id: string) =>
    `<!--$?--><template id="B:${id}"></template><p>Loading.</p><!--/$-->`;
  const shell = `<main><h1>The bell</h1><p>First. ${prose}</p>${place('a')}<p>Last. ${prose}</p></main>`;
  const rest =
    `<div hidden id="S:a"><p>Second. ${prose}</p><template id="P:b"></template></div>` +
    `<div hidden id="S:b"><p>Third. ${prose}</p></div><div hidden id="S:c"><p>Placeless.</p></div>`;
  const clip = clipPage(windowOf(`<body>${shell}${rest}</body>`));
  const text = (clip.ok && clip.value.article?.textContent) || '';
  expect(text.match(/First|Second|Third|Last|Loading/g)).toEqual([
    'First',
    'Second',
    'Third',
    'Last',
  ]);
});

it('gives the column with the text of a page that is laid out as a table, and lists what stands around it', () => {
  const menu =
    '<a href="/1">Home</a><br><a href="/2">Ropes</a><br><a href="/3">Clay</a><br><b>Poll</b><br>Should it be painted?';
  const above = '<tr><td colspan="2"><font size="2">A word before the text.</font></td></tr>';
  const column = `<font size="5"><b>The bell</b></font><br><br>${`${prose}<br><br>`.repeat(4)}`;
  const { text, dropped } = clipOf(
    `<table>${above}<tr><td>${menu}</td><td>${column}</td></tr></table>`,
  );
  const listed = dropped.map(({ element }) => element.textContent).join(' ');
  expect(text.split(prose)).toHaveLength(5);
  expect(text).not.toContain('Should it be painted');
  expect(listed).toContain('Should it be painted');
  expect(listed).toContain('A word before the text');
});

it.each([
  ['is text when it stands open in the flow', ' open style="position: static"', 'text'],
  ['is listed when it lies open over the text', ' open style="position: fixed"', 'listed'],
  ['is not there when it is closed', '', 'nowhere'],
])('a dialog in the text %s', (_, attributes, place) => {
  const asks = `<dialog${attributes}><p>The left bell is ours. The right one is not, and it never was.</p></dialog>`;
  const { text, dropped } = clipOf(around(paragraphs(3) + asks + paragraphs(2)));
  const listed = dropped.map(({ element }) => element.textContent).join();
  expect([text, listed].map((it) => it.includes('The left bell is ours'))).toEqual([
    place === 'text',
    place === 'listed',
  ]);
});

it('leaves out what a label says to be an advertisement', () => {
  const sold =
    '<div class="x6"><span>Advertisement</span><a href="https://b.example/">Cheap bells</a></div>';
  const [, [, place]] = places as [unknown, [string, typeof around]];
  expect(textOf(place(paragraphs(3) + sold + paragraphs(3)))).not.toContain('Cheap bells');
});
