import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DroppedPart } from '@/utils/clip/types';
import { arrange } from '@/utils/story/blocks/arrange';
import { blockWords, withLeftOut } from '@/utils/story/blocks/left-out';
import { topBlocks } from '@/utils/story/blocks/top-blocks';
import { composeStory } from '@/utils/story/compose';
import { readPage } from '@/utils/story/reading/read-page';
import type { Story } from '@/utils/story/types';
import { testPage, windowOf } from '../../clip/page';
import { elementOf } from '../markup';

const window = windowOf('');
const compose = (source: string | Element) =>
  composeStory(typeof source === 'string' ? elementOf(source, window) : source, {
    url: 'https://journal.example/',
    title: '',
    lang: 'en',
    window,
  });
const part = (html: string, anchor = ''): DroppedPart => {
  const element = windowOf(html).document.body;
  return { element, reason: 'not-article', anchor };
};
const dropping = (html: string, parts: DroppedPart[]): Story =>
  withLeftOut(compose(html), parts, compose);

const putBack = (story: Story, restored: string[]) =>
  arrange(story, { restored, omitted: [], forms: {} }, 'en').story;

describe('the blocks at the top of a story', () => {
  it('are those that a parser finds', () => {
    const leaf = fc.constantFrom(
      '<p>a<br>b</p>',
      '<hr>',
      '<pre data-lang="js">if (a &lt; b)\n\n  c()</pre>',
      '<figure><img src="https://a.example/?a=1&amp;b=2" alt="<p>&quot;x > y"><figcaption>c</figcaption></figure>',
      '<h2>a <code>&lt;p&gt;</code></h2>',
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    );
    const block = fc.oneof(
      leaf,
      fc.array(leaf).map((it) => `<blockquote>${it.join('')}</blockquote>`),
      fc
        .array(leaf)
        .map((it) => `<ol start="3">${it.map((one) => `<li>${one}</li>`).join('')}</ol>`),
    );
    const parser = new window.DOMParser();
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const { body } = parser.parseFromString(blocks.join(''), 'text/html');
        const found = [...body.children].map(({ outerHTML }) => outerHTML);
        expect(topBlocks(body.innerHTML)).toEqual(found);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what the container holds beside the article', () => {
  const page = () => {
    const reading = readPage(testPage('dropped-parts'));
    if (reading instanceof Promise || !reading.ok || !reading.value.article)
      throw new Error('expected an article');
    return reading.value.article;
  };

  it('is listed in the page’s order, with its reason and its place', () => {
    const { leftOut, html } = page();
    const blocks = topBlocks(html);
    expect(
      leftOut.map(({ html, reason, after }) => [
        blockWords(html, 3),
        reason,
        blockWords(blocks[after] ?? '', 3),
      ]),
    ).toEqual([
      ['How the numbers …', 'boilerplate', 'For three winters …'],
      ['Do you like …', 'boilerplate', 'Water climbs the …'],
      ['The readings of …', 'not-article', 'In the end …'],
    ]);
  });

  it('has the same ids in every reading', () => {
    expect(page().leftOut.map(({ id }) => id)).toEqual(page().leftOut.map(({ id }) => id));
  });

  it('comes back where it stood, and counts', () => {
    const story = page();
    const [first, , last] = story.leftOut;
    const back = putBack(story, [last?.id ?? '', first?.id ?? '', 'long gone']);
    const texts = topBlocks(back.html).map((block) => blockWords(block, 2));
    expect(texts.slice(1, 4)).toEqual(['For three …', 'How the …', 'Wind']);
    expect(texts.slice(-2)).toEqual(['In the …', 'The readings …']);
    expect(back.words).toBe(story.words + (first?.words ?? 0) + (last?.words ?? 0));
    expect(putBack(story, [])).toEqual(story);
  });

  it('comes back in front of all when it stood there', () => {
    const story = dropping('<p>one</p>', [part('<p>zero</p>')]);
    expect(
      putBack(
        story,
        story.leftOut.map(({ id }) => id),
      ).html,
    ).toBe('<p>zero</p><p>one</p>');
  });

  it('is composed like everything else from a page', () => {
    const [leftOut] = dropping('<p>one</p>', [
      part('<p onclick="x">a <a href="javascript:1">b</a><script>c</script></p><img src="blob:x">'),
    ]).leftOut;
    expect(leftOut).toMatchObject({ html: '<p>a b</p>', notes: [{ kind: 'left-out' }] });
  });

  it('is listed whole, and says when a page leaves out more than a million characters', () => {
    const many = dropping(
      '<p>one</p>',
      Array.from({ length: 200 }, (_, at) => part(`<p>part ${at}</p>`)),
    );
    expect(many.leftOut).toHaveLength(200);
    expect(many.notes).toEqual([]);
    const long = dropping(
      '<p>one</p>',
      ['a', 'b', 'c'].map((it) => part(`<p>${it.repeat(400_000)}</p>`)),
    );
    expect(long.leftOut).toHaveLength(2);
    expect(long.notes).toMatchObject([{ code: 'more-left-out' }]);
    expect(dropping('<p>one</p>', [part('<p>part</p>'), part('<p> </p>')]).notes).toEqual([]);
  });

  it('stands behind the last words before it that the article has', () => {
    const { leftOut } = dropping('<p>first words</p><p>a &lt; b &amp; c</p>', [
      part('<p>x</p>', 'a < b & c'),
      part('<p>y</p>', 'words that were changed'),
      part('<p>z</p>', 'first words'),
    ]);
    expect(leftOut.map(({ html, after }) => [html, after])).toEqual([
      ['<p>z</p>', 0],
      ['<p>x</p>', 1],
      ['<p>y</p>', 1],
    ]);
  });

  it('moves the notes along', () => {
    const story = dropping('<p>one</p><ul><li>a<ul><li>b</li></ul></li></ul>', [
      part('<p>zero</p><img src="blob:x"><p>half</p>'),
    ]);
    expect(story.notes.map(({ block }) => block)).toEqual([1]);
    const back = putBack(
      story,
      story.leftOut.map(({ id }) => id),
    );
    expect(back.notes.map(({ kind, block }) => [kind, block])).toEqual([
      ['left-out', 1],
      ['changed', 3],
    ]);
  });
});
