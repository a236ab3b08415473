// What is pasted or dropped goes through the rules that read pages, so only what a story can hold comes in.
import { type Node, Slice } from 'prosemirror-model';
import { inertDocument, type PageWindow } from '../../clip/page/live-page';
import { composeStory } from '../compose';
import { purifierOf } from '../sanitize';
import { type About, composed, documentIn } from './documents';

/** A clipboard, or what is dragged. */
export interface Pasted {
  /** Hostile; empty: there is none. */
  html: string;
  text: string;
}

/** @returns null when there is nothing in it that a story can hold */
export function pastedSlice({ html, text }: Pasted, about: About): Slice | null {
  const body = inertDocument(about.window).createElement('div');
  body.append(html === '' ? linesOf(text, body.ownerDocument) : cleaned(html, about.window));
  const { url, lang, window } = about;
  // A text without markup has no headings that could be ranked.
  const story =
    html === '' ? composed(body, about) : composeStory(body, { url, title: '', lang, window }).html;
  if (story === '')
    return html !== '' && text.trim() !== '' ? pastedSlice({ html: '', text }, about) : null;
  return openSlice(documentIn(bodyOf(story, about.window)));
}

function bodyOf(story: string, window: PageWindow): Element {
  const { body } = inertDocument(window);
  body.append(purifierOf(window).sanitize(story, { RETURN_DOM_FRAGMENT: true }));
  return body;
}

/** Without what the page script writes for the rules to read: a stranger's is worth nothing. A file's id is another page's. */
function cleaned(html: string, window: PageWindow): DocumentFragment {
  const fragment = purifierOf(window).sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ALLOW_DATA_ATTR: false,
    ADD_ATTR: ['data-lang', 'data-cols', 'data-rows'],
  });
  for (const styled of fragment.querySelectorAll<HTMLElement>('b[style], span[style]'))
    restyle(styled);
  return fragment;
}

/** Word processors say with styles what others say with elements, and Google's has one <b> around everything that is none. */
function restyle(element: HTMLElement): void {
  const style = element.getAttribute('style') ?? '';
  const isBold = /font-weight:\s*(?:bold|[6-9]00)/i.test(style);
  const isItalic = /font-style:\s*italic/i.test(style);
  const isPlain = element.localName === 'b' && /font-weight:\s*(?:normal|400)/i.test(style);
  if (element.localName === 'b' && !isPlain) return;
  let inner: Element | DocumentFragment = element.ownerDocument.createDocumentFragment();
  inner.append(...element.childNodes);
  for (const name of [isBold && 'strong', isItalic && 'em'].filter((it) => it !== false)) {
    const mark = element.ownerDocument.createElement(name);
    mark.append(inner);
    inner = mark;
  }
  element.replaceWith(inner);
}

/** Empty lines part paragraphs. Without any, each line is one. */
function linesOf(text: string, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const lines = text.replace(/\r\n?/g, '\n');
  const parts = /\n[^\S\n]*\n/.test(lines) ? lines.split(/\n\s*\n/) : lines.split('\n');
  for (const part of parts) {
    const paragraph = document.createElement('p');
    for (const [index, line] of part.split('\n').entries()) {
      if (index > 0) paragraph.append(document.createElement('br'));
      paragraph.append(line);
    }
    fragment.append(paragraph);
  }
  return fragment;
}

/** The first and the last paragraph join the text around them; other blocks stay whole. */
function openSlice({ content, firstChild, lastChild }: Node): Slice {
  const isOpen = (block: Node | null) => (block?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(content, isOpen(firstChild), isOpen(lastChild));
}
