// What of the live page gets into the copy, element by element.
import { expect, it } from 'vitest';
import { copied } from './copied';

it('reads open shadow roots in place, with what stands in their slots', () => {
  const html = copied('<p>a</p><x-box><i>in</i></x-box><p>z</p>', (document) => {
    const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<style>b{}</style><b>before</b><slot></slot><b>after</b>';
  });
  expect(html).toBe(
    '<p>a</p><span data-shadow=""><b>before</b><span><i>in</i></span><b>after</b></span><p>z</p>',
  );
});

it('drops a letter that is the icon of a note, and no other letter', () => {
  const sign = '<span class="tip__icon" aria-hidden="true">i</span>';
  expect(copied(`<aside>${sign}<p>Oats</p></aside>`)).toBe('<aside><p>Oats</p></aside>');
  for (const kept of [
    `<p>${sign} oats</p>`,
    '<aside><span class="step" aria-hidden="true">B</span><p>Oats</p></aside>',
    '<aside><span class="icon" aria-hidden="true">2</span><p>Oats</p></aside>',
    '<aside><span class="icon">i</span><p>Oats</p></aside>',
  ])
    expect(copied(kept)).toContain(kept.match(/>(\w)</)?.[0]);
});

it('makes a line of a card, and loses none of its words', () => {
  const card = (more: string) =>
    copied(
      `<div class="ltag__link">${more}<a href="/mill"><div><h2>The mill</h2><h3>Ada, May 3</h3></div></a></div>`,
    );
  expect(card('')).toBe('<p><a href="/mill">The mill</a><br>Ada, May 3</p>');
  expect(card('Read this first. ')).toContain('Read this first.');
  expect(card('<a href="/ada">Ada</a>')).toContain('<br><a href="/ada">Ada</a></p>');
});

it('keeps every panel of tabs under its name, in an article', () => {
  const html = copied(
    '<article><button role="tab" id="t" aria-controls="p">npm</button><div role="tabpanel" id="p" hidden><p>npm i</p></div></article>',
  );
  expect(html).toContain('<p><strong>npm</strong></p><p>npm i</p></div>');
});

it.each([
  ['beside the panels', '', ''],
  ['over the box with the panels', '<div>', '</div>'],
])('names panels by their places, where the tabs stand %s', (_, start, end) => {
  const tabs = '<ul><li role="tab">npm</li><li role="tab">pnpm</li></ul>';
  const panel = (text: string) => `<div role="tabpanel"><p>${text}</p></div>`;
  const set = `<div>${tabs}${start}${panel('npm i')}${panel('pnpm i')}${end}</div>`;
  expect(copied(`<article>${set}</article>`)).toContain(
    '<p><strong>pnpm</strong></p><p>pnpm i</p>',
  );
});

it('keeps every panel where the page marks no article, but those of its menu', () => {
  const set =
    '<button role="tab" aria-controls="p">Oak</button><div role="tabpanel" id="p" hidden><p>It creaks.</p></div>';
  expect(copied(`<div>${set}</div>`)).toContain('It creaks.');
  expect(copied(`<nav>${set}</nav>`)).not.toContain('It creaks.');
});

it('keeps the blocks of code that a row of buttons shows and hides, each under its name', () => {
  const set = (buttons: string) =>
    `<article><div class="tabs"><div>${buttons}</div><div><pre>npm i</pre><pre style="display:none">pnpm i</pre></div></div></article>`;
  const both = '<button>npm</button><button>pnpm</button>';
  expect(copied(set(both))).toContain('<p><strong>pnpm</strong></p><pre>pnpm i</pre>');
  expect(copied(set('<button>Copy</button>'))).not.toContain('pnpm');
});

it('does not name a panel where there are more tabs than panels in the box around it', () => {
  const tabs = '<p role="tab">npm</p><p role="tab">pnpm</p><p role="tab">yarn</p>';
  const panels = '<div><div role="tabpanel"><p>npm i</p></div></div>';
  expect(copied(`<article><div>${tabs}${panels}</div></article>`)).not.toContain('<strong>');
});

it.each([
  [
    'KaTeX',
    '<span class="katex-display"><span class="katex"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math><span aria-hidden="true">x2</span></span></span>',
    '<span data-math="display">x^2</span>',
  ],
  [
    'MathJax 2',
    '<span class="MathJax_Preview"></span><span class="MathJax"><i>x2</i></span><script type="math/tex">x^2</script>',
    '<span data-math="inline">x^2</span>',
  ],
  [
    'Wikipedia',
    '<span class="mwe-math-element"><span style="display:none"><math alttext="{\\displaystyle x^2}"><mi>x</mi></math></span><img src="/x.svg" alt="x"></span>',
    '<span data-math="inline">x^2</span>',
  ],
  ['MathML alone', '<math><mi>x</mi><mn>2</mn></math>', 'x2'],
])('keeps the TeX of %s', (_, html, expected) => {
  expect(copied(`<p>a ${html} z</p>`)).toBe(`<p>a ${expected} z</p>`);
});

