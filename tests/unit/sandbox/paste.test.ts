// What the local Medium's editor keeps of a paste, one behaviour a test: what is documented, and of what is not the loss.
import { describe, expect, it } from 'vitest';
import { blocksOf, type EditorBlock } from '../../sandbox/medium-site/editor/blocks.ts';
import { pasteInto, pasteText } from '../../sandbox/medium-site/editor/paste.ts';
import { windowOf } from '../clip/page';

const window = windowOf('');

function markup(blocks: DocumentFragment): string {
  const box = window.document.createElement('div');
  box.append(blocks);
  return box.innerHTML;
}

/** The blocks as markup without the editor's own classes. */
const kept = (html: string) => markup(pasteInto(html, window)).replaceAll(/ class="[^"]*"/g, '');

const blocks = (html: string, isFresh = true): EditorBlock[] =>
  blocksOf(pasteInto(html, window, isFresh));

/** Each block in a word and its text. */
const told = (html: string, isFresh = true) =>
  blocks(html, isFresh).map(({ type, text }) => `${type}: ${text}`);

describe('headings', () => {
  it('the first h1 of a paste into a fresh editor is the title, without marks', () => {
    expect(told('<h1>A <em>b</em><br>c</h1><p>d</p>')).toEqual(['title: A b c', 'p: d']);
    expect(kept('<h1>A <em>b</em></h1>')).toBe('<h3>A b</h3>');
  });

  it('the title stands at the top, wherever its h1 stood', () => {
    expect(told('<p>a</p><h1>b</h1>')).toEqual(['title: b', 'p: a']);
  });

  it('no h1 is a title where something stands already', () => {
    expect(told('<h1>a</h1>', false)).toEqual(['h3: a']);
  });

  it('later h1, h2 and h3 are big, h4 is small', () => {
    expect(told('<h1>t</h1><h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4>')).toEqual([
      'title: t',
      'h3: 1',
      'h3: 2',
      'h3: 3',
      'h4: 4',
    ]);
  });

  it('h5 and h6 are plain paragraphs', () => {
    expect(told('<h5>5</h5><h6>6</h6>')).toEqual(['p: 5', 'p: 6']);
  });
});

describe('text', () => {
  it('keeps strong, emphasis, links and line breaks', () => {
    expect(
      kept('<p><b>a</b> <i>b <strong>c</strong></i><br><a href="https://x.example/">d</a></p>'),
    ).toBe(
      '<p><strong>a</strong> <em>b <strong>c</strong></em><br><a href="https://x.example/">d</a></p>',
    );
  });

  it('keeps the words of inline code, and not that they were code', () => {
    expect(kept('<p>run <code>npm <b>ci</b></code>.</p>')).toBe(
      '<p>run npm <strong>ci</strong>.</p>',
    );
  });

  it('unwraps all other marks', () => {
    expect(kept('<p>x<sup>2</sup> <s>y</s> <u>z</u> <mark>m</mark> <kbd>k</kbd></p>')).toBe(
      '<p>x2 y z m k</p>',
    );
  });

  it('removes classes, styles and every other attribute', () => {
    expect(
      kept(
        '<p class="a" style="color:red" id="b" data-c="d" onclick="e()">f <em title="g">h</em></p>',
      ),
    ).toBe('<p>f <em>h</em></p>');
  });

  it('drops scripts, styles and frames with their words', () => {
    expect(
      kept(
        '<style>a{}</style><p>b<script>c()</script></p><iframe src="https://x.example">d</iframe>',
      ),
    ).toBe('<p>b</p>');
  });

  it('keeps an address alone in its paragraph as a link, and makes nothing of it', () => {
    expect(blocks('<p><a href="https://x.example/v">https://x.example/v</a></p>')).toEqual([
      { type: 'p', text: 'https://x.example/v', hrefs: ['https://x.example/v'] },
    ]);
  });

  it('drops addresses that are relative or lead nowhere on the web', () => {
    expect(
      kept(
        '<p><a href="/a">a</a> <a href="#b">b</a> <a href="javascript:c()">c</a> <a href="mailto:d@x.example">d</a></p>',
      ),
    ).toBe('<p>a b c <a href="mailto:d@x.example">d</a></p>');
  });

  it('parts paragraphs at the edges of boxes, and at nothing else', () => {
    expect(told('<div>a<div>b</div><span>c</span> d</div>\n<p> </p>')).toEqual([
      'p: a',
      'p: b',
      'p: c d',
    ]);
  });

  it('takes plain text a paragraph a line, with no title', () => {
    expect(blocksOf(pasteText('a <b>\r\n\nc', window))).toEqual([
      { type: 'p', text: 'a <b>' },
      { type: 'p', text: 'c' },
    ]);
  });
});

