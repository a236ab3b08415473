import { expect, it } from 'vitest';
import { toMediumContent, toMediumHtml } from '@/utils/story/ways-out/medium-html';
import { windowOf } from '../../clip/page';

const medium = (html: string, title: string) => toMediumHtml({ html }, title, windowOf(''));

it('puts the title first, as text', () => {
  expect(medium('<p>a</p>', 'A <b>& "title"')).toBe('<h1>A &lt;b&gt;&amp; "title"</h1><p>a</p>');
});

it('puts the subtitle right under it, where the API looks for one', () => {
  const options = { subtitle: 'Less <i>yeast</i>' };
  expect(toMediumContent({ html: '<h2>a</h2>' }, 't', windowOf(''), options)).toEqual([
    '<h1>t</h1><h2>Less &lt;i&gt;yeast&lt;/i&gt;</h2><h1>a</h1>',
  ]);
});

it('sends big headings as <h1> and never an <h2>, which would become the subtitle', () => {
  expect(medium('<h2>a <em>b</em></h2><p>c</p><h3>d</h3>', 't')).toBe(
    '<h1>t</h1><h1>a <em>b</em></h1><p>c</p><h3>d</h3>',
  );
});

it('keeps code, pictures and lists as they are', () => {
  const html =
    '<pre data-lang="js">a\n\nb</pre><figure><img src="https://a.example/1.png" alt="x"><figcaption>c</figcaption></figure><ul><li>d</li></ul>';
  expect(medium(html, 't')).toBe(`<h1>t</h1>${html}`);
});

it('trusts nobody', () => {
  expect(medium('<p onclick="x">a<script>b</script></p>', 't')).toBe('<h1>t</h1><p>a</p>');
});