it.each([
  '<i class="material-icons">water_drop</i>',
  '<span class="material-symbols-rounded">home</span>',
  '<mat-icon>chevron_right</mat-icon>',
  '<a class="google-material-icons">close</a>',
  '<i class="x">arrow_back</i>',
])('leaves out the word for which a font draws an icon: %s', (icon) => {
  const style = '<style>.x { font-family: "Our Icons", sans-serif }</style>';
  expect(copied(`${style}<p>a ${icon}z</p>`)).toBe('<p>a z</p>');
});

it.each([
  '<i>water</i>',
  '<span class="name">snake_case</span>',
  '<p class="material-icons">Two words are text</p>',
  '<i class="y">silicon</i>',
])('keeps a word in any other font: %s', (word) => {
  const style = '<style>.y { font-family: "Silicon Serif" }</style>';
  expect(copied(`${style}<div>a ${word}</div>`)).toContain(word);
});

it('keeps what waits to be scrolled to, and no traps', () => {
  const long = 'A sentence that is worth reading. '.repeat(8);
  const html = copied(
    `<main><p class="wow" style="visibility:hidden">${long}</p><p style="visibility:hidden">trap ${long}</p></main>`,
  );
  expect(html).toContain('worth reading');
  expect(html).not.toContain('trap');
});

it.each([
  ['unseen, and not laid out', 'display:none; visibility:hidden', '', true],
  ['unseen, and without height', 'height:0; visibility:hidden', '', true],
  ['a hint that lies over the text', 'position:absolute; visibility:hidden', '', false],
  ['a menu', 'visibility:hidden', ' class="menu"', false],
  ['what drops down', 'display:none', ' class="item__dropdown"', false],
  ['an accordion', 'display:none', ' class="accordion-item__dropdown" role="region"', true],
])('keeps what stands closed below its button: %s', (_, style, attributes, isKept) => {
  const text = '<p>A lightweight trainer for speed, and a heavier one for everything else.</p>';
  const html = copied(
    `<main><h3><button aria-expanded="false">Weight</button></h3><div${attributes} style="${style}">${text}</div></main>`,
  );
  expect(html.includes('lightweight')).toBe(isKept);
});

it('keeps what a spoiler hides behind a link', () => {
  const spoiler =
    '<div class="lj-spoiler"><div class="lj-spoiler-head"><a href="#">How it ended</a></div><div class="lj-spoiler-body" style="display:none">He rode to the end of the reel, and was found under a lime tree.</div></div>';
  expect(copied(`<main><p>Text.</p>${spoiler}</main>`)).toContain('under a lime tree');
});

it('takes no attribute of the page for one of ours', () => {
  const html = copied(
    '<section data-embed="fold"><p data-math="1">One</p><h2 data-level="9">Two</h2><a data-title="x" href="/">Three</a><img data-picture="p1" src="/a.jpg"></section>',
  );
  expect(html).toContain('Three');
  expect(html).not.toMatch(/data-/);
});

it('keeps the ends of a jump within the page', () => {
  const html = '<p>a<a href="#n1" id="r1">1</a></p><p id="n1">note</p>';
  expect(copied(html)).toBe(html);
});

it('keeps the order where a form, a comment and a picture are replaced', () => {
  const html = copied(
    '<form>a<!-- x --><i>b</i><script>c</script>d<picture><b>e</b></picture>f</form>',
  );
  expect(html).toBe('<div>a<!-- x --><i>b</i>d<span><b>e</b></span>f</div>');
});

it('leaves out the lines of an example that only a compiler needs', () => {
  const html = copied(
    '<pre><code class="hide-boring"><span class="boring">fn main() {\n</span>let bread = 1;\n<span class="boring">}</span></code></pre>',
  );
  expect(html).toBe('<pre>let bread = 1;\n</pre>');
});

it('leaves out the words of buttons beside code, however many', () => {
  const html = copied(
    '<div><pre>let bread = 1;</pre><div class="code-actions"><span>Copy to clipboard</span> <span>Toggle word wrap</span></div></div>',
  );
  expect(html).toBe('<div><pre>let bread = 1;</pre></div>');
});

it('leaves out the name of the language and the links in a block, beside its code', () => {
  const html = copied(
    '<pre><div class="language-id">rust</div><div><code><div>let bread = 1;</div></code><a href="/play">Try</a></div></pre>',
  );
  expect(html).toBe('<pre>let bread = 1;\n</pre>');
});