describe('quotations and dividers', () => {
  it('keeps both', () => {
    expect(kept('<blockquote><p>a</p><p>b</p></blockquote><hr>')).toBe(
      '<blockquote><p>a</p><p>b</p></blockquote><hr>',
    );
  });

  it('flattens a quotation in a quotation', () => {
    expect(kept('<blockquote>a<blockquote>b</blockquote></blockquote>')).toBe(
      '<blockquote><p>a</p><p>b</p></blockquote>',
    );
  });

  it('merges two with nothing between them', () => {
    expect(kept('<blockquote>a</blockquote> <blockquote>b</blockquote>')).toBe(
      '<blockquote><p>a</p><p>b</p></blockquote>',
    );
  });

  it('keeps neither lists nor headings in one', () => {
    expect(told('<blockquote>a<h4>b</h4><ul><li>c</li></ul>d</blockquote>')).toEqual([
      'blockquote: a',
      'h4: b',
      'ul: c',
      'blockquote: d',
    ]);
  });
});

describe('lists', () => {
  it('keeps flat ones', () => {
    expect(kept('<ul><li>a</li><li><p>b</p></li></ul><ol start="3"><li>c</li></ol>')).toBe(
      '<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>',
    );
  });

  it('flattens nested ones into the outer one', () => {
    expect(kept('<ul><li>a<ol><li>b</li></ol></li><ul><li>c</li></ul><li>d</li></ul>')).toBe(
      '<ul><li>a</li><li>b</li><li>c</li><li>d</li></ul>',
    );
  });

  it('breaks further paragraphs out, and begins another list after them', () => {
    expect(kept('<ol><li><p>a</p><p>b</p></li><li>c</li></ol>')).toBe(
      '<ol><li>a</li></ol><p>b</p><ol><li>c</li></ol>',
    );
  });

  it('breaks quotations, headings and code out', () => {
    expect(
      told(
        '<ul><li>a<blockquote>b</blockquote></li><li>c<h2>d</h2></li><li>e<pre data-code-block-mode="0">f</pre>g</li></ul>',
      ),
    ).toEqual(['ul: a', 'blockquote: b', 'ul: c', 'h3: d', 'ul: e', 'pre: f', 'p: g']);
  });

  it('hoists pictures out of items', () => {
    expect(kept('<ul><li>a<img src="https://x.example/1.png"></li><li>b</li></ul>')).toBe(
      '<ul><li>a</li></ul><figure><img src="https://x.example/1.png" alt=""></figure><ul><li>b</li></ul>',
    );
  });
});

it('scatters the words of a table into paragraphs, one a cell', () => {
  expect(
    told(
      '<table><caption>a</caption><tr><th>b</th><th>c</th></tr><tr><td>d</td><td><b>e</b> f</td></tr></table>',
    ),
  ).toEqual(['p: a', 'p: b', 'p: c', 'p: d', 'p: e f']);
});

describe('code', () => {
  const mode = 'data-code-block-mode="2" data-code-block-lang="java"';

  it('keeps a block that says it is one, with its language', () => {
    expect(blocks(`<pre ${mode}>a\n  b &lt; c</pre>`)).toEqual([
      { type: 'pre', text: 'a\n  b < c', lang: 'java' },
    ]);
  });

  it('knows no language in the modes without one', () => {
    expect(blocks('<pre data-code-block-mode="0" data-code-block-lang="java">a</pre>')).toEqual([
      { type: 'pre', text: 'a' },
    ]);
  });

  it('splits at an empty line, however it was made', () => {
    expect(told(`<pre ${mode}>a\n\nb<br><br>c</pre>`)).toEqual(['pre: a', 'pre: b', 'pre: c']);
  });

  it('does not split at a line with one space', () => {
    expect(told(`<pre ${mode}>a\n \nb</pre>`)).toEqual(['pre: a\n \nb']);
  });

  it('loses the lines of a block that does not say so', () => {
    expect(told('<pre>a\n  b\n\nc</pre>')).toEqual(['pre: a b c']);
  });
});

describe('pictures', () => {
  it('keeps those on the web, with their captions', () => {
    expect(
      kept(
        '<figure><figcaption>a <em>b</em></figcaption><img src="https://x.example/1.png" alt="c" width="3"></figure>',
      ),
    ).toBe(
      '<figure><img src="https://x.example/1.png" alt="c"><figcaption>a <em>b</em></figcaption></figure>',
    );
  });

  it.each(['data:image/png;base64,AA==', 'blob:https://x.example/1', '/1.png', ''])(
    'drops %j, and its caption becomes a paragraph',
    (src) => {
      expect(
        kept(`<p>a</p><figure><img src="${src}" alt="b"><figcaption>c</figcaption></figure>`),
      ).toBe('<p>a</p><p>c</p>');
    },
  );

  it('stand between paragraphs', () => {
    expect(kept('<p>a<img src="https://x.example/1.png" alt="b">c</p>')).toBe(
      '<p>a</p><figure><img src="https://x.example/1.png" alt="b"></figure><p>c</p>',
    );
  });
});

it('marks titles and headings as Medium does', () => {
  expect(markup(pasteInto('<h1>a</h1><h2>b</h2><h4>c</h4>', window))).toBe(
    '<h3 class="graf graf--title">a</h3><h3 class="graf graf--h3">b</h3><h4 class="graf graf--h4">c</h4>',
  );
});

it('leaves the page it runs in as it was', () => {
  const before = window.document.documentElement.outerHTML;
  pasteInto('<p>a</p><img src="https://x.example/1.png">', window);
  expect(window.document.documentElement.outerHTML).toBe(before);
});
