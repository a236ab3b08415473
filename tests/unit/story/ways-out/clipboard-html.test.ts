import { expect, it } from 'vitest';
import { toClipboardHtml } from '@/utils/story/ways-out/clipboard-html';
import { windowOf } from '../../clip/page';

const clipboard = (html: string, title = 't') => toClipboardHtml({ html }, title, windowOf(''));

it('puts the title first and the headings in the editor’s two sizes', () => {
  expect(clipboard('<h2>a</h2><h3>b</h3><h5>c</h5>', 'A <b>').html).toBe(
    '<h1>A &lt;b&gt;</h1><h3>a</h3><h4>b</h4><h4>c</h4>',
  );
});

it('keeps code in one block, with its language', () => {
  expect(clipboard('<pre data-lang="js">a\n\n\nb &lt; "c"</pre><pre>x</pre>').html).toBe(
    '<h1>t</h1><pre data-code-block-mode="2" data-code-block-lang="js">a\n \n \nb &lt; "c"</pre><pre data-code-block-mode="0">x</pre>',
  );
});

it('lists the pictures that cannot be pasted apart', () => {
  const { html, leftOut } = clipboard(
    '<figure><img src="data:image/png;base64,AA==" alt="A drawing"><figcaption>c</figcaption></figure><figure><img src="https://a.example/1.png"></figure>',
  );
  expect(leftOut).toEqual(['A drawing']);
  expect(html).toBe('<h1>t</h1><p>c</p><figure><img src="https://a.example/1.png"></figure>');
});

it('says the same in plain text', () => {
  const { text } = clipboard(
    '<p>a <a href="https://x.example/">b</a><br>c</p><ol><li>d</li><li>e</li></ol><blockquote><p>f</p></blockquote><pre>g\n\nh</pre><hr>',
  );
  expect(text).toBe('t\n\na b (https://x.example/)\nc\n\n1. d\n2. e\n\n> f\n\ng\n\nh\n\n* * *');
});
