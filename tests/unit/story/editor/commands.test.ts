// What the toolbar and the keys do with a text.
import { type Command, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  linkAt,
  selectBlock,
  setAttributes,
  setLink,
  toggles,
} from '@/utils/story/editor/commands';
import { moveBlock, moveBlockTo } from '@/utils/story/editor/move-block';
import { storySchema } from '@/utils/story/editor/schema';
import { windowOf } from '../../clip/page';
import { htmlOf, stateAfter, stateOf } from './written';

const window = windowOf('');
const done = (html: string, ...commands: Command[]) =>
  htmlOf(commands.reduce(stateAfter, stateOf(html, window)), window);
const figure =
  '<figure><img src="https://x.example/1.png" alt="A"><figcaption>^One</figcaption></figure>';

describe('the toolbar', () => {
  it.each<[keyof typeof toggles, string, string]>([
    ['big', '<p>a^b</p>', '<h2>ab</h2>'],
    ['big', '<h2>a^b</h2>', '<p>ab</p>'],
    ['big', '<h3>a^b</h3>', '<h2>ab</h2>'],
    ['small', '<p>a^b</p>', '<h3>ab</h3>'],
    ['small', '<h4>a^b</h4>', '<p>ab</p>'],
    ['strong', '<p>^ab^</p>', '<p><strong>ab</strong></p>'],
    ['strong', '<h2>^ab^</h2>', '<h2>ab</h2>'],
    ['code', '<p>^ab^</p>', '<p><code>ab</code></p>'],
    ['quote', '<p>a^b</p>', '<blockquote><p>ab</p></blockquote>'],
    ['quote', '<blockquote><p>a^b</p></blockquote>', '<p>ab</p>'],
    ['bullets', '<p>a^b</p>', '<ul><li>ab</li></ul>'],
    ['bullets', '<ul><li>a^b</li></ul>', '<p>ab</p>'],
    ['bullets', '<ol start="3"><li>a^b</li></ol>', '<ul><li>ab</li></ul>'],
    ['numbers', '<ul><li>a^b</li><li>c</li></ul>', '<ol><li>ab</li><li>c</li></ol>'],
    ['codeBlock', '<p>a<em>b^</em></p>', '<pre>ab</pre>'],
    ['codeBlock', '<pre>a^b</pre>', '<p>ab</p>'],
    ['divider', '<p>a^b</p><p>c</p>', '<p>ab</p><hr><p>c</p>'],
    ['divider', '<ul><li>a^b</li></ul><p>c</p>', '<ul><li>ab</li></ul><hr><p>c</p>'],
  ])('%s makes of %s %s', (name, from, to) => {
    expect(done(from, toggles[name])).toBe(to);
  });

  it('makes nothing else of a picture, also when all is selected', () => {
    const kept = figure.replace('^', '');
    for (const command of Object.values(toggles).filter((it) => it !== toggles.divider))
      expect(done(figure, command)).toBe(kept);
    const all = `<p>^a</p>${kept}<p>b^</p>`;
    expect(done(all, toggles.big)).toBe(`<h2>a</h2>${kept}<h2>b</h2>`);
    expect(done(all, toggles.codeBlock)).toBe(`<pre>a</pre>${kept}<pre>b</pre>`);
    expect(done(figure, toggles.divider)).toBe(`${kept}<hr>`);
  });
});

describe('links', () => {
  it('takes what a writer types for an address, and nothing else', () => {
    expect(addressOf(' example.com/a ')).toBe('https://example.com/a');
    expect(addressOf('http://a.example')).toBe('http://a.example/');
    expect(addressOf('me@a.example')).toBe('mailto:me@a.example');
    for (const wrong of ['', 'a b', 'javascript:alert(1)', 'data:text/html,x', '/a', 'word'])
      expect(addressOf(wrong)).toBeNull();
  });

  it('links the selection, changes the link at the caret and takes it away', () => {
    const link = '<p>a <a href="https://x.example/">b</a></p>';
    expect(done('<p>a ^b^</p>', setLink('https://x.example/'))).toBe(link);
    const other = '<p>a <a href="https://x.example/">b^ <em>c</em></a> d</p>';
    expect(done(other, setLink('https://y.example/'))).toBe(
      '<p>a <a href="https://y.example/">b <em>c</em></a> d</p>',
    );
    expect(done(other, setLink(null))).toBe('<p>a b <em>c</em> d</p>');
    expect(linkAt(stateOf(other, window))?.href).toBe('https://x.example/');
    expect(linkAt(stateOf('<p>^a</p>', window))).toBeNull();
  });

  it('writes the address where nothing is selected, and none into code', () => {
    expect(done('<p>a ^</p>', setLink('https://x.example/'))).toContain(
      '<a href="https://x.example/">https://x.example/</a>',
    );
    expect(done('<pre>a^</pre>', setLink('https://x.example/'))).toBe('<pre>a</pre>');
  });
});

