import { describe, expect, it, vi } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { plainSections } from '@/utils/clip/copy/originals';
import { openPage } from '@/utils/clip/page/live-page';
import { article, windowOf, xmlPage } from './page';

// jsdom needs seconds for what a browser does in milliseconds.
vi.setConfig({ testTimeout: 30_000 });

function metadataOf(head: string, body = '') {
  const clip = clipPage(windowOf(article(body, head)));
  if (!clip.ok) throw new Error(JSON.stringify(clip.failure));
  return clip.value.metadata;
}

describe('what it refuses', () => {
  it('a page with too many elements, before reading any', () => {
    const window = windowOf(article('<i></i>'.repeat(150_001)));
    expect(clipPage(window)).toMatchObject({
      failure: { code: 'page-too-large', detail: expect.stringContaining('elements') },
    });
  });
  it('a page with too many characters', () => {
    const window = windowOf(article(`<p>${'word '.repeat(1_800_000)}</p>`));
    expect(clipPage(window)).toMatchObject({ ok: false, failure: { code: 'page-too-large' } });
  });
  it('what is not on the web', () => {
    expect(clipPage(windowOf(article(''), 'file:///home/x.html'))).toMatchObject({
      failure: { code: 'restricted-page' },
    });
  });
  it.each(['application/pdf', 'application/json', 'image/png', 'text/xml'])(
    'F37 what is no page but %s',
    (type) => {
      const window = windowOf(article(''));
      Object.defineProperty(window.Document.prototype, 'contentType', { get: () => type });
      expect(clipPage(window)).toEqual({
        ok: false,
        failure: { code: 'not-a-page', detail: type },
      });
    },
  );
  it('a page without words', () => {
    expect(clipPage(windowOf('<body><p>Hello</p>'))).toMatchObject({
      failure: { code: 'no-article' },
    });
  });
  it('no page that has a title: there is something to say about it', () => {
    const window = windowOf('<head><title>A shell</title></head><body><p>Hello</p>');
    expect(clipPage(window)).toMatchObject({
      ok: true,
      value: { metadata: { title: 'A shell' }, article: null, selection: null, page: null },
    });
  });
  it.each([
    ['<title>Plan of the orchard</title>', 'Plan of the orchard'],
    ['<g><title>Pear</title></g>', 'plan.svg'],
  ])('no drawing by itself, which has a name at least: %s', (inside, title) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${inside}<text>Quince</text></svg>`;
    expect(clipPage(xmlPage(svg, 'image/svg+xml', 'plan.svg'))).toMatchObject({
      ok: true,
      value: { metadata: { title }, article: null, selection: null, page: null },
    });
  });
  it('a page whose article has not come yet, which is another matter', () => {
    const window = windowOf('<body><p>Hello</p>', 'https://journal.example/', 'loading');
    expect(clipPage(window)).toMatchObject({ failure: { code: 'page-still-loading' } });
  });
  it('no article that nothing could find, of which the whole page stays', () => {
    const window = windowOf(
      `<title>Eels</title><body><div><h1>The weir</h1><div>It stood.</div><p>${'The eels turned back at the weir, and nobody saw it. '.repeat(9)}</p></div>`,
    );
    // Readability renames boxes in this way, and nothing of ours does on a page of HTML.
    window.Node.prototype.replaceChild = () => {
      throw new Error('no other names today');
    };
    const clip = clipPage(window);
    if (!clip.ok) throw new Error(JSON.stringify(clip.failure));
    expect(clip.value.article).toBeNull();
    expect(clip.value.page?.textContent).toContain('turned back at the weir');
  });
  it('never throws', () => {
    const window = windowOf(article(''));
    window.Node = class {} as typeof Node;
    expect(clipPage(window)).toMatchObject({ failure: { code: 'reader-crashed' } });
  });
});

it('reads a thousand elements inside each other', () => {
  const window = windowOf(article(''));
  let deepest: Element = window.document.body;
  for (let depth = 0; depth < 1_000; depth += 1) {
    const next = window.document.createElement('div');
    deepest.append(next);
    deepest = next;
  }
  deepest.append('At the very bottom, there is one more sentence to be found.');
  window.getSelection()?.selectAllChildren(window.document.body);
  const clip = clipPage(window);
  const copy = clip.ok ? clip.value.selection : null;
  expect(copy?.textContent).toContain('one more sentence to be found.');
  let depth = 0;
  for (let box = copy?.lastElementChild; box; box = box.lastElementChild) depth += 1;
  expect(depth).toBeGreaterThan(100);
  expect(depth).toBeLessThan(610);
});

describe('the selection', () => {
  const body =
    '<p id="one">First words <b>in bold</b> here</p><ul><li>alpha beta</li><li id="two">gamma delta eta</li><li>epsilon</li></ul><pre id="three">let one = 1\nlet two = 2\nend</pre>';
  function select(start: string, startOffset: number, end: string, endOffset: number) {
    const window = windowOf(article(body));
    const text = (id: string) => window.document.querySelector(`#${id}`)?.firstChild as Text;
    window.getSelection()?.setBaseAndExtent(text(start), startOffset, text(end), endOffset);
    const clip = clipPage(window);
    return clip.ok ? (clip.value.selection?.innerHTML ?? null) : clip.failure;
  }
  it('keeps the elements around it and cuts the text at its ends', () => {
    expect(select('one', 6, 'two', 5)).toBe(
      '<article><p id="one">words <b>in bold</b> here</p><ul><li>alpha beta</li><li id="two">gamma</li></ul></article>',
    );
  });
  it('keeps a line of a list in its list', () => {
    expect(select('two', 0, 'two', 15)).toBe('<ul><li id="two">gamma delta eta</li></ul>');
  });
  it.each([
    ['<ol>', 2],
    ['<ol start="7">', 8],
    ['<ol reversed>', 2],
  ])('tells the number of its first item in %s', (list, number) => {
    const window = windowOf(
      article(`${list}<li>One two three</li><li>Four five six</li><li>Seven eight</li></ol>`),
    );
    const [, item, last] = window.document.querySelectorAll('li');
    window.getSelection()?.setBaseAndExtent(item?.firstChild as Text, 0, last as Element, 1);
    const clip = clipPage(window);
    expect(clip.ok && clip.value.selection?.innerHTML).toContain(
      `<li value="${number}">Four five six</li><li>Seven eight</li>`,
    );
  });
  const table =
    '<table><tbody><tr><td>Monday</td><td>six</td></tr><tr><td>Tuesday</td><td>seven</td></tr><tr><td>Friday</td><td>nine</td></tr></tbody></table>';
  it('keeps rows in their table', () => {
    const window = windowOf(article(table));
    const cells = window.document.querySelectorAll('td');
    window.getSelection()?.setBaseAndExtent(cells[2] as Element, 0, cells[5] as Element, 1);
    const clip = clipPage(window);
    expect(clip.ok && clip.value.selection?.innerHTML.replace(/ data-row="\d"/g, '')).toBe(
      '<table><tbody><tr><td>Tuesday</td><td>seven</td></tr><tr><td>Friday</td><td>nine</td></tr></tbody></table>',
    );
  });
  it('joins cells that are ranges of their own, as Firefox selects them', () => {
    const window = windowOf(article(table));
    const ranges = [...window.document.querySelectorAll('td')].slice(1, 4).map((cell) => {
      const range = window.document.createRange();
      range.selectNode(cell);
      return range;
    });
    window.getSelection = () =>
      ({ rangeCount: 3, getRangeAt: (at: number) => ranges[at] }) as unknown as Selection;
    const clip = clipPage(window);
    expect(clip.ok && clip.value.selection?.innerHTML.replace(/ data-row="\d"/g, '')).toBe(
      '<table><tbody><tr><td>six</td></tr><tr><td>Tuesday</td><td>seven</td></tr></tbody></table>',
    );
  });
  it('is found in a frame of the same site, with its links', () => {
    const window = windowOf(article('<iframe src="about:blank"></iframe>'));
    const inside = window.document.querySelector('iframe')?.contentDocument;
    if (!inside) throw new Error('No frame');
    inside.body.innerHTML = '<p>Four words are <a href="/far">here</a></p>';
    inside.getSelection()?.selectAllChildren(inside.body);
    const clip = clipPage(window);
    expect(clip.ok && clip.value.selection?.textContent).toBe('Four words are here');
    expect(clip.ok && clip.value.selection?.querySelector('a')?.href).toMatch(/^https:.*far$/);
  });
  it('is none when it holds a word or two', () => {
    expect(select('two', 0, 'two', 11)).toBeNull();
  });
  it('keeps part of a code block a code block', () => {
    expect(select('three', 4, 'three', 19)).toBe('<pre id="three">one = 1\nlet two</pre>');
  });
  it('keeps picked items of one list in one list, and words of several places apart', () => {
    // jsdom holds one range as Chromium does; Firefox holds as many as were picked.
    const window = windowOf(article(body));
    const nodes = ['#one b', '#two', 'li:first-child', 'li:last-child'].map(
      (it) => window.document.querySelector(it) as Element,
    );
    const ranges = nodes.map((node) => {
      const range = window.document.createRange();
      range.selectNodeContents(node);
      return range;
    });
    window.getSelection = () =>
      ({ rangeCount: 4, getRangeAt: (at: number) => ranges[at] }) as unknown as Selection;
    const clip = clipPage(window);
    expect(clip.ok && clip.value.selection?.innerHTML).toBe(
      '<p id="one"><b>in bold</b></p><ul><li id="two">gamma delta eta</li><li>alpha beta</li><li>epsilon</li></ul>',
    );
  });
  it('leaves out what cannot be selected, though the range runs over it', () => {
    const window = windowOf(
      article('<p id="four">Four <span style="user-select: none">(copy)</span>words are here</p>'),
    );
    const paragraph = window.document.querySelector('#four') as Element;
    window.getSelection()?.selectAllChildren(paragraph);
    const clip = clipPage(window);
    expect(clip.ok && clip.value.selection?.textContent).toBe('Four words are here');
  });
  it('serves where the page as a whole is too large', () => {
    const window = windowOf(
      article(`<p id="one">Only this is wanted</p>${'<i></i>'.repeat(60_001)}`),
    );
    const paragraph = window.document.querySelector('#one') as Element;
    window.getSelection()?.selectAllChildren(paragraph);
    expect(clipPage(window)).toMatchObject({
      ok: true,
      value: { article: null, selection: { textContent: 'Only this is wanted' } },
    });
  });
});

