// @vitest-environment jsdom
// What Medium's editor makes of the first signs of a line, and what the keys do at the edges of blocks.
import { closeHistory } from 'prosemirror-history';
import { NodeSelection, Selection, TextSelection } from 'prosemirror-state';
import { afterEach, describe, expect, it } from 'vitest';
import { createTextEditor, type TextEditor } from '@/components/editor/view/text-editor';
import { moveBlockTo, type NewPlace } from '@/utils/story/editor/move-block';

// jsdom has no layout.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();

let editor: TextEditor;
let changes = 0;
let links = 0;
let moves: NewPlace[] = [];

afterEach(() => {
  editor.view.destroy();
  document.body.replaceChildren();
});

/** @param html story HTML; the caret stands at its end, or at its beginning */
function write(html: string, where: 'end' | 'start' = 'end'): void {
  changes = 0;
  links = 0;
  moves = [];
  editor = createTextEditor({
    place: document.body.appendChild(document.createElement('div')),
    html,
    about: { url: 'https://journal.example/', lang: 'en', window },
    pictures: { files: new Map(), atHand: null },
    isLocked: () => false,
    onState: () => undefined,
    onChange: () => {
      changes += 1;
    },
    onMoved: (place) => moves.push(place),
    onLink: () => {
      links += 1;
    },
  });
  const { state, dispatch } = editor.view;
  const selection = where === 'end' ? Selection.atEnd(state.doc) : Selection.atStart(state.doc);
  dispatch(state.tr.setSelection(selection));
}

function type(text: string): void {
  const { view } = editor;
  for (const letter of text) {
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(letter, from, to);
    if (!view.someProp('handleTextInput', (take) => take(view, from, to, letter, insert)))
      view.dispatch(insert());
  }
}

function press(key: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  editor.view.dom.dispatchEvent(event);
  return event.defaultPrevented;
}

const figure =
  '<figure><img src="https://x.example/1.png" alt="A"><figcaption>One</figcaption></figure>';

it('tells where a block that was moved has come to stand', () => {
  write('<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul>', 'start');
  press('ArrowDown', { altKey: true });
  expect(moves).toEqual([{ number: 2, all: 3 }]);
  editor.run(moveBlockTo(1, 0));
  editor.run(moveBlockTo(0, 3));
  expect(moves.slice(1)).toEqual([
    { number: 1, all: 3 },
    { number: 3, all: 3 },
  ]);
  editor.view.dispatch(editor.view.state.tr.insertText('e', 1));
  expect(moves).toHaveLength(3);
});

