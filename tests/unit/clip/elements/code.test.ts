// Code that highlighters have drawn in elements of their own.
import { expect, it } from 'vitest';
import { copied } from './copied';

it('keeps a numbered line of code that is empty', () => {
  const html = copied(
    '<pre><ol><li>open oven;</li><li></li><li><span>  bake;</span></li><li><br></li><li>close;</li></ol></pre>',
  );
  expect(html).toBe('<pre>open oven;\n\n  bake;\n\nclose;\n</pre>');
});

it('drops the words of buttons in the slots of a block, and no others', () => {
  const slots = '<span slot="copy">Copy to clipboard</span><span slot="wrap">Toggle wrap</span>';
  const html = copied(`<x-code><pre>bake();</pre>${slots}<span slot="note">Hot!</span></x-code>`);
  expect(html).toBe('<span><pre>bake();</pre><span slot="note">Hot!</span></span>');
  const plain = '<p><span slot="copy">Copy</span> that.</p>';
  expect(copied(`<pre>bake();</pre>${plain}`)).toContain(plain);
});

it.each([
  [
    'a bar of buttons',
    '<div class="code-header"><span>js</span><span>Explain</span><div class="copyCodeBtn">Copy</div><span>Ask the robot</span></div>',
    '',
  ],
  ['a button behind the last line', '', '<div class="hljs-button signin">Sign in to copy</div>'],
])('is not %s', (_, before, behind) => {
  expect(copied(`<pre>${before}<code>bake();${behind}</code></pre>`)).toBe('<pre>bake();</pre>');
});

it('has the name of its file in the bar over it', () => {
  const bar = '<div class="code-header"><b>oven.js</b><div class="copyCodeBtn">Copy</div></div>';
  expect(copied(`<pre>${bar}<code>bake();</code></pre>`)).toContain('oven.js');
});

const drawn = 'style="white-space:pre-wrap;font-family:Menlo,monospace"';
const fixed = 'style="font-family:Consolas"';
const code = '<pre>oven.on()\n  bake()\noven.off()</pre>';

/** Without the last line's end, which the story takes away. */
const codeOf = (html: string) => copied(html).replace('\n</pre>', '</pre>');

it.each([
  ['a box', `<div ${drawn}>oven.on()\n  bake()\noven.off()</div>`],
  ['a paragraph', `<p ${drawn}>oven.on()<br>  bake()<br>oven.off()</p>`],
  [
    'boxes of a line',
    `<div>\n  <div ${drawn}>oven.on()</div>\n  <div ${drawn}>  bake()</div>\n  <div ${drawn}>oven.off()</div>\n</div>`,
  ],
  [
    'the items of a list, with spaces that do not break',
    `<ol><li ${fixed}>oven.on()</li><li ${fixed}>\u00a0 bake()</li><li ${fixed}>oven.off()</li></ol>`,
  ],
  [
    'lines with their numbers',
    `<div><div ${drawn}><b>1</b>oven.on()</div><div ${drawn}><b>2</b>  bake()</div><div ${drawn}><b>3</b>oven.off()</div></div>`,
  ],
  [
    'a box beside one of numbers',
    `<div><div><i>1</i><br><i>2</i><br><i>3</i></div><div ${drawn}>oven.on()\n  bake()\noven.off()</div></div>`,
  ],
  [
    'a table of two cells',
    `<table><tbody><tr><td><div>1</div><div>2</div><div>3</div></td><td><div ${drawn}>oven.on()</div><div ${drawn}>  bake()</div><div ${drawn}>oven.off()</div></td></tr></tbody></table>`,
  ],
  [
    'a table of a row a line',
    `<table><tbody><tr><td>1</td><td ${drawn}>oven.on()</td></tr><tr><td>2</td><td ${drawn}>  bake()</td></tr><tr><td>3</td><td ${drawn}>oven.off()</td></tr></tbody></table>`,
  ],
])('reads code that is drawn as %s', (_, html) => {
  expect(codeOf(html)).toBe(code);
});

it('leaves out the name of the language over code that is drawn', () => {
  const box = `<div ${drawn}>oven.on()\noven.off()</div>`;
  expect(copied(`<div><div class="lang">Bash</div>${box}</div>`)).toBe(
    '<div><pre>oven.on()\noven.off()</pre></div>',
  );
});