it.each([
  [
    'a file’s name',
    '<pre><div>oven.rs</div><code>let bread = 1;</code></pre>',
    'oven.rs\nlet bread = 1;',
  ],
  ['a link in code', '<pre><code>use <a href="/o">oven</a>;</code></pre>', 'use oven;'],
  [
    'the lines of a session',
    '<pre><span>$ </span><code>ls</code> <span>go</span> <code>cat</code></pre>',
    '$ ls go cat',
  ],
])('keeps %s in a block', (_, html, code) => {
  expect(copied(html)).toBe(`<pre>${code}</pre>`);
});

it('leaves out the buttons of a block of which the page keeps a hidden copy', () => {
  const code = 'let bread = 1;\n'.repeat(20);
  const html = copied(
    `<div><pre hidden>${code}</pre><pre>${code}</pre><div class="code-block-container-actions"><span>Copy to clipboard</span></div></div>`,
  );
  expect(html).not.toContain('Copy');
});

it('puts the name of each panel over it where the names stand in a row', () => {
  const html = copied(
    '<div class="tabbed-set"><input type="radio"><div class="tabbed-labels"><label>Rye</label><label>Wheat</label></div><div class="tabbed-content"><div class="tabbed-block"><p>Dark</p></div><div class="tabbed-block" style="display:none"><p>White</p></div></div></div>',
  );
  expect(html).toMatch(
    /<p><strong>Rye<\/strong><\/p><p>Dark<\/p>.*<p><strong>Wheat<\/strong><\/p><p>White<\/p>/,
  );
  expect(html.match(/Rye/g)).toHaveLength(1);
});

it('parts a badge from the name before it and the text behind it', () => {
  const html = copied('<p><b>Oven</b><span class="stab"><code>beta</code></span>bakes</p>');
  expect(html).toBe('<p><b>Oven</b><span class="stab"> <code>beta</code> </span>bakes</p>');
});

it('reads the sign of a note as the word that it stands for', () => {
  const html = copied(
    '<table><tbody><tr><td class="icon"><i class="fa icon-tip" title="Tip"></i></td><td>Warm the bowl.</td></tr></tbody></table>',
  );
  expect(html).toContain('<span>Tip</span>');
});

it('takes the picture for a bright page where there is one for a dark page too', () => {
  const html = copied(
    '<picture><source media="(prefers-color-scheme: dark)" srcset="https://a.example/night.png"><img src="https://a.example/day.png"></picture>',
  );
  expect(html).toContain('https://a.example/day.png');
});

it.each([
  '<div><div class="x1"><span>Bash</span><span>Copy</span></div><pre>ls</pre></div>',
  '<div><div class="code-head"><span>bash</span><span>复制代码</span></div><pre>ls</pre></div>',
  '<pre><div><span>bash</span><div>コードをコピー</div></div><code>ls</code></pre>',
  '<pre><code>ls</code><ul class="numbering"><li>1</li><li>2</li></ul></pre>',
])('leaves out what stands around code, whatever its class and its language: %s', (html) => {
  expect(copied(html).replace(/<\/?div>/g, '')).toMatch(/^<pre(?: data-lang="bash")?>ls<\/pre>$/);
});

it('keeps the name of a file in a box over code that is called a header', () => {
  const html = copied(
    '<div><div class="code-header"><span>oven.py</span><button>Copy</button></div><pre>ls</pre></div>',
  );
  expect(html).toBe('<div><p>oven.py</p><pre>ls</pre></div>');
});

it('opens an answer of few words below its own button, and no menu', () => {
  const fold = (inside: string) =>
    `<main><h3><button aria-expanded="false" aria-controls="a">Bread?</button></h3><div id="a" style="display:none">${inside}</div></main>`;
  expect(copied(fold('<p>No, it is gone.</p>'))).toContain('No, it is gone.');
  for (const word of ['No.', '14 €']) expect(copied(fold(word))).toContain(word);
  expect(copied(fold('<a href="/x">Copy the link</a>'))).not.toContain('Copy the link');
});

it('opens what is called after a fold below its button, though no sign ends its sentence', () => {
  const fold = (button: string, inside: string) =>
    `<main><div class="toggle">${button}<div class="toggle__content" style="display:none">${inside}</div></div></main>`;
  const button = '<div role="button" tabindex="0">“หมดแล้ว”</div>';
  expect(copied(fold(button, '<p>ลูกสวยมีคนจองไว้</p>'))).toContain('ลูกสวย');
  expect(copied(fold(button, '<p><a href="/x">ลูกสวย</a></p>'))).not.toContain('ลูกสวย');
  expect(copied(fold('<p>หมดแล้ว</p>', '<p>ลูกสวยมีคนจองไว้</p>'))).not.toContain('ลูกสวย');
});

