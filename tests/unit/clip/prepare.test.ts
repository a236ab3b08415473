// What of the live page gets into the copy, element by element.
import { expect, it } from 'vitest';
import { clean, copyBody, everything } from '@/utils/clip/copy';
import { openPage } from '@/utils/clip/live-page';
import { windowOf } from './page';

function copied(html: string, change?: (document: Document) => void): string {
  const window = windowOf(html);
  change?.(window.document);
  const page = openPage(window);
  const copy = copyBody(page);
  if (copy) clean(copy, page, everything);
  return page.clone.body.innerHTML;
}

it('reads open shadow roots in place, with what stands in their slots', () => {
  const html = copied('<p>a</p><x-box><i>in</i></x-box><p>z</p>', (document) => {
    const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<style>b{}</style><b>before</b><slot></slot><b>after</b>';
  });
  expect(html).toBe('<p>a</p><span><b>before</b><span><i>in</i></span><b>after</b></span><p>z</p>');
});

it('keeps every panel of tabs under its name, in an article', () => {
  const html = copied(
    '<article><button role="tab" id="t" aria-controls="p">npm</button><div role="tabpanel" id="p" hidden><p>npm i</p></div></article>',
  );
  expect(html).toContain('<p><strong>npm</strong></p><p>npm i</p></div>');
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

it('keeps what waits to be scrolled to, and no traps', () => {
  const long = 'A sentence that is worth reading. '.repeat(8);
  const html = copied(
    `<main><p class="wow" style="visibility:hidden">${long}</p><p style="visibility:hidden">trap ${long}</p></main>`,
  );
  expect(html).toContain('worth reading');
  expect(html).not.toContain('trap');
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
