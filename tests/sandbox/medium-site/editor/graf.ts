// The blocks a story in Medium's editor is made of, by Medium's own name for one: a graf.

/** The window the editor or a test runs in. */
export type EditorWindow = Window & typeof globalThis;

export type GrafName = 'title' | 'h3' | 'h4' | 'p' | 'blockquote' | 'li' | 'pre' | 'figure' | 'hr';

/** An empty block. Titles and big headings are the same element, told apart by their class. */
export function graf(document: Document, name: GrafName): HTMLElement {
  const element = document.createElement(name === 'title' ? 'h3' : name);
  element.className = `graf graf--${name}`;
  return element;
}
