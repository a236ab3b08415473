// What stands over a text or folded away in it, and is the author's.
import { describe, expect, it, vi } from 'vitest';
import { findLead } from '@/utils/clip/article/opening/lead';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

vi.setConfig({ testTimeout: 30_000 });

const paragraphs = [
  'The kettle had belonged to the harbour master, and when he left it on the quay nobody thought to ask whether he wanted it back.',
  'Her mother boiled potatoes in it for nine years, and in the winter of the long frost it was the only pot in the street that did not split.',
  'Today it hangs in the window of the library, next to a card that gives the wrong date, and visitors photograph the card.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

function clipOf(body: string, head = '<title>A kettle</title>') {
  const window = windowOf(`<!doctype html><head>${head}</head><body>${body}</body>`);
  // jsdom draws nothing.
  window.Element.prototype.getBoundingClientRect = function (this: Element) {
    const [width, height] = ['width', 'height'].map((it) => Number(this.getAttribute(it)));
    return { width, height } as DOMRect;
  };
  const clip = clipPage(window);
  if (!clip.ok || !clip.value.article) throw new Error('no article');
  const { article, dropped, metadata } = clip.value;
  return { article, dropped: dropped.map((part) => part.element.textContent).join(), metadata };
}

it.each([
  ['that the page marks', (text: string) => `<article>${text}</article>`],
  ['without a name', (text: string) => `<div class="x7">${text}</div>`],
])('tells what stands between a lead and the box of its text, %s', (_, box) => {
  const lead = '<p>What became of a kettle that nobody wanted back.</p>';
  const top = `<div><h1>A kettle</h1>${lead}<div><span>Written by</span> <a href="/ada">Ada Oy</a></div><div>8 min read</div></div>`;
  const page = `<div class="page"><nav>Harbours</nav>${top}<div>${box(paragraphs)}</div></div>`;
  const { article, dropped } = clipOf(page);
  expect(article.textContent).toMatch(/^What became/);
  for (const line of ['Harbours', 'Written by', '8 min read']) expect(dropped).toContain(line);
  expect(dropped).not.toMatch(/What became|A kettle/);
});

describe('a picture with its caption', () => {
  const figure =
    '<figure><img src="https://x.example/quay.jpg" width="900" height="600"><figcaption>The quay on Friday</figcaption></figure>';

  it.each([
    [
      'beside the box of the text',
      `<article><header><h1>A kettle</h1></header><div class="photo">${figure}</div><div itemprop="articleBody">${paragraphs}</div></article>`,
    ],
    [
      'in the header beside it',
      `<article><header><h1>A kettle</h1>${figure}</header><div itemprop="articleBody">${paragraphs}</div></article>`,
    ],
    [
      'in the main part, over the box of the text',
      `<main>${figure}<div>${paragraphs}</div></main>`,
    ],
  ])('opens the article: %s', (_, body) => {
    const { article, dropped } = clipOf(body);
    expect(article.textContent).toMatch(/^\s*The quay on Friday\s*The kettle/);
    expect(article.querySelector('img')).not.toBeNull();
    expect(dropped).not.toContain('The quay');
  });

  it('stays out when it leads to another page, or stands after the text', () => {
    const teaser = `<a href="/other">${figure}</a>`;
    const body = `<article><h1>A kettle</h1>${teaser}<div itemprop="articleBody">${paragraphs}</div>${figure}</article>`;
    expect(clipOf(body).article.textContent).not.toContain('The quay');
  });

  const declared = (address: string) =>
    `<title>A kettle</title><meta property="og:image" content="https://x.example/up/${address}">`;
  const banner = (image: string) =>
    `<div class="banner">${image}</div><div class="top"><h1>A kettle</h1><p>By Ada</p></div>`;
  const image = '<img src="https://x.example/s/harbour-quay-726x408.jpg" width="726" height="408">';

  it.each([
    ['where nothing marks the text', `${banner(image)}<div>${paragraphs}</div>`],
    [
      'in a link to its file',
      `${banner(`<a href="/up/harbour-quay.jpg">${image}</a>`)}<div>${paragraphs}</div>`,
    ],
    ['within the main part', `<main>${banner(image)}<div>${paragraphs}</div></main>`],
    [
      'behind a server that scales it',
      `${banner('<img src="https://i.example/w_900/img?u=https%3A%2F%2Fx.example%2Fup%2Fharbour-quay.jpg" width="726" height="408">')}<div>${paragraphs}</div>`,
    ],
    [
      'whatever name waits for it',
      `${banner('<img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://x.example/s/harbour-quay.jpg" width="726" height="408">')}<div>${paragraphs}</div>`,
    ],
  ])('opens the article when the page declares it as its own: %s', (_, body) => {
    const found = clipOf(body, declared('harbour-quay.jpg')).article.querySelectorAll('img');
    expect(found).toHaveLength(1);
    expect(found[0]?.getAttribute('src')).toContain('harbour-quay');
    expect(clipOf(body, declared('other-harbour.jpg')).article.querySelector('img')).toBeNull();
  });

  it.each([
    ['in a link', `${banner(`<a href="/">${image}</a>`)}<div>${paragraphs}</div>`],
    ['in the page’s footer', `<div>${paragraphs}</div><footer>${image}</footer>`],
  ])('stays out though the page declares it as its own: %s', (_, body) => {
    const { article } = clipOf(body, declared('harbour-quay.jpg'));
    expect(article.querySelector('img')).toBeNull();
  });

  it('opens the article when the page declares it as its own, and its header is left out', () => {
    const links = '<h4><a href="/c/1">Kettles</a>, <a href="/c/2">Harbours</a></h4>';
    const header = `<header class="post-header"><span>${image}</span>${links}<h1>A kettle</h1></header>`;
    const body = `<article>${header}<div>${paragraphs}</div></article>`;
    expect(clipOf(body).article.querySelector('img')).toBeNull();
    const { article, dropped } = clipOf(body, declared('harbour-quay.jpg'));
    expect(article.querySelectorAll('img')).toHaveLength(1);
    expect(dropped).toContain('Harbours');
  });

  it('is not shown twice when the page declares it and the text shows it', () => {
    const body = `<main>${banner(image)}<div>${paragraphs}<figure>${image}</figure>${paragraphs}</div></main>`;
    const { article } = clipOf(body, declared('harbour-quay.jpg'));
    expect(article.querySelectorAll('img')).toHaveLength(1);
  });

  it('keeps its words within the text, whatever their box is called', () => {
    const media =
      '<div class="media"><img src="https://x.example/dial.jpg" width="900" height="600"><div class="media__copyright">Photo: I. Sobol</div><div class="media__description">The dial of 1904.</div></div>';
    const body = `<article><h1>A kettle</h1>${paragraphs}${media}${paragraphs}</article>`;
    expect(clipOf(body).article.textContent).toContain('The dial of 1904.');
  });

  it('opens a text that it stands over with the title, in a box that no heading marks', () => {
    const picture = '<img src="https://x.example/quay.jpg" width="900" height="600">';
    const line =
      'むかし、海の見える村に、古いやかんを一つだけ持っているおばあさんが住んでいました。';
    const picturesBy = (words: string) => {
      const text = `<center><b>${words}</b><br>${picture}</center><font>${`${line}<br><br>`.repeat(6)}<center>おしまい</center></font><hr><center><a href="/1">前へ</a></center>`;
      const bar = '<td><a href="/1">一月</a><br><a href="/2">二月</a></td>';
      const body = `<table><tr>${bar}<td>${text}</td></tr></table>`;
      return clipOf(body, '<title>古いやかん 冬のお話</title>').article.querySelectorAll('img');
    };
    expect(picturesBy('古いやかん')).toHaveLength(1);
    expect(picturesBy('お店はこちら')).toHaveLength(0);
  });

  const photo = '<img src="https://x.example/quay.jpg" width="900" height="600">';
  const below = {
    'one line': '<div class="k3">The quay on Friday. Photo: I. Sobol</div>',
    'two lines': '<p>The quay on Friday.</p><span class="k4">Photo: I. Sobol</span>',
    'a waiting twin and a box of two lines':
      '<noscript><img src="/quay.jpg"></noscript><div><p>The quay on Friday.</p><p>Photo: I. Sobol</p></div>',
    'two lines in one':
      '<div class="k3">The quay on Friday.<br><small>Photo: I. Sobol</small></div>',
  };

  it.each(
    Object.entries(below).flatMap(([name, lines]) =>
      [`<div>${paragraphs}</div>`, `<article>${paragraphs}</article>`].map((text) => ({
        name,
        body: `<div class="k1"><div><h1>A kettle</h1></div><div class="k2">${photo}${lines}</div>${text}</div>`,
      })),
    ),
  )('opens the article from a box of its own, with $name that has no name: $body', ({ body }) => {
    const { article, dropped } = clipOf(body);
    const caption = article.querySelector('figure:has(img) figcaption')?.textContent;
    expect(caption).toBe('The quay on Friday. Photo: I. Sobol');
    expect(article.textContent?.match(/The quay/g)).toHaveLength(1);
    expect(dropped).not.toContain('The quay');
  });

  it('may stand below the box that it fills with the title', () => {
    const cover = `<div class="cover">${photo}<div><h1>A kettle</h1><time>3 May 2024</time></div></div>`;
    const caption = '<div><figcaption>The quay on <i>Friday</i></figcaption></div>';
    const body = `<main>${cover}${caption}<article>${paragraphs}</article></main>`;
    const { article, dropped } = clipOf(body);
    expect(article.querySelector('figcaption')?.textContent).toBe('The quay on Friday');
    expect(dropped).not.toContain('The quay');
  });

  it.each([
    ['in a figure', `<figure>PICTURE<figcaption>The quay on Friday</figcaption></figure>`],
    ['in a box', `<div class="k2">PICTURE<p>The quay on Friday</p></div>`],
  ])('may lead to more pictures: %s', (_, box) => {
    const opening = box.replace('PICTURE', `<a href="/gallery">${photo}</a>`);
    const body = (top: string) => `<div><h1>A kettle</h1>${top}<div>${paragraphs}</div></div>`;
    expect(clipOf(body(opening)).article.querySelector('figcaption')).not.toBeNull();
    const teaser = opening.replace('The quay on Friday', '<a href="/quay">The quay on Friday</a>');
    expect(clipOf(body(teaser)).article.querySelector('figcaption')).toBeNull();
  });

  it.each([
    ['who wrote the text', '<div>By Ada Oy</div>'],
    ['when', '<div>3 May 2024</div>'],
    ['a heading', '<h3>The quay on Friday</h3>'],
    ['links', '<p><a href="/quays">Quays</a> <a href="/ports">Ports</a></p>'],
  ])('has no caption in %s', (_, line) => {
    const body = `<div><h1>A kettle</h1><div class="k2">${photo}${line}</div><div>${paragraphs}</div></div>`;
    expect(clipOf(body).article.querySelector('figcaption')).toBeNull();
  });

  it('is not shown twice', () => {
    const body = `<article><h1>A kettle</h1>${figure}<div itemprop="articleBody">${figure}${paragraphs}</div></article>`;
    expect(clipOf(body).article.querySelectorAll('img')).toHaveLength(1);
    const twins = `<article><h1>A kettle</h1><div class="wide">${figure}</div><div class="narrow">${figure}</div><div itemprop="articleBody">${paragraphs}</div></article>`;
    expect(clipOf(twins).article.querySelectorAll('img')).toHaveLength(1);
  });

  it('is listed with its caption when the text begins with one of its own', () => {
    const own = figure
      .replace('The quay on Friday', 'The kettle itself')
      .replace('quay.jpg', 'kettle.jpg');
    const body = `<article><h1>A kettle</h1>${figure}<div itemprop="articleBody">${own}${paragraphs}</div></article>`;
    const { article, dropped } = clipOf(body);
    expect(article.textContent).not.toContain('The quay');
    expect(dropped).toContain('The quay on Friday');
  });

  it('leaves what stands beside it in its box in the list', () => {
    const box = `<div>${figure}<p>Forty boats, three tides, no wind.</p></div>`;
    const body = `<article><h1>A kettle</h1>${box}<div itemprop="articleBody">${paragraphs}</div></article>`;
    const { article, dropped } = clipOf(body);
    expect(`${article.textContent} ${dropped}`).toContain('Forty boats');
  });
});

describe('a line between title and text', () => {
  it.each(['Header_dek__1dd', 'article__standfirst', 'c-chapo'])(
    'opens the article in a box called “%s”',
    (name) => {
      const header = `<div class="top"><h1>A kettle</h1><p class="${name}">She is six and tired, and she is fair.</p><div>by <a href="/oona">Oona Tell</a></div></div>`;
      for (const box of ['div', 'main'])
        expect(
          clipOf(`<${box}>${header}<div class="Body_x">${paragraphs}</div></${box}>`).article
            .textContent,
        ).toContain('She is six and tired');
    },
  );

  it('opens it in a box that is called so, with no sentence in it', () => {
    const header =
      '<div><h1>A kettle</h1><div class="subhead"><p>Six winters and a lid</p></div></div>';
    const body = `<main><div class="cover">${header}</div><div>${paragraphs}</div></main>`;
    expect(clipOf(body).article.textContent).toContain('Six winters');
  });

  it('opens it where it is called a teaser, unless it leads away', () => {
    const opening = (teaser: string) =>
      clipOf(
        `<main><div class="intro"><h1>A kettle</h1>${teaser}</div><div class="body">${paragraphs}</div></main>`,
      ).article.textContent;
    const lead = 'It was the only pot in the street, and for nine years nobody knew whose it was.';
    expect(opening(`<p class="article-teaser">${lead}</p>`)).toContain(lead);
    expect(opening(`<div class="mosi-teaser"><p>${lead}</p></div>`)).toContain(lead);
    expect(opening(`<p class="article-teaser"><a href="/pot">${lead}</a></p>`)).not.toContain(lead);
  });

  it('opens it in the page’s main part, too, where Readability leaves it out', () => {
    const lead = 'Pots can be a mixed bag when they are old. This one boiled for nine winters.';
    const top = `<div><div><h1>A kettle</h1><div><p>${lead}</p></div><div><address>By <a href="/o">Oona Tell</a></address></div></div></div>`;
    const body = `<main><div>${top}<div class="box"><div class="text">${paragraphs.repeat(3)}</div></div></div></main>`;
    expect(clipOf(body).article.textContent).toContain(lead);
  });

  it('is found below a long line on who wrote it and when, and not below another text', () => {
    const lead = 'It was the only pot in the street, and for nine years nobody knew whose it was.';
    const found = (line: string) => {
      const { body } = windowOf(`<h1>A kettle</h1><div>${line}</div><p>${lead}</p>`).document;
      const [heading] = body.querySelectorAll('h1');
      return heading && findLead(body, heading)?.textContent;
    };
    expect(found('An article by Oona Tell, published in the Journal on 3 May 2026')).toBe(lead);
    expect(
      found(
        'Pots from <a href="/">the shop on the quay that everybody goes to, and nobody else</a>',
      ),
    ).toBe(undefined);
  });

  it('opens a page of documentation too, from the box of its title', () => {
    const header =
      '<header><div><span>Payments</span><h1>Refunds</h1></div><div><p>Give money back, in full or in part, to where it came from.</p></div></header>';
    const body = `<div>${header}<div class="mdx prose" id="content">${paragraphs}<pre><code>curl https://api.example</code></pre></div></div>`;
    const head = '<title>Refunds</title><meta name="generator" content="Mintlify">';
    expect(clipOf(body, head).article.textContent).toContain('Give money back');
  });

  it('is not the title once more', () => {
    const title = 'How the kettle came home';
    const boxes = `<div class="c1"><div><h2>${title}</h2>${paragraphs}</div></div><div class="c1"><div><h3>Today</h3>${paragraphs}</div></div>`;
    const body = `<main><div role="main"><h1>${title}</h1><div>${boxes}</div></div></main>`;
    expect(clipOf(body, `<title>${title}</title>`).article.textContent).not.toContain(title);
  });

  it('opens it as a dedication', () => {
    const body = `<h1>A kettle</h1><blockquote><i>For M., who slams them.</i></blockquote><div>${paragraphs}</div>`;
    expect(clipOf(body).article.textContent).toContain('For M., who slams them.');
  });
});

it('leaves no “By” alone over the text', () => {
  const by =
    '<p class="css-1n">By <span class="css-1b last-byline" itemprop="name"><a href="/by/dana">Dana Okafor</a></span></p>';
  const body = `<article id="story"><header><h1>A kettle</h1>${by}</header><section name="articleBody">${paragraphs}</section></article>`;
  const { article } = clipOf(body);
  expect(article.textContent).not.toContain('By');
});

it('comes of a page that is not shown before its scripts have run', () => {
  const { article } = clipOf(
    `<style>body { visibility: hidden }</style><article><h1>A kettle</h1>${paragraphs}</article>`,
  );
  expect(article.textContent).toContain('The kettle had belonged');
});

it('comes out of the box behind a wall, beside more remarks than it has words', () => {
  const remark = `<li class="comment"><p>${'It is the same kettle, said my aunt, and she would know. '.repeat(5)}</p></li>`;
  const { article } = clipOf(
    `<main><article><h1>A kettle</h1><div class="entry steady-paywall-container">${paragraphs}</div></article><ol class="comment-list">${remark.repeat(9)}</ol></main>`,
  );
  expect(article.textContent).toContain('The kettle had belonged');
});

describe('what can be opened', () => {
  const within = (folded: string, box = 'article') =>
    clipOf(`<${box}><h1>A kettle</h1>${paragraphs}${folded}${paragraphs}</${box}>`).article
      .textContent;

  it('is read in the page’s own fold, however short', () => {
    const answer = '<div style="display:none"><p>Because a queue forgets.</p></div>';
    expect(within(`<details><summary>Why?</summary><div>${answer}</div></details>`)).toContain(
      'Because a queue forgets.',
    );
  });

  it.each(['article', 'div'])('is read below the button that says so: in a %s', (box) => {
    const fold =
      '<div class="acc"><button aria-expanded="false">Is it cold?</button><div style="display:none"><p>It has been since May, and will be.</p></div></div>';
    expect(within(fold, box)).toContain('It has been since May');
  });

  it('is nothing that stands below a bar of buttons', () => {
    const bar =
      '<div><button aria-expanded="false">Share</button> <button>Print</button></div><div style="display:none"><p>You may not read this page. Sign in, or go somewhere else.</p></div>';
    expect(within(bar)).not.toContain('You may not read this page.');
  });

  it('is no menu', () => {
    const menu =
      '<button aria-expanded="false">Share</button><ul style="display:none"><li>Copy the link</li><li>Send a letter</li></ul>';
    expect(within(menu)).not.toContain('Copy the link');
  });
});

describe('the title', () => {
  const titled = (title: string, body: string) =>
    clipOf(body, `<title>${title}</title>`).metadata.title;

  it.each(['Hal Wren - On doors and hinges', 'Hal Wren: On doors and hinges'])(
    'is the page’s one heading after a name: %s',
    (title) => {
      expect(titled(title, `<h1>On doors and hinges</h1>${paragraphs}`)).toBe(
        'On doors and hinges',
      );
    },
  );

  it('is written as the head writes it, where a label and its colon are elements of their own', () => {
    const label = '<span>Walks</span> <span>:</span> <span>Three huts, one umbrella</span>';
    expect(
      titled('Walks: Three huts, one umbrella | Bergbote', `<h1>${label}</h1>${paragraphs}`),
    ).toBe('Walks: Three huts, one umbrella');
  });

  it('is not the site’s name at its end', () => {
    expect(
      titled(
        'Why my oven will not heat - Ember',
        `<h1>Ember</h1><b>Why my oven will not heat</b>${paragraphs}`,
      ),
    ).toBe('Why my oven will not heat');
  });
});

const photograph = '<img src="https://x.example/quay.jpg" width="900" height="600">';

describe('what stands over the box of the text', () => {
  it.each([
    [
      'points, in a list',
      '<h1>A kettle</h1><ul><li><b>It was left on the quay by a harbour master who did not want it</b></li><li><b>It hangs in the window of the library to this day, says a card</b></li></ul>TEXT',
      'It was left on the quay',
    ],
    [
      'a picture that leads to more, by a label, over a line that is called a caption',
      `<h1>A kettle</h1><div class="o1"><a href="/foto">${photograph}<span>Gallery 14</span></a><div class="foto-desc">The quay on Friday.</div></div>TEXT`,
      'The quay on Friday.',
    ],
  ])('opens the story: %s', (_, page, words) => {
    const box = `<div itemprop="articleBody">${paragraphs}</div>`;
    const { article } = clipOf(`<main>${page.replace('TEXT', box)}</main>`);
    expect(article.textContent?.indexOf(words)).toBe(0);
  });

  it('is no list of what leads away', () => {
    const list =
      '<ul><li><a href="/1">What became of the harbour master and his other kettles</a></li><li><a href="/2">Why nobody swims off the quay in the months without an R</a></li></ul>';
    const body = `<main><h1>A kettle</h1>${list}<div itemprop="articleBody">${paragraphs}</div></main>`;
    expect(clipOf(body).article.textContent).not.toContain('other kettles');
  });

  it('is a page of a comic that leads to the next one, where the page declares it', () => {
    const comic = `<a href="/212"><img src="https://x.example/211.png" alt="A kettle" width="900" height="1270"></a>`;
    const body = `<div id="comic">${comic}</div><div class="post"><h2>A kettle</h2>${paragraphs}</div>`;
    const declares = (name: string) =>
      `<title>A kettle</title><meta property="og:image" content="https://x.example/${name}.png">`;
    expect(clipOf(body, declares('211')).article.querySelector('img')).not.toBeNull();
    expect(clipOf(body, declares('logo')).article.querySelector('img')).toBeNull();
  });

  it('is the subtitle in a header that goes', () => {
    const header =
      '<div class="detailHeader"><a class="section" href="/n">N.L.</a><h1>A kettle</h1><h2 class="deck">Nobody asked whether he wanted it back</h2><div class="byline-details"><span><a href="/ada">Ada Oy</a></span> · CBX News · <time>Posted: May 12</time></div></div>';
    const { article } = clipOf(`<main><article>${header}${paragraphs}</article></main>`);
    expect(article.textContent).toContain('Nobody asked whether');
  });

  it('is a picture with its caption in a quotation, in a box of fields', () => {
    const field = `<div class="field field-type-image"><div class="item">${photograph}<blockquote class="image-field-caption"><p>The quay on Friday.</p></blockquote></div></div>`;
    const body = `<h1>A kettle</h1><div id="main"><div class="content">${field}<div class="body">${paragraphs}</div></div></div>`;
    const { article } = clipOf(body);
    expect(article.querySelector('figure:has(img) figcaption')?.textContent).toBe(
      'The quay on Friday.',
    );
  });

  it('is no row of links with signs between', () => {
    const row =
      '<div id="uni"><a href="/">Department of Kettles</a> | <a href="/people/">People</a> | <a href="/r/">Research</a> | <form><input type="text"></form></div>';
    const { article, dropped } = clipOf(`${row}<h1>A kettle</h1>${paragraphs}`);
    expect(article.textContent).not.toContain('Department of Kettles');
    expect(dropped).toContain('Department of Kettles');
  });
});
