// One line a case: markup as found, and the story HTML that comes of it.
import { describe, expect, it } from 'vitest';
import { composeStory } from '@/utils/story/compose';
import { windowOf } from '../clip/page';
import { elementOf } from './markup';

const window = windowOf('');
const compose = (html: string, title = 'The title') =>
  composeStory(elementOf(html, window), {
    url: 'https://journal.example/page',
    title,
    lang: 'en',
    window,
  });

const img = '<img src="https://a.example/1.png">';

describe.each<[string, [string, string][]]>([
  [
    'headings',
    [
      ['<h3>a</h3><h4>b</h4><h6>c</h6>', '<h2>a</h2><h3>b</h3><h4>c</h4>'],
      [
        '<blockquote><h1>q</h1></blockquote><h3>a</h3>',
        '<blockquote><h2>q</h2></blockquote><h2>a</h2>',
      ],
      ['<h2 data-level="1">a</h2><h2>b</h2>', '<h2>a</h2><h3>b</h3>'],
      ['<h2>The  Title!</h2><p>x</p><h4>b</h4>', '<p>x</p><h2>b</h2>'],
      [`<h2>${img} a<br><b>b</b></h2>`, `<figure>${img}</figure><h2>a b</h2>`],
      ['<h2> </h2><p>x</p>', '<p>x</p>'],
      ['<h2>a<div>b</div><div>c</div></h2>', '<h2>a b c</h2>'],
      // Never closed.
      ['<h2>a<p>b</p><p>c</p></h2>', '<h2>a</h2><h2>b</h2><h2>c</h2>'],
    ],
  ],
  [
    'paragraphs',
    [
      [
        'loose <div>boxed <div>twice</div> </div> end',
        '<p>loose</p><p>boxed</p><p>twice</p><p>end</p>',
      ],
      ['<p>a<br><br>b<br>c<br></p>', '<p>a</p><p>b<br>c</p>'],
      ['<p>&nbsp;</p><p>\u200b</p><p></p>', ''],
      ['<p>Dampf\u00adschiff, super\u200blong</p>', '<p>Dampfschiff, superlong</p>'],
      ['<p>می\u200cخوانیم ភាសា\u200bខ្មែរ</p>', '<p>می\u200cخوانیم ភាសា\u200bខ្មែរ</p>'],
      ['<p>a <b> b</b> c</p>', '<p>a <strong>b</strong> c</p>'],
      [
        '<p>从前，<ruby>河<rt>hé</rt></ruby>的<ruby>都<rp>(</rp><rt>みやこ</rt><rp>)</rp></ruby>和 <ruby>river<rt>hé</rt></ruby></p>',
        '<p>从前，河（hé）的都（みやこ）和 river (hé)</p>',
      ],
      ['<b>a<p>b</p></b>', '<p><strong>a</strong></p><p><strong>b</strong></p>'],
      ['<p><b>a</b><i> </i><u>u</u></p>', '<p><strong>a</strong> u</p>'],
      ['<p>a<em><em>b</em></em></p><hr>', '<p>a<em>b</em></p><hr>'],
    ],
  ],
  [
    'links',
    [
      [
        '<a href="https://x.example">a</a><a href="https://y.example"></a>',
        '<p><a href="https://x.example/">a</a></p>',
      ],
      [
        '<a href="#x">jump</a> <a href="https://journal.example/page#y">too</a> <a href="#top">up</a>',
        '<p><a href="https://journal.example/page#x">jump</a> <a href="https://journal.example/page#y">too</a> up</p>',
      ],
      ['<h2><a href="#a">a</a></h2>', '<h2>a</h2>'],
      ['<a href="#a"><h2>a</h2></a>', '<h2>a</h2>'],
      ['<h2>a <a href="#a">#</a></h2>', '<h2>a</h2>'],
      [
        '<a href="/relative">a</a> <a href="java\nscript:1">b</a> <a name="x">c</a>',
        '<p>a b c</p>',
      ],
      ['<a href="mailto:a@b.example">a</a>', '<p><a href="mailto:a@b.example">a</a></p>'],
    ],
  ],
  [
    'lists',
    [
      ['<ul><li><p>a</p></li>b<li></li></ul>', '<ul><li>a</li><li>b</li></ul>'],
      [
        '<ol start=3><li>a<ul><li>b</ul></li>c</ol>',
        '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
      ],
      ['<ul><li>a</li><ul><li>b</ul></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
      [
        `<ul><li>a${img}b</li><li>c</li></ul>`,
        `<ul><li><p>a</p><figure>${img}</figure><p>b</p></li><li>c</li></ul>`,
      ],
      ['<ol start=0><li>a</li><li>b</li></ol>', '<ol start="0"><li>a</li><li>b</li></ol>'],
      ['<ol><li value=1>a</li><li value=2>b</li></ol>', '<ol><li>a</li><li>b</li></ol>'],
      ['<ol><li value=4>a</li><li>b</li></ol>', '<ol start="4"><li>a</li><li>b</li></ol>'],
      ['<ol reversed><li>a</li><li></li><li>b</li></ol>', '<p>2. a</p><p>1. b</p>'],
      [
        '<ol start=10 reversed><li><h3>a</h3>b</li><li><p>c</p><ul><li>d</li></ul></li></ol>',
        '<h2>10. a</h2><p>b</p><p>9. c</p><ul><li>d</li></ul>',
      ],
      [
        `<ol><li value=3>a <b>b</b></li><li value=7>${img}</li><li>c</li></ol>`,
        `<p>3. a <strong>b</strong></p><p>7.</p><figure>${img}</figure><p>8. c</p>`,
      ],
      ['<ol start=-1><li>a</li><li>b</li></ol>', '<p>-1. a</p><p>0. b</p>'],
      [
        '<ul><li>a<ol reversed><li>b</li><li>c</li></ol></li></ul>',
        '<ul><li><p>a</p><p>2. b</p><p>1. c</p></li></ul>',
      ],
      ['<li>a</li>', '<p>a</p>'],
      ['<ul><li><h4>a</h4>b</li></ul>', '<ul><li><h2>a</h2><p>b</p></li></ul>'],
    ],
  ],
  [
    'quotes',
    [
      ['<blockquote>a<div>b</div></blockquote>', '<blockquote><p>a</p><p>b</p></blockquote>'],
      [
        '<blockquote>a<pre>b</pre>c</blockquote>',
        '<blockquote><p>a</p><pre>b</pre><p>c</p></blockquote>',
      ],
      [
        '<blockquote><blockquote>a</blockquote>b</blockquote>',
        '<blockquote><blockquote><p>a</p></blockquote><p>b</p></blockquote>',
      ],
    ],
  ],
  [
    'code',
    [
      ['<pre>\n\n  a <b>b</b><br>\n\nc\n</pre>', '<pre>  a b\n\n\nc</pre>'],
      ['<pre data-lang="js"><code>x &lt; 1</code></pre>', '<pre data-lang="js">x &lt; 1</pre>'],
      ['<pre data-lang="js onload">x</pre>', '<pre>x</pre>'],
      ['<pre> \n </pre>', ''],
    ],
  ],
  [
    'figures',
    [
      [img, `<figure>${img}</figure>`],
      [
        `<p>a <a href="https://x.example">${img}</a> b</p>`,
        `<p>a</p><figure>${img}</figure><p>b</p>`,
      ],
      [
        `<figure>${img}<figcaption><p>a <em>b</em></p><p>c</p></figcaption></figure>`,
        `<figure>${img}<figcaption>a <em>b</em><br>c</figcaption></figure>`,
      ],
      [
        `<figure>${img}${img}<figcaption>c</figcaption></figure>`,
        `<figure>${img}</figure><figure>${img}<figcaption>c</figcaption></figure>`,
      ],
      ['<figure><img src="data:,"><figcaption>c</figcaption></figure>', '<p>c</p>'],
      ['<figure><pre>x</pre><figcaption>c</figcaption></figure>', '<pre>x</pre><p>c</p>'],
    ],
  ],
  [
    'tables',
    [
      [
        '<table role="none"><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>',
        '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
      ],
      [
        '<table><caption>t</caption><tr><th>a</th><th>bb</th></tr><tr><td>ccc</td><td>d</td></tr></table>',
        '<p>t</p><table><thead><tr><th>a</th><th>bb</th></tr></thead><tbody><tr><td>ccc</td><td>d</td></tr></tbody></table>',
      ],
      ['<table><tr><td><p>a</p></td></tr></table>', '<p>a</p>'],
      [
        `<table><tr><th>a</th><td rowspan=2 colspan=2>b ${img}</td></tr><tr><th>c</th></tr><tr><td></td><td>d</td></tr></table>`,
        `<table><tbody><tr><th>a</th><td data-rows="2">b</td></tr><tr><th>c</th><td></td></tr><tr><td></td><td>d</td></tr></tbody></table><figure>${img}</figure>`,
      ],
      [`<table><tr><td>a</td><td>${img}</td></tr></table>`, `<p>a</p><figure>${img}</figure>`],
      [
        '<table><tr><td>Linux</td><td><pre>ls  -l</pre></td></tr></table>',
        '<table><tbody><tr><td>Linux</td><td><code>ls -l</code></td></tr></tbody></table>',
      ],
      // Lines of code in a table of their own, and a program.
      ['<table><tr><td>1</td><td><pre>a = 1</pre></td></tr></table>', '<p>1</p><pre>a = 1</pre>'],
      [
        '<table><tr><td>Rust</td><td><pre>a\n b</pre></td></tr></table>',
        '<p>Rust</p><pre>a\n b</pre>',
      ],
      [
        '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td><ul><li>first</li><li>second</li></ul></td></tr></table>',
        '<p>a</p><p>b</p><p>c</p><ul><li>first</li><li>second</li></ul>',
      ],
    ],
  ],
  [
    'marks',
    [
      ['<p>x<sup>2</sup> H<sub>2</sub>O e<sup>x</sup>', '<p>x² H₂O e<sup>x</sup></p>'],
      ['<p><del>a</del> <s>b</s>', '<p><s>a</s> <s>b</s></p>'],
    ],
  ],
  [
    'footnotes',
    [
      [
        '<p>a<sup><a href="#n1">1</a></sup> b<a href="#n9"><sup>9</sup></a></p><ol><li id="n1">Text <a href="#r1">↩︎</a></li></ol>',
        '<p>a[1] b<a href="https://journal.example/page#n9">[9]</a></p><ol><li>Text</li></ol>',
      ],
    ],
  ],
  [
    'formulas',
    [
      [
        '<p>a <span data-math="inline">x_1</span> b <span data-math="display">\\frac{a}{b}</span></p>',
        '<p>a <code data-form="tex">x_1</code> b</p><pre data-lang="tex" data-form="tex">\\frac{a}{b}</pre>',
      ],
    ],
  ],
  ['definitions', [['<dl><dt>a</dt><dd>b</dd></dl>', '<p><strong>a</strong></p><p>b</p>']]],
  [
    'embeds',
    [
      [
        '<iframe src="https://player.vimeo.com/video/12?h=1"></iframe>',
        '<p><a href="https://vimeo.com/12">https://vimeo.com/12</a></p>',
      ],
      ['<iframe src="javascript:1"></iframe>', ''],
      [
        '<video src="https://a.example/v.mp4"></video>',
        '<p><a href="https://a.example/v.mp4">https://a.example/v.mp4</a></p>',
      ],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s', (html, story) => {
    expect(compose(html).html).toBe(story);
  });
});

it('says of each block once what it changed in it', () => {
  const { notes } = compose(
    '<h1>The title</h1><ul><li>a<ul><li>b</ul><li>c<ul><li>d</ul></ul><p>e <img src="blob:x"> f</p>' +
      '<ul><li>g<ul><li>h</ul></ul><img src="blob:y">',
  );
  expect(notes.map(({ kind, block }) => [kind, block])).toEqual([
    ['left-out', 1],
    ['left-out', 2],
    ['changed', 0],
    ['changed', 2],
  ]);
});

it('says of no block what it changed where none is left', () => {
  expect(compose('<img src="blob:x">').notes).toEqual([
    { kind: 'left-out', code: 'picture-without-address' },
  ]);
});

it('counts words and pictures', () => {
  const { words, images } = compose(`<p>one</p><p>two<br>three</p><pre>four</pre>${img}${img}`);
  expect({ words, images }).toEqual({ words: 4, images: 2 });
  expect(
    composeStory(elementOf('<p>我喜欢面包</p>', window), {
      url: 'https://x.example/',
      title: '',
      lang: 'zh',
      window,
    }).words,
  ).toBeGreaterThan(1);
});

it('is not fooled by an element of a form’s names', () => {
  const { document } = windowOf(
    '<main><form><input name="childNodes"><input name="firstChild"><input id="localName"><p onclick="x">a<script>b</script></p><svg><a>c</a></svg></form></main>',
  );
  const options = { url: 'https://x.example/', title: '', lang: null, window };
  const main = document.querySelector('main');
  expect(main && composeStory(main, options).html).toBe('<p>a</p>');
});