it('opens what the link in the heading over it names by the box around both', () => {
  const panel = (id: string) =>
    `<main><div class="panel" id="${id}"><div class="head"><h4><a href="#y1902">1902</a></h4></div><div class="panel-body" style="display:none"><p>He came for salts.</p></div></div></main>`;
  expect(copied(panel('y1902'))).toContain('He came for salts');
  expect(copied(panel('y1896'))).not.toContain('He came for salts');
});

it('opens what a button over it names, and nothing that no button names', () => {
  const below = (button: string) =>
    `<main>${button}<div class="key" id="g1" style="display:none"><p>They meet after 20 seconds, in the middle of the bridge, and turn round.</p></div></main>`;
  expect(copied(below('<button data-target="#g1">Solution</button>'))).toContain('They meet');
  expect(copied(below('<a href="#g1">Solution</a>'))).toContain('They meet');
  for (const other of ['<button data-target="#g2">Solution</button>', '<p>Think first.</p>'])
    expect(copied(below(other))).not.toContain('They meet');
  const figure = below('<a href="#g1"><img src="/a.jpg"></a>');
  expect(copied(figure.replace('<p>', '<p><img src="/a.jpg">'))).not.toContain('They meet');
});

it.each([
  ['by its role', '<span role="tooltip" id="a" style="display:none">A wheel with teeth.</span>'],
  ['by its place', '<i id="a" style="display:none">A wheel with teeth.</i>'],
])(
  'leaves closed what says a word\u2019s meaning in the middle of its sentence, known %s',
  (_, bubble) => {
    const word = '<button aria-expanded="false" aria-controls="a">pinion</button>';
    expect(copied(`<main><p>The ${word}${bubble} creaks.</p></main>`)).not.toContain('teeth');
  },
);

it('makes a figure of a picture in the margin, and a note of a text there', () => {
  const html = copied(
    '<p>Rye.<span class="marginnote">No wheat.</span><span class="marginnote"><img src="https://journal.example/bowl.jpg">The bowl.</span></p>',
  );
  expect(html).toContain('<small data-note="">No wheat.</small>');
  expect(html).toContain('<figure><img src="https://journal.example/bowl.jpg">The bowl.</figure>');
});

it('opens what Tistory folds behind a word', () => {
  const words = 'The dough waits for nobody, and so the oven was lit before the sun was up.';
  const fold = (name: string) =>
    copied(
      `<main><div><a>More</a><div class="${name}" style="display:none">${words}</div></div></main>`,
    );
  expect(fold('moreless-content')).toContain(words);
  expect(fold('content')).not.toContain(words);
});

it('makes a figure of a picture and a line behind it that is called a caption', () => {
  const picture = '<div class="x"><img src="/oven.jpg"></div>';
  const line = '<p class="photo__caption">The oven.</p>';
  const figure = (html: string) => /<figure>.*?<figcaption>(.*?)</.exec(copied(html))?.[1];
  expect(figure(picture + line)).toBe('The oven.');
  expect(figure(`<img src="/oven.jpg">${line}`)).toBe('The oven.');
  for (const html of [
    `${picture}<p>The oven.</p>`,
    `<div>Words<img src="/oven.jpg"></div>${line}`,
    `${picture}<p>Words</p>${line}`,
    `${picture}<div class="caption"><p>The oven.</p><p>The baker.</p></div>`,
  ])
    expect(figure(html)).toBeUndefined();
});

it('makes a figure of a box that is called fig, with its caption', () => {
  const html = copied(
    '<div class="fig"><img src="/f-900x600.jpg"><p class="fig-caption">The oven.</p></div>',
  );
  expect(html).toMatch(/^<figure><img[^>]*><figcaption>The oven\.<\/figcaption><\/figure>$/);
});

it('keeps the files in a list below a text', () => {
  const html = copied(
    '<div><p>The plan of the oven, drawn by the mason himself.</p><div><ul><li><a href="/plan.pdf">The plan</a> <span>2 MB</span></li></ul></div></div>',
  );
  expect(html).toContain('<p><a href="/plan.pdf">The plan</a>');
});

it.each([
  ['<div role="heading" aria-level="3">Pears</div>', '<h3>Pears</h3>'],
  // As ARIA has it.
  ['<span role="heading">Pears</span>', '<h2>Pears</h2>'],
  ['<div role="heading" aria-level="9">Pears</div>', '<h6>Pears</h6>'],
  ['<div role="heading"><h4>Pears</h4></div>', '<div><h4>Pears</h4></div>'],
  ['<div role="heading"><p>Pears</p><p>Quinces</p></div>', '<div><p>Pears</p><p>Quinces</p></div>'],
  ['<h3><span role="heading">Pears</span></h3>', '<h3><span>Pears</span></h3>'],
])('makes a heading of what is one by its role alone: %s', (html, expected) => {
  expect(copied(html).replace(/ (?:role|aria-level)="\w+"/g, '')).toBe(expected);
});
