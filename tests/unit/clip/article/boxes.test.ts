// Boxes between paragraphs: what stands in them decides, and not what they are called. Those of the author stay.
import { describe, expect, it, vi } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

vi.setConfig({ testTimeout: 30_000 });

const prose =
  '<p>The gardener walked round the orange tree twice, and said that it would ripen when nobody looked, and that this was the trouble with visitors.</p>';

interface Around {
  /** What stands around the text. */
  box?: 'article' | 'div';
  /** What stands behind it. */
  after?: string;
  /** What the page's head says besides. */
  head?: string;
}

function read(inside: string, { box = 'article', after = '', head = '' }: Around = {}) {
  const text = `<h1>The orange</h1>${prose.repeat(4)}${inside}${prose.repeat(3)}`;
  const marked =
    box === 'article' ? `<main><article>${text}</article></main>` : `<div>${text}</div>`;
  const body = marked + after;
  const page = windowOf(
    `<!doctype html><html lang="en"><head><title>The orange</title>${head}</head><body>${body}</body></html>`,
    'https://palmhouse.example/orange',
  );
  const clip = clipPage(page);
  if (!clip.ok) throw new Error(JSON.stringify(clip.failure));
  const { article, dropped } = clip.value;
  return {
    html: article?.innerHTML ?? '',
    text: article?.textContent ?? '',
    leftOut: dropped.map(({ element }) => element.textContent).join(' '),
  };
}

