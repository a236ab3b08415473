// What is pasted comes in as a story can hold it, and nothing else of it.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Pasted, pastedSlice } from '@/utils/story/editor/paste';
import { isStoryHtml } from '@/utils/story/story-html';
import { windowOf } from '../../clip/page';
import { seed, storyParts } from '../random-story';
import { htmlOf, stateAfter, stateOf } from './written';

vi.setConfig({ testTimeout: 60_000 });

const window = windowOf('');
const about = { url: 'https://journal.example/', lang: null, window };

/** A story after a paste at its caret. */
function pasted(into: string, what: Partial<Pasted>): string {
  const slice = pastedSlice({ html: '', text: '', ...what }, about);
  const state = stateOf(into, window);
  if (slice === null) return htmlOf(state, window);
  const put = stateAfter(state, ({ tr }, dispatch) => {
    dispatch?.(tr.replaceSelection(slice));
    return true;
  });
  put.doc.check();
  return htmlOf(put, window);
}

const html = (source: string, into = '<p>^</p>') => pasted(into, { html: source, text: 'plain' });

describe('markup', () => {
  it('is cleaned by the rules that read pages', () => {
    expect(
      html(
        '<div class="x" onclick="y()"><h1>A</h1><p style="color:red">b <b>c</b><script>d</script></p></div>',
      ),
    ).toBe('<h2>A</h2><p>b <strong>c</strong></p>');
    expect(html('<p><a href="javascript:x()">a</a> <a href="/b">b</a></p>')).toBe('<p>a b</p>');
    expect(
      html(
        '<p>a</p><img src="https://x.example/1.png" onerror="y()"><img src="data:image/png;base64,AA">',
      ),
    ).toBe('<p>a</p><figure><img src="https://x.example/1.png"></figure>');
  });

  it('joins the words around the caret, where it is words', () => {
    expect(html('<span>b</span>', '<p>a^c</p>')).toBe('<p>abc</p>');
    expect(html('<p>b</p><p>c</p>', '<p>a^d</p>')).toBe('<p>ab</p><p>cd</p>');
    expect(html('<p>b</p>', '<h2>a^c</h2>')).toBe('<h2>abc</h2>');
    expect(html('<h2>b</h2><p>c</p>', '<p>a^</p>')).toBe('<p>a</p><h2>b</h2><p>c</p>');
  });

  it('stays out of a caption where it is more than words', () => {
    const figure =
      '<figure><img src="https://x.example/1.png"><figcaption>a^</figcaption></figure>';
    expect(html('<b>b</b>', figure)).toBe(
      '<figure><img src="https://x.example/1.png"><figcaption>a<strong>b</strong></figcaption></figure>',
    );
    const more = html('<h2>b</h2><p>c</p>', figure);
    expect(more).toContain('<figure><img src="https://x.example/1.png">');
    expect(isStoryHtml(more)).toBe(true);
  });

  it('brings no file of another page, and nothing that only the page script may write', () => {
    expect(html('<p>a</p><figure><img data-picture="p1" alt="x"></figure>')).toBe('<p>a</p>');
    expect(html('<h2 data-level="5">a</h2><p data-embed="1">https://x.example/</p>')).toBe(
      '<h2>a</h2><p>https://x.example/</p>',
    );
  });

  it('reads the styles of word processors as marks', () => {
    expect(
      html(
        '<b style="font-weight:normal"><p><span style="font-weight:700">a</span> <span style="font-style:italic">b</span> c</p></b>',
      ),
    ).toBe('<p><strong>a</strong> <em>b</em> c</p>');
  });

  it('gives way to the plain text where nothing is left of it', () => {
    expect(html('<script>x</script>')).toBe('<p>plain</p>');
    expect(pastedSlice({ html: '<script>x</script>', text: ' ' }, about)).toBeNull();
  });

  it('is always a story', () => {
    fc.assert(
      fc.property(
        storyParts,
        fc.constantFrom('<p>a^b</p>', '<h2>a^</h2>', '<ul><li>^a</li></ul>', '<pre>^</pre>'),
        (parts, into) => {
          expect(isStoryHtml(html(parts.join(''), into))).toBe(true);
        },
      ),
      { numRuns: 60, seed },
    );
  });
});

describe('plain text', () => {
  const text = (source: string) => pasted('<p>^</p>', { text: source });

  it('is paragraphs parted by empty lines, with the lines in them', () => {
    expect(text('a\nb\r\n\r\nc')).toBe('<p>a<br>b</p><p>c</p>');
  });

  it('is a paragraph a line where no line is empty', () => {
    expect(text('a\nb')).toBe('<p>a</p><p>b</p>');
  });

  it('is no markup', () => {
    expect(text('<b>a</b> # b')).toBe('<p>&lt;b&gt;a&lt;/b&gt; # b</p>');
  });
});
