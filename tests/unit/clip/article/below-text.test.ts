// What stands below a text, and what of the text is short, on pages whose names say nothing.
import { describe, expect, it, vi } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

vi.setConfig({ testTimeout: 30_000 });

const prose =
  'The ferryman wound the rope around the post three times, and said that two turns were for the river and the third one was for his mother.';
const text = `<div class="t1"><p>${prose}</p><p>${prose}</p><p>${prose}</p></div>`;

function read(body: string, lang = 'en'): string {
  const page = windowOf(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`);
  const clip = clipPage(page);
  if (!clip.ok) throw new Error(JSON.stringify(clip.failure));
  return (clip.value.article?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
const articleOf = (inside: string) =>
  read(`<main><article><h1>The rope</h1>${inside}</article></main>`);

describe('below the text', () => {
  it.each([
    [
      'who wrote it',
      '<div class="x1"><p class="x2">About the author</p><p class="x3">Ada Oy keeps boats and bees.</p></div>',
      'keeps boats',
    ],
    [
      'where to subscribe',
      '<div class="x1"><div class="x2">Newsletter</div><div class="x3">The best of the river, every Friday.</div></div>',
      'every Friday',
    ],
  ])('a box that begins with a label goes as a whole: %s', (_, box, words) => {
    expect(articleOf(text + box)).not.toContain(words);
  });

  const remark = (n: number) =>
    `<div class="y1"><div class="y2"><b>Guest ${n}</b> <time datetime="2026-05-0${n}">${n}.5.2026</time></div><p>${n}: I knew that post when it still had bark on it, and so did my uncle, who fell in beside it twice in one summer.</p></div>`;
  const remarks = [1, 2, 3, 4, 5, 6, 7].map(remark).join('');

  it.each([
    `<div class="x1"><h2 class="x2">7 comments</h2>${remarks}</div>`,
    `<h2 class="x2">7 comments</h2><div class="x3">${remarks}</div>`,
  ])('entries with a day each are what readers say, whatever they are called', (section) => {
    const found = articleOf(text + section);
    expect(found).not.toContain('still had bark');
    expect(found).toContain('for his mother');
  });

  it('a chapter of that name stays', () => {
    const chapter = `<h2>Comments</h2><p>${prose} So he said.</p>`;
    expect(articleOf(`<p>${prose}</p><h2>Ropes</h2><p>${prose}</p>${chapter}`)).toContain(
      'So he said.',
    );
  });
});

describe('a text of short lines', () => {
  it('keeps a chapter of two short sentences that is called like furniture', () => {
    const chapters = `<h2>Ropes</h2><p>${prose}</p><h2>About the author</h2><p>He was short.</p><p>He wrote this on a crate of pears.</p>`;
    expect(articleOf(`<p>${prose}</p>${chapters}`)).toMatch(/He was short\. ?He wrote/);
  });

  it('keeps the first of two sentences below a heading', () => {
    const chapters = `<h2>Ropes</h2><p>${prose}</p><h2>Comments</h2><p>Subscribe to nothing but the weather.</p><p>${prose}</p>`;
    expect(articleOf(`<p>${prose}</p>${chapters}`)).toMatch(/Comments ?Subscribe to nothing/);
  });

  it('keeps a sentence that begins like a label among others as short', () => {
    const lines = [
      'The rope was old.',
      'Follow us? I walk.',
      'The post was older.',
      'Nobody tied it twice a day.',
      'Nobody asked him why he did.',
      'The river took it in the end.',
    ];
    expect(articleOf(text + lines.map((it) => `<p class="l">${it}</p>`).join(''))).toContain(
      'Follow us? I walk.',
    );
  });

  it('counts a sign of Chinese or Japanese as two letters', () => {
    const lines = [
      '船夫把绳子绕了三圈，前两圈是给河的，第三圈是给他住在对岸的母亲的。',
      '分享是后来的事。',
      '那根柱子还有树皮的时候，我叔叔在旁边掉下去过两次。',
    ];
    const found = read(
      `<main><article><h1>绳子</h1>${lines
        .map((it) => `<p>${it}</p>`)
        .join('')
        .repeat(2)}<h2>评论</h2><p>${lines[0]}</p></article></main>`,
      'zh',
    );
    expect(found).toContain('分享是后来的事。');
    expect(found).toContain('评论');
  });

  it('keeps chapters in boxes whose ids are names of furniture, each of them', () => {
    const ids = ['comments', 'share', 'related', 'newsletter'];
    const boxes = ids.map(
      (id) => `<section id="${id}" class="chapter"><h2>Of ${id}</h2><p>${prose}</p></section>`,
    );
    const found = read(`<main><h1>The rope</h1>${boxes.join('')}</main>`);
    for (const id of ids) expect(found).toContain(`Of ${id}`);
  });

  it('keeps a short chapter in a box with a name that Readability takes for a signature', () => {
    const chapter = (id: string, text: string) =>
      `<section id="${id}" class="chapter"><h2>Of ${id}</h2>${text}</section>`;
    const short = '<p>That was my first page.</p><p>Thank you for reading.</p>';
    const chapters = chapter('ropes', `<p>${prose}</p>`).repeat(3) + chapter('author', short);
    expect(read(`<main><h1>The rope</h1>${chapters}</main>`)).toContain('Thank you for reading.');
  });

  it('keeps the days over the parts of a diary, and takes the day by the title', () => {
    const day = (n: number) => `<p><b>${n} June 2026</b></p><p>${prose}</p>`;
    expect(articleOf(day(4) + day(5) + day(6))).toMatch(/4 June 2026.*5 June 2026.*6 June 2026/);
    expect(articleOf(`<p>4 June 2026</p>${text}`)).not.toContain('June');
  });

  it('keeps headings that are links, over a text of its own each', () => {
    const piece = (n: number) =>
      `<h2><a href="/2026/${n}">Piece ${n}</a></h2><p>It was written in one night; it shows.</p>`;
    expect(articleOf(`<p>${prose}</p>${[1, 2, 3, 4].map(piece).join('')}`)).toContain('Piece 3');
  });
});

it('takes what readers say in a list of terms, as older blogs have it', () => {
  const said = `<dt class="who">Guest said</dt><dd class="what"><p>${prose} Two.</p></dd>`;
  const page = `<div id="main"><h3>The rope</h3><div class="body">${prose}<br><br>${prose}<br><br>${prose}</div><div class="comments" id="comments"><h4>7 comments:</h4><dl>${said.repeat(7)}</dl></div></div>`;
  expect(read(page)).not.toContain('Two.');
});

it('takes the link to edit in brackets from a heading', () => {
  const heading = '<h2>Use<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>';
  expect(articleOf(`<p>${prose}</p>${heading}<p>${prose}</p>`)).not.toContain('edit');
});