// jsdom copies no such section into a document of HTML; browsers do.
it('makes plain text of what XML calls CDATA', () => {
  const xml = '<p>In it <![CDATA[a <p> may be named]]> twice<![CDATA[.]]></p>';
  const page = openPage(xmlPage(xml, 'application/xhtml+xml', 'marks'));
  const { root } = page;
  if (root) plainSections(root, page);
  expect([...(root?.childNodes ?? [])].map(({ nodeType }) => nodeType)).toEqual([3, 3, 3, 3]);
  expect(root?.textContent).toBe('In it a <p> may be named twice.');
});

describe('the copy', () => {
  function copyOf(body: string, head = '') {
    const window = windowOf(article(`<div id="all">${body}</div>`, head));
    const all = window.document.querySelector('#all') as Element;
    window.getSelection()?.selectAllChildren(all);
    const clip = clipPage(window);
    return clip.ok ? clip.value.selection : null;
  }
  // jsdom lets no field hide a form's methods, so that only the cure can be tested here; browsers do let it.
  it('has no form and no name by which members could be hidden', () => {
    const copy = copyOf(
      '<form name="body"><input name="firstChild"><p>Three words here</p></form>',
    );
    expect(copy?.querySelector('form, [name]')).toBeNull();
    expect(copy?.textContent).toBe('Three words here');
  });
  it('has no style and no dangerous address', () => {
    const copy = copyOf('<p style="color:red">Three words <a href="java&#9;script:1">here</a></p>');
    expect(copy?.innerHTML).toContain('<p>Three words <a>here</a></p>');
  });
  it.each(['mailto:a@b.example', 'javascript:1', 'http://[bad', 'data:text/html,x'])(
    'counts addresses from the page when the base is %s',
    (base) => {
      const copy = copyOf('<p>Three words <a href="x">here</a></p>', `<base href="${base}">`);
      expect(copy?.innerHTML).toContain('href="https://journal.example/page/x"');
    },
  );
});