describe('attributes', () => {
  it('says what a picture shows, and the language of code', () => {
    expect(done(figure, setAttributes(storySchema.nodes.figure, { alt: 'B' }))).toContain(
      'alt="B"',
    );
    const language = setAttributes(storySchema.nodes.codeBlock, { language: 'js' });
    expect(done('<pre>a^</pre>', language)).toBe('<pre data-lang="js">a</pre>');
    expect(done('<p>a^</p>', language)).toBe('<p>a</p>');
  });
});

describe('moving', () => {
  const [up, down] = [moveBlock(-1), moveBlock(1)];

  it('takes a block past its neighbour, and stays in it', () => {
    expect(done('<p>a</p><h2>b^</h2><p>c</p>', up)).toBe('<h2>b</h2><p>a</p><p>c</p>');
    expect(done('<p>a</p><h2>b^</h2><p>c</p>', down)).toBe('<p>a</p><p>c</p><h2>b</h2>');
    expect(done('<p>a^</p><p>b</p><p>c</p>', down, down, toggles.big)).toBe(
      '<p>b</p><p>c</p><h2>a</h2>',
    );
    expect(done('<p>a^</p><p>b</p>', up)).toBe('<p>a</p><p>b</p>');
  });

  it('takes several blocks, and a figure whose caption is written', () => {
    expect(done('<p>a^</p><p>b^</p><p>c</p>', down)).toBe('<p>c</p><p>a</p><p>b</p>');
    expect(done(`<p>a</p>${figure}`, up)).toBe(`${figure.replace('^', '')}<p>a</p>`);
  });

  it('takes an item past the others, and then the list', () => {
    const list = '<p>x</p><ul><li>a</li><li>b^</li></ul>';
    expect(done(list, up)).toBe('<p>x</p><ul><li>b</li><li>a</li></ul>');
    expect(done(list, up, up)).toBe('<ul><li>b</li><li>a</li></ul><p>x</p>');
  });

  it('takes a block in front of any other, or to the end, and selects it', () => {
    const three = '<p>a^</p><h2>b</h2><p>c</p>';
    expect(done(three, moveBlockTo(0, 2))).toBe('<h2>b</h2><p>a</p><p>c</p>');
    expect(done(three, moveBlockTo(0, 3))).toBe('<h2>b</h2><p>c</p><p>a</p>');
    expect(done(three, moveBlockTo(2, 0))).toBe('<p>c</p><p>a</p><h2>b</h2>');
    expect(done(three, moveBlockTo(2, 0), down)).toBe('<p>a</p><p>c</p><h2>b</h2>');
    expect(done(`<p>a</p>${figure}`, moveBlockTo(1, 0))).toBe(`${figure.replace('^', '')}<p>a</p>`);
    const state = stateOf(three, window);
    for (const [from, gap] of [
      [1, 1],
      [1, 2],
      [3, 0],
      [0, 4],
    ] as const)
      expect(stateAfter(state, moveBlockTo(from, gap))).toBe(state);
  });

  it('goes with what is selected as one block', () => {
    const state = stateAfter(stateOf('<p>a</p><hr><p>b</p>', window), selectBlock(1));
    expect(htmlOf(stateAfter(state, up), window)).toBe('<hr><p>a</p><p>b</p>');
    expect(stateAfter(state, down).selection.from).toBe(6);
    expect(stateAfter(state, selectBlock(9))).toBe(state);
    expect(state.selection).not.toBeInstanceOf(TextSelection);
  });
});