it.each([
  ['one line', `<div ${drawn}>oven.on()</div>`],
  ['verse', '<div style="white-space:pre-wrap">Down goes the bucket\nup comes the bottom</div>'],
  [
    'a typed letter',
    `<div ${drawn}>Dear Ada, the oven came on Monday and it is still warm.\nWe have not dared to touch it since the day it came.</div>`,
  ],
  ['a list of commands', `<ul><li ${fixed}>oven on</li><li ${fixed}>oven off</li></ul>`],
  [
    'a box that holds a heading',
    `<div ${fixed}><h2 ${fixed}>Ovens</h2><div ${fixed}>\u00a0a()</div></div>`,
  ],
  [
    'a table of places',
    '<table><tbody><tr><td>1</td><td>Ada</td></tr><tr><td>2</td><td>Bo</td></tr></tbody></table>',
  ],
])('takes %s for no code', (_, html) => {
  expect(copied(html)).not.toContain('<pre');
});

it('takes nothing for code because of a font that all of the page is set in', () => {
  const html = copied(`<div ${drawn}>oven.on()\noven.off()</div>`, (document) => {
    document.body.style.fontFamily = 'monospace';
  });
  expect(html).not.toContain('<pre');
});

const table = (cell: string) =>
  copied(
    `<table><tbody><tr><td>Linux</td><td>${cell}</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>`,
  );

it('makes lines of the code in a table of data', () => {
  expect(table('<pre><code>ls -l\n</code></pre>')).toContain('<div><code>ls -l</code></div>');
  expect(table('<pre>cd oven\nls</pre>')).toContain('<code>cd oven</code><br><code>ls</code>');
});

it('keeps a block of code in a cell that needs its depth, or stands in a layout', () => {
  expect(table('<pre>if hot:\n  bake()</pre>')).toContain('<pre>');
  expect(
    copied('<table><tbody><tr><td>1</td><td><pre>ls</pre></td></tr></tbody></table>'),
  ).toContain('<pre>');
});

it('takes lines in a field that can only be copied for code', () => {
  const lines = 'yellow 6\n  blue 12';
  expect(copied(`<textarea readonly>${lines}</textarea>`)).toBe(`<pre>${lines}</pre>`);
});

it.each([
  '<textarea>one\ntwo</textarea>',
  '<textarea readonly="">one</textarea>',
  '<textarea readonly="">&lt;iframe src="/x"&gt;\n&lt;/iframe&gt;</textarea>',
  '<textarea readonly="" class="unseen">one\ntwo</textarea>',
])('leaves other fields as they are: %s', (field) => {
  expect(copied(`<style>.unseen { opacity: 0 }</style>${field}`)).toContain('<textarea');
});

it('takes the gap behind the numbers of lines along, and no depth of the code', () => {
  const line = (number: number, words: string) =>
    `<div class="line"><span class="lineno">    ${number}</span>&nbsp;${words}</div>`;
  const box = (first: string) =>
    `<div style="font-family:monospace; white-space:pre">${line(1, first)}${line(2, '&nbsp;&nbsp;tip(b);')}</div>`;
  expect(copied(box('for (b) {'))).toContain('<pre>for (b) {\n  tip(b);');
  expect(copied(box('&nbsp;&nbsp;for (b) {'))).toContain('<pre>   for (b) {\n   tip(b);');
});

it('makes code of the lines that SyntaxHighlighter draws, whatever they are set in', () => {
  const line = (words: string) => `<li><span>${words}&nbsp;&nbsp;</span></li>`;
  const list = `<ol start="1" class="dp-j">${line('class&nbsp;Bell&nbsp;{')}${line('}')}</ol>`;
  expect(copied(`<div class="dp-highlighter">${list}</div>`)).toMatch(
    /<pre>class Bell \{\s*\n\}\s*<\/pre>/,
  );
});

it('leaves out what is pressed to copy the code, whatever it is made of', () => {
  const html = copied('<pre>int ferry;\nreturn 0;\n<em onclick="copycode()">复制代码</em></pre>');
  expect(html).toContain('return 0;');
  expect(html).not.toContain('复制');
  const said = copied('<pre>int ferry;\n<em onclick="explain()">return</em> 0;</pre>');
  expect(said).toContain('return 0;');
});

it('leaves out the button over code in a shadow root', () => {
  const html = copied('<x-code></x-code>', (document) => {
    const root = document.querySelector('x-code')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<div><button>Copy</button></div>${code}`;
  });
  expect(html).toContain('bake()');
  expect(html).not.toContain('Copy');
});