describe('stays in the story', () => {
  it.each([
    [
      'a chapter of a sentence, among chapters, under a heading that others set over buttons',
      '<h3>Hours</h3><p>Every day, from four to six.</p><h3>Condividi</h3><p>We are three brothers. In turn.</p><h3>Keys</h3><p>Ring for the gardener, twice.</p>',
      'three brothers',
    ],
    [
      'references to other sites',
      '<p>See also: <a href="https://verses.example/1">Hab 2:3</a>; <a href="https://verses.example/2">Jas 5:7</a>; <a href="https://verses.example/3">Isa 40:31</a>.</p>',
      'Jas 5:7',
    ],
    [
      'a sentence in boxes that are called after what they do when one scrolls',
      '<div class="scrollmation-column"><div class="body"><p>There the road goes under a lake.</p></div></div>',
      'under a lake',
    ],
    [
      'an accordion that is called a list of tabs, with its answers',
      '<div class="panel-group" role="tablist"><div class="panel"><h4><a href="#p1">And the trees?</a></h4><div class="panel-body"><p>Ask for a tank of five hundred litres; there are six.</p></div></div></div>',
      'there are six',
    ],
    [
      'files in a box that is called related',
      '<div class="news-related"><h4>To take along</h4><ul><li><a href="/files/plan.pdf">The plan of the house</a></li></ul></div>',
      'The plan of the house',
    ],
    [
      'a remark in a box that is called a call to action, and calls to none',
      '<div class="call-to-action"><p>Check against delivery.</p></div>',
      'Check against delivery.',
    ],
    [
      'the days of a timeline',
      ['Coronation week', 'All year', 'September']
        .map(
          (day) =>
            `<div class="entry"><div class="big story-date">${day}</div><h3>What it said</h3>${prose}</div>`,
        )
        .join(''),
      'Coronation week',
    ],
    [
      'a line that begins as an invitation to sign in, below its heading',
      '<h3>The sign</h3><p>Sign reads:</p><p>NOT FOR EATING. SIGNED, EVERYBODY.</p>',
      'Sign reads:',
    ],
    [
      'a link that stands between its heading and what is said of it',
      `<h2>One word</h2><p><a href="https://grave.example/subscribe">Subscribe</a></p>${prose}`,
      'Subscribe',
    ],
    [
      'a last line that asks nothing, below another one of its box',
      '<div class="rich"><p>* signed before the removal, in felt pen.</p><p>Share this letter with someone who stands.</p></div>',
      'someone who stands',
    ],
    [
      'a paragraph that is called after the wall which it stood behind',
      `<p class="paywall">Everybody learned from that. The <a href="https://layouts.example/dzal">plan of the house</a> is taught to this day.</p>`,
      'is taught to this day',
    ],
    [
      'a list of chapters that a sentence introduces',
      `<p>Here is what the gardener showed us:</p><ul><li><a href="#a">The tub and its feet</a></li><li><a href="#b">The pipe below it</a></li><li><a href="#c">The gate at night</a></li></ul>`,
      'The pipe below it',
    ],
    [
      'a paragraph that leads to where one signs up',
      `<p>Whoever wants to see it can <a href="/signup">sign up</a> at the gate, and is told the hour by a bell.</p>`,
      'is told the hour by a bell',
    ],
    [
      'prose below a heading that others set over links',
      `<div class="notice"><h4>You may also enjoy</h4><p>The moth, as it turned out, enjoyed the warm pipe, which I had opened for the first time that week.</p></div>`,
      'enjoyed the warm pipe',
    ],
    [
      'a chapter in a box of the builder, whose heading invites',
      `<div class="text text-1">${prose}</div><div class="text text-2"><h2>Follow us into the boiler room</h2><p>Below the palms there is a stair. Somebody had wrapped the pipe in a blanket, with a pin, and nobody knew when.</p></div><div class="text text-3">${prose}</div>`,
      'Follow us into the boiler room',
    ],
    [
      'a list of words in a box beside the text',
      `<div class="block"><aside class="c-sidebar"><h3>Words for water</h3><dl><dt>a hush</dt><dd>smooth, over something hard</dd></dl></aside></div>`,
      'smooth, over something hard',
    ],
    [
      'what a voice says in a box that is called after authors, with the face beside the name',
      `<div class="author-card"><img src="/maria.jpg" width="150" height="150" alt=""><p><strong>Maria, 81</strong></p><p>The water came as softly as a cat, and I thought that somebody had turned over a pail.</p></div>`,
      'as softly as a cat',
    ],
    [
      'an entry that leads nowhere in a box that is called a teaser',
      `<div class="card product-teaser"><h3>Lot 41</h3><img src="/lot.jpg" width="480" height="600" alt=""><p>French school, says the catalogue, which means that nobody knows who painted it.</p></div>`,
      'nobody knows who painted it',
    ],
    ...['share', 'modal', 'popup', 'ad-box', 'newsletter', 'author-card', 'toc', 'tags'].map(
      (name) => [
        `a statement in a box that is called “${name}”`,
        `<div class="block ${name}"><p>The wind works here for nobody.</p></div>`,
        'The wind works here',
      ],
    ),
    [
      'facts in a list that is called after tags, in a box that is called so',
      `<section class="tags-box"><h2>The colours</h2><ul class="tags"><li>Green, cut from a curtain</li><li>Black</li></ul></section>`,
      'cut from a curtain',
    ],
    [
      'a label in a card of Nextra, whose name holds "extra"',
      '<div class="nextra-card"><span>By the window</span></div>',
      'By the window',
    ],
    [
      'a question in a box that is called a sidebar',
      `<div class="cell"><div class="note sidebar"><p>Is the ice a mood?</p></div></div>`,
      'Is the ice a mood?',
    ],
    [
      'what two people say in boxes that are called comments',
      `<section class="comments"><div class="comment"><p>Did you put the salt in?</p></div><div class="comment"><p>I put it in yesterday, and it can be tasted still.</p></div></section>`,
      'Did you put the salt in?',
    ],
    [
      'a word of a sentence whose link is called a recommendation, where the paragraph is a box',
      `<div>Everybody has an acre or two set aside as a <a class="recommendation-inline-link" href="/plots">kitchen garden</a>, they say.</div>`,
      'set aside as a kitchen garden, they say',
    ],
    [
      'what somebody wrote elsewhere',
      `<blockquote class="social-embed"><p>is there glass for left handed people</p><a href="https://kiln.example/2207">Oona</a></blockquote>`,
      'left handed people',
    ],
    [
      'a sentence in a box with a name by which Readability drops one',
      `<div class="callout footer"><div><span>The baker never read the paper.</span></div></div>`,
      'never read the paper',
    ],
    [
      'the card of a page elsewhere, with its title',
      `<figure class="card"><a href="https://clockmen.example/register"><div><div class="card-title">The Register</div><div class="card-meta">Every public clock on the coast and who has the key.</div></div></a></figure>`,
      'The Register',
    ],
  ])('%s', (_name, inside, words) => {
    expect(read(inside).text).toContain(words);
  });

  it.each([
    [
      'a line that leads to the next part',
      '<p>The next day is told <a href="/2" rel="next">in the second part</a>, with less rain.</p>',
      'with less rain',
    ],
    [
      'the author’s box on a newsletter, without a button',
      '<div class="w_6"><p>My first newsletter went to my aunt, and to her alone.</p></div>',
      'to her alone',
    ],
    [
      'what one needs, above a button to buy it',
      '<div class="gz"><h2>One needs</h2><dl><dt>For the dumplings</dt><dd><a href="/bread/">Bread</a> <span>300 g</span></dd><dd>Milk <span>as much as it drinks</span></dd></dl><div><button>Add to the list</button></div></div>',
      'as much as it drinks',
    ],
    [
      'boxes that tell of newsletters, with a page for each',
      ['rye', 'oats']
        .map(
          (it) =>
            `<div class="entry"><h3>The ${it} letter</h3><p>A newsletter for those who bake.</p><a href="/${it}">What it says</a></div>`,
        )
        .join(''),
      'The oats letter',
    ],
    [
      'a box with a link of another site that is counted there',
      '<div class="w_7"><p>The map was drawn by the friends of the river.</p><a href="https://maps.example/?utm_source=share">The map</a></div>',
      'friends of the river',
    ],
  ])('%s', (_name, inside, words) => {
    expect(read(inside).text).toContain(words);
  });

  it.each([
    [
      'a section that can be read aloud, and says so',
      `<section class="section wysiwyg text-to-speech first">${prose}<p>More of it is told <a href="/w">by the friends of the wind</a>, who come every week in the evening, and leave.</p></section>`,
      'friends of the wind',
    ],
    [
      'a list that is called related and leads nowhere',
      '<ul class="related-articles"><li>Where one cooks taro, the future of a name</li><li>Where one mends an umbrella</li></ul>',
      'future of a name',
    ],
    [
      'a table that is called after what it transcribes',
      '<table class="ads"><tr><td>FOR SALE: a mule of mild manners, good for a widow.</td></tr><tr><td>LOST: one glove.</td></tr></table>',
      'mild manners',
    ],
    [
      'lines below one another that are called tags',
      '<div class="tagcloud post-tags"><p>bone, do not sell</p><p>pearl, large, from a coat</p><p>brass, smells of sea</p></div>',
      'smells of sea',
    ],
    [
      'a term that is called after what it names',
      '<dl><dt class="cookie-banner">Banner, or dialog</dt><dd>A question of somebody who holds the answer.</dd><dt class="newsletter">Letter</dt><dd>It comes on Sunday, and nobody knows from where.</dd></dl>',
      'Banner, or dialog',
    ],
    [
      'a list under a heading that others set over links',
      '<aside class="Paper_x9 sidebar"><h3>Most read</h3><ol><li>The price list of Dunn the grocer</li><li>The deaths</li><li>The sermon</li></ol></aside>',
      'Dunn the grocer',
    ],
    [
      'what an item quotes',
      '<ul><li><p>“Subscribe to my newsletter” (forty times)</p></li><li><p>“Never miss a post”</p></li></ul>',
      'forty times',
    ],
    [
      'what a quotation says of its tags',
      '<blockquote><p>Filed under: people who come up for tea.</p></blockquote>',
      'come up for tea',
    ],
  ])('%s', (_name, inside, words) => {
    for (const box of ['article', 'div'] as const)
      expect(read(inside, { box }).text).toContain(words);
  });

  it('an article in a sidebar that the page forgot to close', () => {
    const offer = `<div class="plug"><h3>Would you be interested in the council?</h3><p>${'Join the council of the garden, help us with the trees, and get a spade and a hat. '.repeat(4)}</p></div>`;
    const sidebar = `<div class="sidebar-container"><aside><p>From above</p></aside><div class="post">${prose.repeat(8)}</div></div>`;
    const body = `<div class="layout">${offer}${sidebar}</div>`;
    const page = windowOf(`<title>The orange</title><body><div>${body}</div></body>`);
    const clip = clipPage(page);
    expect(clip.ok && clip.value.article?.textContent).toContain('The gardener walked');
  });

  it.each(['sidebar', 'community'])('a text beside a longer box called “%s”', (name) => {
    const beside = `<div class="${name}"><h2>What we stand for</h2>${'<p>Everybody may walk in the garden at night, and nobody has to say why, or bring a lamp, or come back in the morning.</p>'.repeat(9)}</div>`;
    const page = windowOf(
      `<title>The orange</title><body><div class="page"><div class="post"><h1>The orange</h1>${prose.repeat(4)}</div>${beside}</div>`,
    );
    const clip = clipPage(page);
    const text = clip.ok ? clip.value.article?.textContent : null;
    expect(text).toContain('The gardener walked');
    expect(text).not.toContain('Everybody may walk');
  });

  it('a picture whose link is called after the box that it opens', () => {
    const link = '<a href="/bike-700.jpg" class="popup"><img src="/bike-700.jpg" alt="A bike"></a>';
    expect(read(`<p>${link}<em>On the ironing board.</em></p>`).html).toContain('bike-700.jpg');
  });

  it('code in a box that is called after its button', () => {
    const code = '<pre>beads.push(row)</pre>';
    expect(read(`<div class="copy-btn">${code}</div>`).text).toContain('beads.push');
  });

  it.each([
    ['a heading', '<h2>Chapter two</h2>'],
    ['a short sentence', '<p>She left.</p>'],
  ])('%s in one box with the place of an advertisement', (_name, own) => {
    const box = `<div>${own}<ins class="adsbygoogle"></ins></div>`;
    expect(read(box).html).toContain(own);
  });

  it('a wide photograph that opens larger, whatever its size', () => {
    const photo =
      '<p><a href="/coast-2910.jpg"><img src="/coast.jpg" alt="" width="970" height="250"></a></p>';
    expect(read(photo).html).toContain('coast.jpg');
  });
});

