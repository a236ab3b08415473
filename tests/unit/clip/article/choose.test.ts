import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { droppedParts } from '@/utils/clip/article/left-out/dropped';
import { articles, documentation } from '@/utils/clip/article/policy';
import { prune, pruneShadows } from '@/utils/clip/article/prune/prune';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

// jsdom needs seconds for what a browser does in milliseconds.
vi.setConfig({ testTimeout: 30_000 });

const url = 'https://journal.example/bread/kneading/';
const sentence = 'The dough waits for nobody, and so the oven was lit long before the sun was up. ';

const lead = 'Rye needs a night, says the baker of the old mill, and shows what she does with it.';

function bodyOf(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}

function articleOf(body: string, head = ''): string {
  const clip = clipPage(windowOf(`<!doctype html><head>${head}</head><body>${body}</body>`));
  if (!clip.ok) throw new Error(JSON.stringify(clip.failure));
  return clip.value.article?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

it('takes all posts of a thread in their order, each under its author', () => {
  const post = (author: string, text: string) =>
    `<div itemscope itemtype="https://schema.org/Answer"><a itemprop="author" href="/users/1">${author}</a>
    <div itemprop="text"><p>${text}</p></div><button>Reply</button></div>`;
  const text = articleOf(
    `<h1>Why rye?</h1>${post('Ada', `${sentence}${sentence}First.`)}${post('Bo', 'Second.')}${post('Cy', 'Third.')}`,
  );
  expect(text).toMatch(/^Ada\s?The dough .* First\.\s?Bo\s?Second\.\s?Cy\s?Third\.$/);
});

it.each([
  [
    'XenForo with boxes of a theme around each post',
    (author: string, text: string) =>
      `<div class="message"><div class="message-user"><h4 class="message-name"><a class="username">${author}</a></h4></div>${'<div>'.repeat(7)}<div class="bbWrapper">${text}</div>${'</div>'.repeat(7)}</div>`,
  ],
  [
    'Simple Machines',
    (author: string, text: string) =>
      `<div class="post_wrapper"><div class="poster"><h4>${author}</h4><ul><li>Baker of the month, and of the month before</li></ul></div><div class="postarea"><div class="post"><div class="inner">${text}</div></div></div></div>`,
  ],
  [
    'FluxBB',
    (author: string, text: string) =>
      `<div class="postbody"><div class="postleft"><dl><dt><strong>${author}</strong></dt><dd>Baker of the month, and of the month before</dd></dl></div><div class="postright"><div class="postmsg">${text}</div></div></div>`,
  ],
])('names the authors of a thread of %s', (_, post) => {
  const text = articleOf(post('Ada', sentence.repeat(3)) + post('Bo', sentence.repeat(3)));
  expect(text).toMatch(/^Ada\s?The dough .*Bo\s?The dough/);
});

it('lists what stands around the posts of a thread, in all of the page’s main part', () => {
  const post = (text: string) => `<li><p>Ada, baker</p><div class="bbWrapper">${text}</div></li>`;
  const page = `<main><nav><a href="/">Forum</a></nav><div><ol>${post(sentence.repeat(3))}${post('Second.')}</ol></div>
    <p>This topic is closed.</p></main><footer>Imprint</footer>`;
  const clip = clipPage(windowOf(`<!doctype html><body>${page}</body>`));
  const dropped = clip.ok ? clip.value.dropped.map(({ element }) => element.textContent) : [];
  expect(dropped.join(' ').match(/Ada, baker|Forum|This topic is closed|Imprint/g)).toEqual([
    'Forum',
    'Ada, baker',
    'Ada, baker',
    'This topic is closed',
  ]);
});

it('lists no second copy of an article that stands beside what the page marks as one', () => {
  const numbered = (count: number) =>
    Array.from({ length: count }, (_, at) => `<p>${at}. ${sentence.repeat(2)}</p>`).join('');
  const page = `<main><article><h1>Rye</h1><p>Intro. ${sentence.repeat(4)}</p></article>
    <div class="story"><b>Part one</b>${numbered(12)}</div></main>`;
  const clip = clipPage(windowOf(`<!doctype html><title>Rye</title><body>${page}</body>`));
  if (!clip.ok) throw new Error(clip.failure.code);
  expect(clip.value.article?.textContent).toContain('7. The dough');
  const dropped = clip.value.dropped.map(({ element }) => element.textContent).join(' ');
  expect(dropped).not.toContain('7. The dough');
});

it('leaves the remarks under an answer out', () => {
  const text = articleOf(`<div itemscope itemtype="https://schema.org/Answer">
    <div itemprop="text">${sentence.repeat(3)}</div>
    <div itemscope itemtype="https://schema.org/Comment"><p itemprop="text">Me too</p></div></div>`);
  expect(text).not.toContain('Me too');
});

it('takes no article for a thread because of the questions at its end', () => {
  const text =
    articleOf(`<article><p>${sentence.repeat(5)}</p><div itemscope itemtype="https://schema.org/FAQPage">
    <div itemscope itemtype="https://schema.org/Answer"><p itemprop="text">${sentence.repeat(4)}</p></div></div></article>`);
  expect(text.split('The dough')).toHaveLength(10);
});

it('takes what a page gives to browsers without scripts when it has drawn nothing', () => {
  const text = articleOf(
    `<div id="app"></div><noscript>&lt;article&gt;${`&lt;p&gt;${sentence}&lt;/p&gt;`.repeat(20)}&lt;/article&gt;</noscript>`
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
  );
  expect(text).toContain('the oven was lit');
});

it.each([
  'post-share-buttons',
  'related',
  'newsletter-signup',
  'breadcrumbs',
  'on-this-page',
  'relatedPosts',
  'share-zone',
  'subscribe-inline',
  'article--follow-topics',
  'commentlist',
])('takes out a box called %s', (name) => {
  const body = bodyOf(`<p>${sentence.repeat(3)}</p><div class="${name}">Three more words</div>`);
  prune(body, droppedParts(), { policy: articles, url });
  expect(body.textContent).not.toContain('Three more words');
});

it.each([' data-shadow', ''])('takes boxes out of shadow roots, which are read late:%s', (mark) => {
  const box = `<article><p>${sentence.repeat(3)}</p><div class="share">Three more words</div></article>`;
  const body = bodyOf(`<div${mark}>${box}</div>`);
  const parts = pruneShadows(body, { policy: articles, url });
  expect(body.textContent?.includes('Three more words')).toBe(mark === '');
  expect(parts).toHaveLength(mark === '' ? 0 : 1);
});

const field = '<form><input type="email"><button>Sign me up</button></form>';
const choices =
  '<label><input type="radio" name="v">Rye</label><label><input type="radio" name="v">Oats</label>';
const flow = `<p>${sentence.repeat(3)}</p>`;

it.each([
  [
    'a form',
    `<div class="_nl"><div>The oven in your inbox</div>${field}<p>See our terms.</p></div>`,
  ],
  ['a poll', `<div class="_v"><div>Rye or oats?</div>${choices}<button>Vote</button></div>`],
  [
    'a poll that says what counts',
    `<div class="_v"><p>Rye or oats?</p>${choices}<button>Vote</button><p>Results are shown after voting. One vote for each oven, please.</p></div>`,
  ],
  ['an offer', '<div class="_o"><h5>The whole oven for nothing</h5><button>Take it</button></div>'],
])('takes the box of %s from between paragraphs, whatever its name', (_, box) => {
  const body = bodyOf(`<div>${flow}${box}${flow}</div>`);
  const parts = droppedParts();
  prune(body, parts, { policy: articles, url });
  expect(body.innerHTML).toBe(`<div>${flow}${flow}</div>`);
  expect(parts.all().map(({ element }) => element.outerHTML)).toEqual([box]);
});

it.each([
  ['beside a paragraph in its box', `<div class="x">${flow}<p>He left.</p>${field}</div>${flow}`],
  ['in a box that looks like the paragraphs', `<p>He left. ${field}</p>${flow}`],
  ['below the text', `<div class="x"><p>He left.</p>${field}</div>`],
  [
    'with a picture that is described',
    `<div class="x"><figure>He left.</figure>${field}</div>${flow}`,
  ],
  [
    'in the choices of a test',
    `<div><div>He left.</div>${choices}<button>Check</button></div>${choices.replaceAll('"v"', '"w"')}${flow}`,
  ],
  [
    'in a poll beside a paragraph of the text',
    `<div class="x"><p>He left. ${sentence.repeat(4)}</p>${choices}<button>Vote</button></div>${flow}`,
  ],
  ['beside a button', `<div class="x"><p>He left.</p><button>Like</button></div>${flow}`],
  [
    'under a picture that grows',
    `<div class="x"><img src="/a.jpg">He left<button>Enlarge</button></div>${flow}`.replace(
      'He left',
      'He left.',
    ),
  ],
  ['in choices without a button', `<div><div>He left.</div>${choices}</div>${flow}`],
])('leaves a line with a form where it may be the author’s: %s', (_, html) => {
  const body = bodyOf(`<div>${flow}${html}</div>`);
  prune(body, droppedParts(), { policy: articles, url });
  expect(body.textContent).toContain('He left.');
});

it('leaves a sentence among the pieces of a line, whatever its name', () => {
  const moves = (remark: string) =>
    `<div><span>1.e4 e5 2.Nf3 Nc6 3.Bc4 Nf6</span> <span class="comments">${remark}</span> <span>4.Ng5 d5</span></div>`;
  for (const [remark, isKept] of [
    ['So far it is known to everybody.', true],
    ['3 remarks', false],
  ] as const) {
    const body = bodyOf(`${flow}${moves(remark)}${flow}`);
    prune(body, droppedParts(), { policy: articles, url });
    expect(body.textContent?.includes(remark)).toBe(isKept);
  }
});

it.each([
  ['<h2>In short</h2><ul><li>Eleven years of ovens</li></ul>', true],
  ['<h2>In short</h2><ul><li><a href="/ovens">Eleven years of ovens</a></li></ul>', false],
  ['<p>Eleven years of ovens</p><button>Buy</button>', false],
])('a box called promo stays when it leads nowhere: %s', (inside, isKept) => {
  const body = bodyOf(`${flow}<div class="component promo">${inside}</div>${flow}`);
  prune(body, droppedParts(), { policy: articles, url });
  expect(body.textContent?.includes('Eleven years')).toBe(isKept);
});

it('takes a drawing that is called so', () => {
  const body = bodyOf(`${flow}<svg class="promo"><text>Eleven years</text></svg>${flow}`);
  prune(body, droppedParts(), { policy: articles, url });
  expect(body.innerHTML).toBe(flow + flow);
});

it('keeps the player out of a box that asks for leave', () => {
  const frame = '<iframe data-src="https://player.example/1"></iframe>';
  const body = bodyOf(`${flow}<div class="cookie-box"><p>May we?</p>${frame}</div>${flow}`);
  prune(body, droppedParts(), { policy: articles, url });
  expect(body.innerHTML).toBe(`${flow}${frame}${flow}`);
});

it.each(['has-sidebar', 'no-comments', 'shared-kitchen', 'tagsuche'])(
  'leaves a box called %s alone',
  (name) => {
    const body = bodyOf(`<p>${sentence.repeat(3)}</p><div class="${name}">Three more words</div>`);
    prune(body, droppedParts(), { policy: articles, url });
    expect(body.textContent).toContain('Three more words');
  },
);

it.each([
  ['code', '<code>mov <span class="token register">eax</span>, 7</code>', 'mov eax, 7'],
  [
    'keys',
    '<kbd class="menu">File</kbd> and <kbd><span class="share">S</span></kbd>',
    'File and S',
  ],
  ['what a program says', '<samp>ok <b class="comment sidebar">twice</b></samp>', 'ok twice'],
])('keeps the pieces of %s, whatever they are called', (_, html, words) => {
  const line = `<p>${sentence.repeat(3)}</p><p>It says ${html} and rests.</p><p>${sentence.repeat(3)}</p>`;
  for (const box of ['article', 'div']) {
    const text = articleOf(`<${box}><h1>Ovens</h1>${line}</${box}>`);
    expect(text).toContain(`It says ${words} and rests.`);
  }
});

it('takes out no box that holds the article, and no words of a heading', () => {
  const body = bodyOf(
    `<div class="related"><p>${sentence.repeat(3)}</p></div><h2><a class="header-link" href="#a">Rye</a><a class="header-link" href="#a">#</a></h2>`,
  );
  prune(body, droppedParts(), { policy: articles, url });
  expect(body.textContent).toContain('The dough');
  expect(body.querySelector('h2')?.textContent).toBe('Rye');
});

it('takes out no box that holds the article where a field offers the whole article to be copied', () => {
  const body = bodyOf(
    `<div class="sidebar-content"><p>${sentence.repeat(3)}</p></div><textarea>${sentence.repeat(9)}</textarea>`,
  );
  prune(body, droppedParts(), { policy: articles, url });
  expect(body.querySelector('p')?.textContent).toContain('The dough');
});

it.each([
  ['what is not printed', '<p class="noprint">Three more words</p>'],
  ['a menu that opens over the text', '<div class="popover">Three more words</div>'],
  ['where a wiki files the page', '<div id="catlinks">Three more words</div>'],
  ['the button in a heading', '<h2>Rye bread<button>Three more words</button></h2>'],
])('takes out %s', (_, html) => {
  const body = bodyOf(`<p>${sentence.repeat(3)}</p>${html}`);
  prune(body, droppedParts(), { policy: articles, url });
  expect(body.textContent).not.toContain('Three more words');
});

it('keeps the button that holds the words of its heading, and a picture that is not printed', () => {
  const body = bodyOf(
    `<p>${sentence.repeat(3)}</p><h2><button>Rye bread</button></h2><p class="noprint"><img src="/rye.jpg"></p>`,
  );
  prune(body, droppedParts(), { policy: articles, url });
  expect(body.textContent).toContain('Rye bread');
  expect(body.querySelector('img')).not.toBeNull();
});

it.each(['promo-section', 'related', 'admonition recommendation'])(
  'keeps a box called %s in documentation',
  (name) => {
    const body = bodyOf(`<p>${sentence.repeat(3)}</p><div class="${name}">Three more words</div>`);
    prune(body, droppedParts(), { policy: documentation, url });
    expect(body.textContent).toContain('Three more words');
  },
);

it('takes documentation whole which nothing marks as the main part', () => {
  const text = articleOf(
    `<div class="top"><a href="/">Bakery</a></div><div id="c"><div class="titlepage"><h2>Rye</h2></div><p>${sentence.repeat(4)}</p><div class="synopsis"><a href="/a">flour</a> [<a href="/b">water</a>]</div></div>`,
  );
  expect(text).toContain('flour [water]');
});

it('brings back what stands in front of the part that Readability took, where no container is marked', () => {
  const part = (name: string) => `<div class="${name}"><p>${sentence.repeat(2)}${name}</p></div>`;
  const long = `<p>${sentence.repeat(2)}</p>`.repeat(3);
  const text = articleOf(
    `<div><div>${part('first-sidebar-fold')}${part('second-sidebar-fold')}</div><div class="text">${long}</div></div>`,
  );
  expect(text).toContain('first-sidebar-fold');
});

it('keeps the items of a list whose words stand in boxes with links', () => {
  const item = (day: string) =>
    `<li><div><p><a href="https://fair.example/${day}">Fair of the bakers</a> ${day} May</p></div></li>`;
  const text = articleOf(
    `<div><p>${sentence.repeat(8)}</p><h2>Fairs</h2><div><ul>${item('1')}${item('2')}${item('3')}${item('4')}</ul></div><p>${sentence.repeat(8)}</p></div>`,
  );
  expect(text).toContain('4 May');
});

it('keeps the names of a thread’s authors headings where the page has them as headings', () => {
  const post = (author: string) =>
    `<div class="post"><h4><a class="username" href="/u/${author}">${author}</a></h4><div class="bbWrapper"><p>${sentence}</p></div></div>`;
  const clip = clipPage(windowOf(`<body>${post('Ada')}${post('Bo')}</body>`));
  const names = clip.ok ? [...(clip.value.article?.querySelectorAll('h4') ?? [])] : [];
  expect(names.map((it) => it.textContent)).toEqual(['Ada', 'Bo']);
});

it('takes a short article with the page’s heading, not what fills the box around it', () => {
  const text = articleOf(
    `<div class="content"><div><article><h1>A short call</h1><p>${sentence.repeat(4)}The call.</p></article></div>
    <div id="respond"><p>${'Your address is not shown to anybody, and what you write is read before. '.repeat(2)}</p></div>
    <div><h2>Donate</h2><p>${'Whoever wants to help the harbour may do so here at any time. '.repeat(2)}</p></div></div>`,
  );
  expect(text).toContain('The call.');
  expect(text).not.toMatch(/Your address|Whoever wants/);
});

it.each([
  ['the way to an item’s source', '<a class="src" href="/src">Source</a>'],
  ['since when an item is there', '<span class="rightside">1.0.0 · Source</span>'],
  [
    'the button over what can be folded',
    '<details><summary class="hideme">Source</summary></details>',
  ],
  [
    'the way to a place where an example runs',
    '<a href="https://codesandbox.io/api/v1/x">Source</a>',
  ],
  [
    'a box with the other pages of a wiki',
    '<div class="wiki-box-meta-related-articles">Source</div>',
  ],
  ['the same with a sign', '<div class="nmbox noprint"><img src="/s.svg">Source</div>'],
  ['what copies the address of a heading', '<h2>Rye<x-tip class="copy-link">Source</x-tip></h2>'],
])('takes %s out of documentation', (_, html) => {
  const body = bodyOf(`<div class="rustdoc"><p>${sentence.repeat(9)}</p>${html}</div>`);
  prune(body, droppedParts(), { policy: documentation, url });
  expect(body.textContent).not.toContain('Source');
});

it.each([
  [
    'beside the box that holds the article',
    (text: string) => `<header><h1>Why rye?</h1><p>${lead}</p></header><article>${text}</article>`,
  ],
  [
    'in a page without such a box',
    (text: string) =>
      `<section class="header"><h1>Why rye?</h1><div>${lead}</div></section><section>${text}</section>`,
  ],
])('puts the lead over the text when it stands %s', (_, page) => {
  const text = articleOf(page(`<p>${sentence.repeat(3)}</p>`.repeat(3)));
  expect(text).toMatch(/^Rye needs a night, .* with it\. ?The dough/);
});

it.each([
  [
    'the author and the day',
    `<p>Ada Flour, written for the mill on the 3rd of May, 3 May 2026, in the morning</p>`,
  ],
  ['a list of links', `<ul><li><a href="/a">${lead}</a></li></ul>`],
  ['the line under a picture', `<figure><figcaption>${lead}</figcaption></figure>`],
])('takes no %s for a lead', (_, line) => {
  const text = articleOf(
    `<header><h1>Why rye?</h1>${line}</header><article>${`<p>${sentence.repeat(3)}</p>`.repeat(3)}</article>`,
  );
  expect(text).toMatch(/^The dough/);
});

it('takes no words below the article for a lead', () => {
  const text = articleOf(
    `<article><h1>Why rye?</h1><ul><li>${sentence}</li><li>${sentence}</li></ul></article><div>${lead}</div>`,
  );
  expect(text).not.toContain('Rye needs');
});

it('restores a box that is called and built like those beside it, on a page that marks no container', () => {
  const pictures = '<img src="/a-640x400.jpg" width="640" height="400">'.repeat(4);
  const steps = (title: string, last = '') =>
    `<div class="steps"><h4>${title}</h4><ol>${`<li>${sentence}</li>`.repeat(3)}<li>${sentence}${last}</li></ol></div>`;
  const text = articleOf(
    `<div><p>${sentence.repeat(5)}</p>${steps('Mill')}${steps('Knead', pictures)}${steps('Bake')}<p>${sentence.repeat(5)}</p></div>`,
  );
  expect(text).toContain('Knead');
});

it('takes the narrower of two containers with the same prose', () => {
  const bar = '<ul><li><a href="/docs">Guides</a></li><li><a href="/login">Sign in</a></li></ul>';
  const page = `<article>${bar}<main><h1>Ovens</h1><p>${sentence.repeat(6)}</p></main></article>`;
  expect(articleOf(page, '<meta name="generator" content="Sphinx">')).not.toContain('Sign in');
});

it('takes no heading of the menu for the title', () => {
  const menu = '<nav><h2><a href="/std">In std of ovens</a></h2></nav>';
  const page = `${menu}<main><h1>Crate Oven</h1><p>${sentence.repeat(6)}</p></main>`;
  const head = '<title>Oven in std of ovens - Ember</title>';
  const clip = clipPage(windowOf(`<!doctype html><head>${head}</head><body>${page}</body>`));
  expect(clip.ok && clip.value.metadata.title).toBe('Crate Oven');
});

it('takes the page’s own folder for no section of the site', () => {
  const page = `<main><h1>Kneading - by hand</h1><p>${sentence.repeat(6)}</p></main>`;
  const html = `<!doctype html><title>Kneading - by hand</title><body>${page}</body>`;
  const clip = clipPage(windowOf(html, url));
  expect(clip.ok && clip.value.metadata.title).toBe('Kneading - by hand');
});
