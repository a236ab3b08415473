// Each form of a formula, a list in a list and an embedded player, on each way out: to Medium by API and clipboard, as files, in
// the preview, and through the editor.
import { describe, expect, it } from 'vitest';
import { standardHtml } from '@/utils/by-hand/files/standard-html';
import { composeStory } from '@/utils/story/compose';
import { documentOf, storyHtmlOf } from '@/utils/story/editor/documents';
import { withForms } from '@/utils/story/forms/block-forms';
import type { Forms } from '@/utils/story/forms/forms';
import { readPage } from '@/utils/story/reading/read-page';
import { isStoryHtml } from '@/utils/story/story-html';
import { toClipboardHtml } from '@/utils/story/ways-out/clipboard-html';
import { toMarkdown } from '@/utils/story/ways-out/markdown';
import { toMediumHtml } from '@/utils/story/ways-out/medium-html';
import { renderPreview } from '@/utils/story/ways-out/preview';
import { testPage, windowOf } from '../../clip/page';
import { elementOf } from '../markup';

const window = windowOf('');
const about = { url: 'https://journal.example/page/', lang: null, window };
const compose = (html: string) =>
  composeStory(elementOf(html, window), { ...about, title: '' }).html;

/** What leaves by each way, of the body alone. */
function waysOf(html: string) {
  const file = elementOf(html, window);
  standardHtml(file);
  const preview = window.document.createElement('div');
  preview.append(renderPreview({ html, pictures: [] }, window));
  return {
    medium: toMediumHtml({ html }, 't', window).replace('<h1>t</h1>', ''),
    clipboard: toClipboardHtml({ html }, 't', window).html.replace('<h1>t</h1>', ''),
    preview: preview.innerHTML.replace(/ data-block="\d+"| title="[^"]*"/g, ''),
    markdown: toMarkdown({ html }, { title: '' }, window).trim(),
    file: file.innerHTML,
  };
}

/** The way through the editor, nothing typed. */
const edited = (html: string) => storyHtmlOf(documentOf(html, window), about);

/** The same by every way, but for what is said of one. */
const everywhere = (html: string, other: Partial<ReturnType<typeof waysOf>> = {}) => ({
  medium: html,
  clipboard: html,
  preview: html,
  file: html,
  ...other,
});

function expectWays(story: string, forms: Forms, ways: Partial<ReturnType<typeof waysOf>>) {
  const chosen = withForms(story, forms);
  expect(waysOf(chosen)).toMatchObject(ways);
  // The editor keeps the choice, and the same leaves after it.
  expect(isStoryHtml(edited(chosen))).toBe(true);
  expect(waysOf(edited(chosen))).toMatchObject(ways);
}

describe('a formula in a line', () => {
  const story = compose('<p>So <strong><span data-math="inline">x^2</span></strong> is it.</p>');

  it('is known in the story, also when it is composed again', () => {
    expect(story).toBe('<p>So <strong><code data-form="tex">x^2</code></strong> is it.</p>');
    expect(compose(story)).toBe(story);
  });

  it('leaves as TeX, without a mark of ours', () => {
    const tex = '<p>So <strong><code>x^2</code></strong> is it.</p>';
    expectWays(story, {}, everywhere(tex, { markdown: 'So **`x^2`** is it.' }));
  });

  it('leaves as signs', () => {
    const signs = '<p>So <strong>x²</strong> is it.</p>';
    expectWays(story, { formula: 'signs' }, everywhere(signs, { markdown: 'So **x²** is it.' }));
  });

  it('stays TeX beside one that signs can say', () => {
    const two = compose(
      '<p><span data-math="inline">x_1</span> <span data-math="inline">\\vec{x}</span></p>',
    );
    const mixed = '<p>x₁ <code>\\vec{x}</code></p>';
    expectWays(two, { formula: 'signs' }, everywhere(mixed, { markdown: 'x₁ `\\vec{x}`' }));
  });

  it('is no page’s choice', () => {
    expect(compose('<p><code data-form="signs">x^2</code></p>')).toBe('<p><code>x^2</code></p>');
    expect(compose('<ul data-form="lines"><li>a</li></ul>')).toBe('<ul><li>a</li></ul>');
  });
});

describe('a formula that stands alone', () => {
  const story = compose('<p><span data-math="display">h=\\frac{1}{2}gt^2</span></p>');

  it('leaves as a block of TeX', () => {
    expect(compose(story)).toBe(story);
    const { medium, markdown, file } = waysOf(story);
    expect(medium).toBe('<pre data-lang="tex">h=\\frac{1}{2}gt^2</pre>');
    expect(markdown).toBe('```tex\nh=\\frac{1}{2}gt^2\n```');
    expect(file).toBe('<pre><code class="language-tex">h=\\frac{1}{2}gt^2</code></pre>');
  });

  it('leaves as a paragraph of signs, also in a quotation', () => {
    const signs = '<p>h = (1/2)gt²</p>';
    expectWays(story, { formula: 'signs' }, everywhere(signs, { markdown: 'h = (1/2)gt²' }));
    const quoted = compose(`<blockquote><p>So</p>${story}</blockquote>`);
    expectWays(
      quoted,
      { formula: 'signs' },
      everywhere(`<blockquote><p>So</p>${signs}</blockquote>`),
    );
  });
});

