import { describe, expect, it } from 'vitest';
import { toHtmlFile } from '@/utils/by-hand/files/html-file';
import type { FileDraft } from '@/utils/by-hand/files/types';
import type { PageWindow } from '@/utils/clip/page/live-page';
import { licenses } from '@/utils/medium/license';
import { withoutForms } from '@/utils/story/forms/block-forms';
import { readPage } from '@/utils/story/reading/read-page';
import { article, testPage, windowOf } from '../../clip/page';
import { draftOf, picture } from './draft';

const window = windowOf('');
const written = (html: string, changes: Partial<FileDraft> = {}) =>
  String(toHtmlFile(draftOf(html, changes), window).content);
const parsed = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');

it('is one whole document', () => {
  expect(written('<h2>Flour</h2><p>a</p>', { subtitle: 'Slowly' })).toBe(
    `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Bread &amp; “butter”</title><link rel="canonical" href="https://journal.example/bread/"><meta name="author" content="Ada Baker"><meta name="description" content="Slowly"><meta name="keywords" content="bread, slow food"><meta property="og:site_name" content="The Journal"><meta property="article:published_time" content="2026-03-05"></head><body><article dir="auto"><hgroup><h1>Bread &amp; “butter”</h1><p>Slowly</p></hgroup><h2>Flour</h2><p>a</p><footer><p>License: <a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a></p></footer></article></body></html>
`,
  );
});

it('says nothing that is unknown', () => {
  const text = written('<p>a</p>', {
    tags: [],
    canonicalUrl: '',
    license: 'all-rights-reserved',
    metadata: null,
  });
  expect(text).toContain(
    '<html><head><meta charset="utf-8"><title>Bread &amp; “butter”</title></head>',
  );
  expect(text).toContain('<footer><p>All rights reserved.</p></footer>');
});

it('lets no text become markup', () => {
  const evil = '"><script>x</script></title><img src=x onerror=x>';
  const text = written(`<p>a</p><script>x</script><p onclick="x">b</p>`, {
    title: evil,
    subtitle: evil,
    tags: [evil],
    canonicalUrl: evil,
    metadata: { byline: evil, siteName: evil, lang: evil, publishedTime: null },
  });
  const document = parsed(text);
  expect(document.querySelector('script, img, style, [onclick], [onerror]')).toBeNull();
  expect(document.title).toBe(evil);
  expect(document.querySelector('h1')?.textContent).toBe(evil);
  expect(document.querySelector('meta[name="author"]')?.getAttribute('content')).toBe(evil);
});

it('holds the pictures that came along, and keeps the words of one that is lost', () => {
  const { content, leftOut } = toHtmlFile(
    draftOf(
      '<figure><img data-picture="p1" alt="A"><figcaption>c</figcaption></figure><figure><img data-picture="p9" alt="Lost"><figcaption>d</figcaption></figure><figure><img src="https://a.example/1.png" alt=""></figure>',
    ),
    window,
  );
  expect(content).toContain(
    `<figure><img alt="A" src="data:image/png;base64,${picture.base64}"><figcaption>c</figcaption></figure><figure>Lost<figcaption>d</figcaption></figure><figure><img src="https://a.example/1.png" alt=""></figure>`,
  );
  expect(leftOut).toEqual(['Lost']);
});

describe('the story’s own marks', () => {
  it.each([
    ['<pre data-lang="js">a</pre>', '<pre><code class="language-js">a</code></pre>'],
    [
      '<table><tbody><tr><td data-cols="2">a</td><td></td></tr><tr><td>b</td><td>c</td></tr></tbody></table>',
      '<table><tbody><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>',
    ],
    [
      '<table><tbody><tr><td data-cols="2" data-rows="2">a</td><td></td><td>x</td></tr><tr><td></td><td></td><td>y</td></tr></tbody></table>',
      '<table><tbody><tr><td colspan="2" rowspan="2">a</td><td>x</td></tr><tr><td>y</td></tr></tbody></table>',
    ],
    [
      '<table><thead><tr><th data-rows="2">a</th><th>x</th></tr></thead><tbody><tr><td></td><td>y</td></tr></tbody></table>',
      '<table><thead><tr><th>a</th><th>x</th></tr></thead><tbody><tr><td></td><td>y</td></tr></tbody></table>',
    ],
  ])('%s becomes %s', (story, html) => {
    expect(written(story)).toContain(`</h1>${html}<footer>`);
  });
});

it.each(licenses)('states %s so that it can be read again', async (license) => {
  const html = parsed(article('')).querySelector('article')?.innerHTML ?? '';
  const { metadata } = await reading(windowOf(written(html, { license })));
  expect(metadata.license ?? 'all-rights-reserved').toBe(license);
});

it.each([
  'sample-article',
  'code-blocks',
  'footnotes-markdown',
  'kind-arabic',
  'lists-nested',
  'math-katex',
  'pictures-captions',
  'tables-merged',
])('of %s is read again as the same story', async (slug) => {
  const { metadata, article: story } = await reading(testPage(slug));
  const draft = {
    story,
    title: metadata.title,
    tags: metadata.tags,
    license: metadata.license ?? 'all-rights-reserved',
    canonicalUrl: metadata.canonicalCandidates[0]?.url ?? '',
    metadata,
  };
  const again = await reading(windowOf(String(toHtmlFile(draft, window).content)));
  // A file has no marks of ours: that a code is a formula only the page says.
  expect(again.article.html).toBe(withoutForms(story.html));
  const { title, tags, license, byline, siteName, lang } = metadata;
  expect(again.metadata).toMatchObject({ title, tags, license, byline, siteName, lang });
  expect(again.metadata.canonicalCandidates[0]?.url).toBe(draft.canonicalUrl);
});

async function reading(page: PageWindow) {
  const result = await readPage(page);
  if (!result.ok || !result.value.article) throw new Error('expected an article');
  return { ...result.value, article: result.value.article };
}