describe('beginnings', () => {
  it.each([
    ['# a', '<h2>a</h2>'],
    ['## a', '<h3>a</h3>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['* a', '<ul><li>a</li></ul>'],
    ['- a', '<ul><li>a</li></ul>'],
    ['1. a', '<ol><li>a</li></ol>'],
    ['``` a', '<pre>a</pre>'],
    ['```js a', '<pre data-lang="js">a</pre>'],
    ['---a', '<hr><p>a</p>'],
    ['a `b` c', '<p>a <code>b</code> c</p>'],
    ['2. a', '<p>2. a</p>'],
    ['### a', '<p>### a</p>'],
  ])('%s', (typed, made) => {
    write('');
    type(typed);
    expect(editor.html()).toBe(made);
    expect(changes).toBeGreaterThan(0);
  });

  it('begins a code block with Enter', () => {
    write('');
    type('```c++');
    press('Enter');
    type('a');
    expect(editor.html()).toBe('<pre data-lang="c++">a</pre>');
  });

  it('are taken back by Backspace, and are letters in code and in captions', () => {
    write('');
    type('# ');
    press('Backspace');
    type('a');
    expect(editor.html()).toBe('<p># a</p>');
    editor.view.destroy();
    write('<pre>a\n</pre><p>x</p>', 'start');
    type('# ');
    expect(editor.html()).toBe('<pre># a</pre><p>x</p>');
    editor.view.destroy();
    write(figure);
    type(' `b`');
    expect(editor.html()).toContain('<figcaption>One <code>b</code></figcaption>');
  });
});

describe('keys', () => {
  it('are Medium’s', () => {
    write('<p>a</p>');
    const held = (letter: string, more: KeyboardEventInit = {}) =>
      press(letter, { ctrlKey: true, ...more });
    held('b');
    type('b');
    held('b');
    held('i');
    type('c');
    expect(editor.html()).toBe('<p>a<strong>b</strong><em>c</em></p>');
    held('1', { altKey: true });
    expect(editor.html()).toBe('<h2>ab<em>c</em></h2>');
    held('2', { altKey: true });
    expect(editor.html()).toBe('<h3>ab<em>c</em></h3>');
    held('6', { altKey: true });
    expect(editor.html()).toBe('<pre>abc</pre>');
    held('6', { altKey: true });
    held('5', { altKey: true });
    expect(editor.html()).toBe('<blockquote><p>abc</p></blockquote>');
    held('k');
    expect(links).toBe(1);
  });

  it('undo and redo', () => {
    write('<p>a</p>');
    type('b');
    editor.view.dispatch(closeHistory(editor.view.state.tr));
    type('c');
    press('z', { ctrlKey: true });
    expect(editor.html()).toBe('<p>ab</p>');
    press('y', { ctrlKey: true });
    expect(editor.html()).toBe('<p>abc</p>');
  });

  it('leave Ctrl+Enter to the desk, and Tab outside of lists to the browser', () => {
    write('<pre>a</pre>');
    expect(press('Enter', { ctrlKey: true })).toBe(false);
    expect(press('Tab')).toBe(false);
    expect(editor.html()).toBe('<pre>a</pre>');
  });

  it('make and leave lists', () => {
    write('<ul><li>a</li></ul>');
    press('Enter');
    type('b');
    expect(press('Tab')).toBe(true);
    expect(editor.html()).toBe('<ul><li>a<ul><li>b</li></ul></li></ul>');
    press('Tab', { shiftKey: true });
    press('Enter');
    press('Enter');
    type('c');
    expect(editor.html()).toBe('<ul><li>a</li><li>b</li></ul><p>c</p>');
  });

  it('leave a code block by two empty lines, and what ends a text by the arrow down', () => {
    write('<pre>a</pre>');
    press('Enter');
    press('Enter');
    type('b');
    expect(editor.html()).toBe('<pre>a</pre><p>b</p>');
    press('z', { ctrlKey: true });
    for (const last of ['<pre>a</pre>', '<ul><li>a</li></ul>', figure]) {
      editor.view.destroy();
      write(last);
      press('ArrowDown');
      type('b');
      expect(editor.html()).toBe(`${last}<p>b</p>`);
    }
  });

  it('break a line, but not a heading', () => {
    write('<p>a</p>');
    press('Enter', { shiftKey: true });
    type('b');
    expect(editor.html()).toBe('<p>a<br>b</p>');
    editor.view.destroy();
    write('<h2>a</h2>');
    press('Enter', { shiftKey: true });
    type('b');
    expect(editor.html()).not.toContain('<br>');
  });

  it('take the form of a heading and of code away before joining', () => {
    write('<p>a</p><h2>b</h2>');
    const { view } = editor;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 4)));
    press('Backspace');
    expect(editor.html()).toBe('<p>a</p><p>b</p>');
    press('Backspace');
    expect(editor.html()).toBe('<p>ab</p>');
  });

  it('remove a picture only when it is selected', () => {
    write(figure, 'start');
    press('Backspace');
    expect(editor.view.state.selection).toBeInstanceOf(NodeSelection);
    expect(editor.html()).toBe(figure);
    press('Backspace');
    expect(editor.html()).toBe('');
    editor.view.destroy();
    write(`${figure}<p>a</p>`, 'start');
    press('Enter');
    type('b');
    expect(editor.html()).toBe(`${figure}<p>b</p><p>a</p>`);
  });
});

describe('another text', () => {
  it('is shown where it differs, the caret stays, and only a step can be undone', () => {
    write('<p>one</p><p>two</p><p>three</p>');
    const { from } = editor.view.state.selection;
    editor.load('<p>one</p><p>other</p><p>three</p>', false);
    expect(editor.html()).toBe('<p>one</p><p>other</p><p>three</p>');
    expect(editor.view.state.selection.from).toBe(from + 2);
    expect(changes).toBe(0);
    press('z', { ctrlKey: true });
    expect(editor.html()).toContain('other');
    editor.load('<h2>new</h2>', true);
    press('z', { ctrlKey: true });
    expect(editor.html()).toContain('other');
  });
});

it('says to screen readers what it is', () => {
  write('<p>a</p>');
  const { dom } = editor.view;
  expect(dom.getAttribute('role')).toBe('textbox');
  expect(dom.getAttribute('aria-multiline')).toBe('true');
  expect(dom.getAttribute('aria-label')).toBe('Text of the story');
  expect(dom.lang).toBe('en');
});

it('loads no picture by its address', () => {
  write(figure);
  expect(document.querySelector('img[src^="http"]')).toBeNull();
  expect(document.querySelector('.picture')?.textContent).toBe('A, from x.example');
});