describe('is left out, and listed', () => {
  it.each([
    ...[
      ['asks', '<p>Subscribe to the letters of the garden now!</p>', 'share'],
      ['is a label', '<p>Seen in the garden</p>', 'share'],
      ['leads on', '<p>The wind works <a href="/w">here</a> for nobody.</p>', 'newsletter'],
      [
        'names a day',
        '<p>Ada</p><time>3 May</time><p>I was there, too, and saw it.</p>',
        'comment',
      ],
    ].map(([what, inside, name]) => [
      `what ${what} in a box that is called “${name}”`,
      `<div class="${name}">${inside}</div>`,
      /[^<>]{8,}/.exec(inside ?? '')?.[0] ?? '',
    ]),
    [
      'a teaser that a script opens',
      `<div class="teaser" onclick="go(7)"><img src="/lot.jpg" width="480" height="600" alt=""><p>French school, says the catalogue, which means that nobody knows who painted it.</p></div>`,
      'nobody knows who painted it',
    ],
    [
      'the name of who paid for a place',
      `<div class="ad-slot"><span class="ad-label">From the friends of the mill</span></div>`,
      'friends of the mill',
    ],
    [
      'a box with a field for an address and no form, below a picture',
      `<figure><img src="/door.jpg" alt="A door" width="800" height="600"></figure><div class="n_2jK"><h4>The Bottom Line</h4><p>Our best stories, every Sunday.</p><input type="email"><button>Submit</button></div>`,
      'The Bottom Line',
    ],
    [
      'the label over the place of an advertisement',
      `<section class="between"><p>Gesponsert</p><ins class="adsbygoogle"></ins></section>`,
      'Gesponsert',
    ],
    [
      'the way to a newsletter of the site, between two parts of the text',
      '<section class="print-hide"><h3>Die Lage am Morgen</h3><p>Der Newsletter mit den wichtigsten Nachrichten, täglich um 6 Uhr.</p><a href="/nl">Jetzt kostenfrei abonnieren</a></section>',
      'Die Lage am Morgen',
    ],
    [
      'the same with a button, over a list that nothing came into',
      '<section class="x_9"><div>Latest news</div><ul></ul><button>More news</button></section>',
      'Latest news',
    ],
    [
      'the way to a newsletter whose link says so itself',
      '<div class="entry"><h2>Unsere Post</h2><div>Seien Sie dabei und erfahren Sie alles.</div><div class="b"><a href="/newsletter/">Newsletter abonnieren</a></div></div>',
      'Unsere Post',
    ],
    [
      'what is called after advertisements twice',
      '<div class="edn-ads--inlineAds"><span>Bitte blättern</span></div>',
      'Bitte blättern',
    ],
    [
      'what stands in the place of an advertisement until it comes, on an AMP page',
      '<amp-ad type="x" width="300" height="250"><div placeholder>Sa-mbara hii</div></amp-ad>',
      'Sa-mbara hii',
    ],
    [
      'what says by its label that it is an advertisement',
      `<aside aria-label="Advertisement"><p>Become a friend of the waves</p></aside>`,
      'Become a friend of the waves',
    ],
    [
      'a field for an address beside the text, with what becomes of it',
      `<figure><aside><h4>Down to earth</h4><p>The stories of the week, good and bad and needed, sent to you each Thursday.</p><form><input type="email"><button>Send</button></form><p>${'We keep your address in a drawer, and give it to nobody but the printer. '.repeat(4)}</p></aside></figure>`,
      'Down to earth',
    ],
    [
      'an article within the article that is a link',
      `<article class="recommended"><a href="/d2"><h1>Moss returns to a church that wants it gone</h1></a></article>`,
      'Moss returns to a church',
    ],
    [
      'a box whose name a tool has made longer',
      '<div class="_subscribe_box_m4"><p>The things that happen, told well</p><a href="/join">How</a></div>',
      'told well',
    ],
    [
      'a bar to share by, whatever one of its links leads to',
      '<div class="share-links"><a href="/orange.pdf">As a PDF, to print</a></div>',
      'to print',
    ],
    [
      'a box that offers to follow, named by another tool',
      '<div class="FollowBox-sc"><p>Be the first to hear of it.</p><button>On</button></div>',
      'first to hear',
    ],
    [
      'the title of another article behind a dash and a label',
      '<p><strong>– Leggi anche:</strong> <a href="/rotonde">Perché ci sono così tante rotonde</a></p>',
      'tante rotonde',
    ],
    [
      'the header of a box whose links are left out',
      `<section class="more_info"><header class="mi_h">Más información</header><div class="mi_l"><a href="/c/1">El faro que perdió su letra en código Morse</a></div></section>`,
      'Más información',
    ],
    [
      'an offer in a card',
      `<div class="promoCard"><div><h2>Get these stories</h2><p>Join for free to read on.</p><button>Subscribe</button></div></div>`,
      'Join for free to read on.',
    ],
    [
      'a question with a button for the answer, behind a short quotation',
      `<blockquote><p>It waits.</p></blockquote><div class="w_3"><h4>Your turn</h4><p>Should it be picked?</p><button>Vote</button></div>`,
      'Should it be picked?',
    ],
    [
      'sentences and the way to where one signs up, below a picture',
      `<figure><img src="/door.jpg" alt="A door" width="800" height="600"></figure><aside class="my-10"><h3>Parcels without drama</h3><p>Begin with ten labels. They are free.</p><a href="/signup?from=here">Create your account</a></aside>`,
      'They are free.',
    ],
    [
      'a field that is said to be for an address by its words alone',
      `<div class="nx"><div><h2>Get these stories sent</h2><p>Join for free, and read on in bed.</p></div><input placeholder="Enter your email" type="text"><button>Go</button></div>`,
      'read on in bed',
    ],
    [
      'a sentence on a newsletter, with a button for it',
      '<div class="w_4"><p>Nyhetsbrevet från trädgården kommer varje vecka, och alltid på en torsdag.</p><button>Ja tack!</button></div>',
      'alltid på en torsdag',
    ],
    [
      'a box whose one link the site counts as its own',
      '<div class="c1x"><strong>The handbook of the garden is out now</strong><p>With all the trees.</p><a href="/handbook?utm_source=inline">Get the first chapter</a></div>',
      'With all the trees.',
    ],
    [
      'the way to what a site sends by mail',
      '<div class="w_5"><p>The best of the week, chosen by people who read all of it, each Sunday.</p><a href="/newsletters/">Come in</a></div>',
      'The best of the week',
    ],
    [
      'the pages before and after, which say so by their relation',
      '<ul class="nx"><li>← Before<br><a href="/hats" rel="prev">Hats seen from above</a></li><li>Then →<br><a href="/soup" rel="next">A soup for the dark</a></li></ul>',
      'Hats seen from above',
    ],
  ])('%s', (_name, inside, words) => {
    const { text, leftOut } = read(inside);
    expect(text).not.toContain(words);
    expect(leftOut).toContain(words);
  });

  it('what a network sets into a manual', () => {
    const advertisement =
      '<div data-ea-publisher="garden" class="flat"><div><a href="https://ads.example/x">Watch your hothouse with us: 50 days free</a></div><small><a href="https://ads.example">Ads by Ethics</a></small></div>';
    const { text } = read(advertisement, { head: '<meta name="generator" content="Sphinx 9">' });
    expect(text).toContain('The gardener walked');
    expect(text).not.toContain('Watch your hothouse');
  });

  it('the words of a button for code, which are nothing to read', () => {
    const button = '<div class="copy-btn">复制代码</div>';
    const table =
      '<table><tr><td class="gutter"><pre>1<br>2</pre></td><td class="code"><pre>for row in ledger:<br>  beads.push(row)</pre></td></tr></table>';
    const { text } = read(`<figure class="highlight">${table}${button}</figure>`);
    expect(text).toContain('beads.push(row)');
    expect(text).not.toContain('复制代码');
  });

  it('a picture of the size of a banner that leads somewhere', () => {
    const banner = (size: string) =>
      `<div class="slot"><a href="https://shop.example/"><img src="/b.png" alt="" ${size}></a></div>`;
    expect(read(banner('width="728" height="90"')).html).not.toContain('b.png');
    expect(read(banner('width="728" height="480"')).html).toContain('b.png');
  });

  it('a long box with buttons that is called after what it asks for', () => {
    const box = `<div id="cmpwrapper" class="cmpbox"><div>We and our 812 partners</div>${prose.repeat(9)}<div><button>All</button><button>None</button></div></div>`;
    const { text } = read('', { box: 'div', after: box });
    expect(text).toContain('The gardener walked');
    expect(text).not.toContain('812 partners');
  });

  it('a long dialog that asks for leave, over a short text', () => {
    const offer = `<li><h3>Profiles</h3>${prose}<label><input type="checkbox"> Agree</label></li>`;
    const dialog = `<div role="dialog" aria-modal="true"><h2>Your choice</h2><ul>${offer.repeat(9)}</ul></div>`;
    const { text } = read('<p>It ripened in May.</p>', { box: 'div', after: dialog });
    expect(text).toContain('It ripened in May.');
    expect(text).not.toContain('Agree');
  });
});
