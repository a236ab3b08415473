// One line a case: the Story's HTML, and its Markdown.
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '@/utils/story/ways-out/markdown';
import { windowOf } from '../../clip/page';

const window = windowOf('');
const markdown = (html: string, title = '') => toMarkdown({ html }, { title }, window).trim();
const img = '<img src="https://a.example/1_(2).png" alt="a [b]">';

describe.each<[string, [string, string][]]>([
  [
    'text',
    [
      [
        '<p>a &lt;b&gt; &amp;amp; AT&amp;T *c* snake_case</p>',
        'a &lt;b&gt; &amp;amp; AT&T \\*c\\* snake\\_case',
      ],
      ['<p>1. a</p><p># b</p><p>- c</p><p>1986) d</p>', '1\\. a\n\n\\# b\n\n\\- c\n\n1986\\) d'],
      ['<p>a<br>b</p>', 'a\\\nb'],
      ['<p>Oh!<a href="https://x.example/">b</a></p>', 'Oh\\![b](https://x.example/)'],
    ],
  ],
  [
    'addresses',
    [
      [
        '<p>https://a.example/&lt;img src=x onerror=alert(1)&gt;</p>',
        '<https://a.example/>&lt;img src=x onerror=alert(1)&gt;',
      ],
      [
        '<p>See https://a.example/wiki/Foo_bar, www.a.example (or http://b.example/x_(y)).</p>',
        'See <https://a.example/wiki/Foo_bar>, [www.a.example](http://www.a.example/) (or <http://b.example/x_(y)>).',
      ],
      [
        '<p>me@a.example, @me, a/b//c, //d.example</p>',
        '<me@a.example>, @me, a/b//c, /\\/d.example',
      ],
      [
        '<p>www. https://... www.a.example/@me</p>',
        'www\\. https:/\\/... [www.a.example/@me](http://www.a.example/@me)',
      ],
      ['<p>https://a.example/é</p>', '[https://a.example/é](https://a.example/%C3%A9)'],
      [
        '<p><a href="https://a.example/b_c">https://a.example/b_c</a> <a href="https://a.example/">a.example</a></p>',
        '<https://a.example/b_c> [a.example](https://a.example/)',
      ],
      ['<p><code>https://a.example/_b_</code></p>', '`https://a.example/_b_`'],
      ['<p><a href="javascript:alert(1)">a</a> <a href="/b">b</a></p>', 'a b'],
    ],
  ],
  [
    'headings',
    [
      ['<h2>a # b</h2><h3>C #</h3><h4>C#</h4>', '## a # b\n\n### C \\#\n\n#### C#'],
      ['<h2>##</h2><h5><em>a</em> ###</h5>', '## \\##\n\n##### _a_ \\###'],
    ],
  ],
  [
    'marks',
    [
      ['<p><strong>a</strong> <em>b</em> <s>c</s></p>', '**a** _b_ ~~c~~'],
      ['<p>a<strong>😀</strong>b 😀<em>c</em>😀</p>', 'a<strong>😀</strong>b 😀*c*😀'],
      ['<p><code>a<br>b</code><br></p>', '`a`\\\n`b`'],
      ['<p>in<em>side</em> a<strong>b.</strong>c</p>', 'in*side* a<strong>b.</strong>c'],
      ['<p><code>a`b</code><code>c</code> e<sup>x</sup></p>', '``a`bc`` e<sup>x</sup>'],
    ],
  ],
  [
    'lists',
    [
      ['<ul><li>a<ol start="3"><li>b</li></ol></li><li>c</li></ul>', '- a\n\n  3. b\n- c'],
      ['<ol><li>a<ul><li>b</li></ul></li></ol>', '1. a\n   - b'],
      ['<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n* b'],
      [
        '<ul><li><p>a</p><pre>b\n\n c</pre></li><li>d</li></ul>',
        '- a\n\n  ```\n  b\n\n   c\n  ```\n\n- d',
      ],
    ],
  ],
  [
    'code',
    [
      ['<pre data-lang="md">```js\na\n```</pre>', '````md\n```js\na\n```\n````'],
      ['<pre data-lang="`\n">a</pre>', '```\na\n```'],
      ['<blockquote><pre>a&#13;&lt;b&gt;</pre></blockquote>', '> ```\n> a\n> <b>\n> ```'],
      ['<h2><pre>&lt;b&gt;</pre></h2>', '## &lt;b&gt;'],
      ['<pre>a\n\n\nb</pre>', '```\na\n\n\nb\n```'],
    ],
  ],
  [
    'tables',
    [
      [
        '<table><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td><code>x|y</code></td><td>d<br>e</td></tr></tbody></table>',
        '| a | b\\|c |\n| --- | --- |\n| `x\\|y` | d<br>e |',
      ],
      [
        '<table><tbody><tr><td>a\\|b</td><td><code>a\\|b</code></td></tr></tbody></table>',
        '|  |  |\n| --- | --- |\n| a\\\\\\|b | <code>a\\\\\\|b</code> |',
      ],
      [
        '<table><tbody><tr><td>a</td><td></td></tr><tr><td>b</td><td>c</td></tr></tbody></table>',
        '|  |  |\n| --- | --- |\n| a |  |\n| b | c |',
      ],
    ],
  ],
  [
    'figures',
    [
      [
        `<figure>${img}<figcaption>c <em>d</em></figcaption></figure>`,
        '![a \\[b\\]](https://a.example/1_\\(2\\).png)\n\n_c d_',
      ],
    ],
  ],
  [
    'quotes',
    [['<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>', '> a\n>\n> > b']],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s', (html, expected) => {
    expect(markdown(html).replace(/ +$/gm, '')).toBe(expected);
  });
});

it('puts the title first, as text', () => {
  expect(markdown('<h2>b</h2>', 'a * <b>')).toBe('# a \\* &lt;b&gt;\n\n## b');
});

it('takes its time for no text, whatever it repeats', () => {
  for (const text of [')', '.', '(', 'a@', 'www.', '&a', '//', '[', '`'])
    expect(markdown(`<p>https://a.example/${text.repeat(50_000)}</p>`).length).toBeGreaterThan(
      1_000,
    );
});