describe('metadata', () => {
  it('survives broken JSON-LD and reads the graph beside it', () => {
    const metadata = metadataOf(`<script type="application/ld+json">{ broken</script>
      <script type="application/ld+json">[{"@graph":[{"@type":["Thing","NewsArticle"],"headline":"From the graph",
      "author":[{"name":"Ada"},{"name":"Bo"}],"datePublished":"2026-02-03"}]}]</script>`);
    expect(metadata).toMatchObject({
      title: 'From the graph',
      byline: 'Ada, Bo',
      publishedTime: '2026-02-03',
    });
  });
  it.each([
    ['an author', { author: { '@id': '#ada' } }],
    ['a list of them', { author: { '@list': [{ '@id': '#ada' }] } }],
    ['an address alone', { author: '#ada' }],
    ['who made it', { creator: [{ '@id': '#ada', '@type': 'Person' }] }],
  ])('finds the name of %s that is told elsewhere', (_, author) => {
    const graph = [
      { '@type': 'Article', ...author, publisher: { '@id': '#org' } },
      {
        '@type': 'WebSite',
        publisher: { '@id': '#org', name: 'Tarn' },
        about: [{ '@id': '#ada', givenName: 'Ada', familyName: 'Oy' }],
      },
    ];
    const scripts = graph.map(
      (it) => `<script type="application/ld+json">${JSON.stringify(it)}</script>`,
    );
    expect(metadataOf(scripts.join(''))).toMatchObject({ byline: 'Ada Oy', siteName: 'Tarn' });
  });
  it('takes the author of the article that a recipe stands in', () => {
    const nodes = [
      { '@type': 'Article', headline: 'Muffins for a boat', author: { name: 'Ada Oy' } },
      { '@type': 'Recipe', name: 'Onion muffins', author: { name: 'The Kitchen' } },
    ];
    const script = `<script type="application/ld+json">${JSON.stringify(nodes)}</script>`;
    const clip = clipPage(windowOf(`<head>${script}</head><body><p>Rye.</p></body>`));
    expect(clip.ok && clip.value.metadata.byline).toBe('Ada Oy');
  });

  it('takes the node about this page out of several', () => {
    const node = (headline: string, url: string) => ({ '@type': 'Article', headline, url });
    const nodes = [
      node('Other', '/other'),
      node('This one', 'https://journal.example/page/?utm_source=x'),
    ];
    expect(
      metadataOf(`<script type="application/ld+json">${JSON.stringify(nodes)}</script>`).title,
    ).toBe('This one');
  });
  it.each([
    ['lines set by a tag', '<h1>The Slow Harbour<br>and the Fast Tide</h1>'],
    [
      'lines set by a style',
      '<h1><b class="l">The Slow Harbour</b><b class="l">and the Fast Tide</b></h1>',
    ],
    [
      'boxes in boxes',
      '<h1><span><div>The Slow</div><div>Harbour</div></span> and the Fast<div>Tide</div></h1>',
    ],
    [
      'a large letter in its own box',
      '<h1><i class="l">T</i>he Slow Harbour and the Fast Tide</h1>',
    ],
    ['a word that may be parted', '<h1>The Slow Har<wbr>bour and the Fast Ti&shy;de</h1>'],
  ])('has spaces in the title between lines, and only there: %s', (_, heading) => {
    expect(
      metadataOf('<style>.l { display: block }</style><title>Pier</title>', heading).title,
    ).toBe('The Slow Harbour and the Fast Tide');
  });
  it.each([
    '<h1><a href="/">Ember Lane</a></h1><h2>Eels and pears</h2>',
    '<h1><small>Rivers</small> <b>Eels and pears</b></h1>',
  ])('takes the title from what the head confirms: %s', (heading) => {
    expect(metadataOf('<title>Eels and pears | Ember Lane</title>', heading).title).toBe(
      'Eels and pears',
    );
  });
  it.each([
    [
      'Mum&amp;rsquo;s recipe &amp;#x2013; caf&amp;eacute; &amp;lt;b&amp;gt;',
      '',
      'Mum’s recipe – café <b>',
    ],
    ['Mum&amp;rsquo;s recipe', '<h1>Mum&amp;rsquo;s recipe</h1>', 'Mum’s recipe'],
    ['Rye &amp; oats', '<h1>Rye &amp;#x26; oats</h1>', 'Rye & oats'],
    ['What &amp;amp; means', '<h1>What &amp;amp; means</h1>', 'What &amp; means'],
    ['Goodbye &lt;/textarea&gt;', '', 'Goodbye </textarea>'],
  ])('reads the title %s once more, but where the page shows it so', (title, heading, read) => {
    expect(metadataOf(`<meta property="og:title" content="${title}">`, heading).title).toBe(read);
  });
  it('keeps one line of plain text', () => {
    expect(
      metadataOf('<meta property="og:title" content="A\u0007 \u202etitle\n&lt;b&gt;">').title,
    ).toBe('A title <b>');
  });
  it('takes no address for a name and no odd spelling for a date', () => {
    const metadata = metadataOf(
      '<meta name="author" content="https://x.example/me"><meta property="article:author" content="By Ida"><meta property="article:published_time" content="3/4/2026">',
    );
    expect(metadata).toMatchObject({ byline: 'Ida', publishedTime: null });
  });
});