describe('a list in a list', () => {
  const story = compose(
    '<ul><li>Saw<ol><li>sharpen<ul><li>well</li></ul></li><li>oil</li></ol></li><li>Wood</li></ul>',
  );
  const nested = {
    markdown: '- Saw\n  1. sharpen\n     - well\n  2. oil\n- Wood',
    file: story,
  };

  it('is one list, with dashes and numbers', () => {
    const flat =
      '<ul><li>Saw</li><li>1. sharpen</li><li>– well</li><li>2. oil</li><li>Wood</li></ul>';
    expectWays(story, {}, { ...everywhere(flat), ...nested });
    expectWays(story, { list: 'flat' }, { ...everywhere(flat), ...nested });
  });

  it('is one list with lines in its items', () => {
    const lines = '<ul><li>Saw<br>1. sharpen<br>– – well<br>2. oil</li><li>Wood</li></ul>';
    expectWays(story, { list: 'lines' }, { ...everywhere(lines), ...nested });
  });

  it('is paragraphs with lists under them', () => {
    const paragraphs = '<p>Saw</p><p>1. sharpen</p><ul><li>well</li></ul><p>2. oil</p><p>Wood</p>';
    expectWays(story, { list: 'paragraphs' }, { ...everywhere(paragraphs), ...nested });
  });

  it('keeps the numbers of the outer items', () => {
    const numbered = compose('<ol start="3"><li>Saw<ul><li>oil</li></ul></li><li>Wood</li></ol>');
    const paragraphs = '<p>3. Saw</p><ul><li>oil</li></ul><p>4. Wood</p>';
    expect(waysOf(withForms(numbered, { list: 'paragraphs' })).medium).toBe(paragraphs);
    const lines = compose('<ol><li>Saw<ul><li>oil</li></ul></li><li>Wood</li></ol>');
    const one = '<ol><li>Saw<br>– oil</li><li>Wood</li></ol>';
    expect(waysOf(withForms(lines, { list: 'lines' })).medium).toBe(one);
    expect(waysOf(lines).medium).toBe(one);
  });

  it('loses nothing that is no line', () => {
    const rich = compose(
      '<ul><li><p>One</p><p>Two</p><ul><li>a</li></ul></li><li><ul><li>b</li></ul></li>' +
        '<li>c<ul><li><pre>code</pre></li></ul></li></ul>',
    );
    for (const list of ['flat', 'lines', 'paragraphs'] as const) {
      const { medium } = waysOf(withForms(rich, { list }));
      const words = medium
        .replace(/<[^>]*>|[–•]/g, ' ')
        .split(/\s+/)
        .filter(Boolean);
      expect(words).toEqual(['One', 'Two', 'a', 'b', 'c', 'code']);
    }
    expect(waysOf(withForms(rich, { list: 'lines' })).medium).toContain('Two<br>– a');
  });
});

describe('an embedded player', () => {
  const address = 'https://www.youtube.com/watch?v=q1w2e3r4t5Y';
  const frame =
    '<iframe src="https://www.youtube.com/embed/q1w2e3r4t5Y" title=" The\n toad "></iframe>';
  const story = compose(frame);

  it('brings its title along, on a line with its address', () => {
    expect(story).toBe(`<p><a href="${address}" data-title="The toad">${address}</a></p>`);
    expect(compose(story)).toBe(story);
    expect(isStoryHtml(story)).toBe(true);
  });

  const line = (words: string) => `<p><a href="${address}">${words}</a></p>`;
  const shown = (words: string) => ({ preview: `<p><a>${words}</a></p>` });

  it('is a link on a line of its own', () => {
    const ways = everywhere(line(address), { ...shown(address), markdown: `<${address}>` });
    expectWays(story, {}, ways);
    expectWays(story, { embed: 'address' }, ways);
  });

  it('is a link with its title', () => {
    const markdown = `[The toad](${address})`;
    expectWays(
      story,
      { embed: 'title' },
      everywhere(line('The toad'), { ...shown('The toad'), markdown }),
    );
  });

  it('takes the title from the frame in the page, and none from a link', async () => {
    const reading = await readPage(testPage('embeds-players'));
    expect(reading.ok && reading.value.article?.html).toContain('data-title="The sowing, filmed"');
    expect(compose(`<p><a href="${address}" data-title="x">Words</a></p>`)).toBe(line('Words'));
  });
});

it.each([
  ['<p>Before</p><iframe src="https://player.vimeo.com/video/1"></iframe><p>After</p>', 'embed'],
  ['<p>Before <span data-math="display">x</span> after</p>', 'formulas'],
])('is noted at its own block: %s', (html, code) => {
  const { notes } = composeStory(elementOf(html, window), { ...about, title: '' });
  expect(notes).toEqual([{ kind: 'changed', code, block: 1 }]);
});
