// What stands in the editor, as plain data in its order: what tests look at.

export interface EditorBlock {
  /** As the element is named; a list is told item by item, a quotation paragraph by paragraph. */
  type: 'title' | 'h3' | 'h4' | 'p' | 'blockquote' | 'ul' | 'ol' | 'pre' | 'figure' | 'hr';
  /** The words; of a figure its caption. A line break is a line feed. */
  text: string;
  /** Where its links lead, in order; left out when it has none. */
  hrefs?: string[];
  /** Of a figure. */
  src?: string;
  /** Of code whose language the writer chose. */
  lang?: string;
}

/** @param editor the editor's element, or a fragment that was pasted. Blocks without words are no blocks */
export function blocksOf(editor: ParentNode): EditorBlock[] {
  return [...editor.children]
    .flatMap((element) =>
      /^(?:ul|ol|blockquote)$/.test(element.localName)
        ? [...element.children].map((part) => blockOf(part, element.localName))
        : [blockOf(element, element.localName)],
    )
    .filter(({ type, text }) => text !== '' || type === 'figure' || type === 'hr');
}

function blockOf(element: Element, name: string): EditorBlock {
  const isTitle = element.classList.contains('graf--title');
  const hrefs = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  const src = element.querySelector('img')?.getAttribute('src');
  const lang = element.getAttribute('data-lang');
  return {
    type: isTitle ? 'title' : (name as EditorBlock['type']),
    text: textOf(element),
    ...(hrefs.length > 0 ? { hrefs } : {}),
    ...(src ? { src } : {}),
    ...(lang ? { lang } : {}),
  };
}

function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  const text = copy.textContent ?? '';
  return element.localName === 'pre' ? text : text.trim();
}
