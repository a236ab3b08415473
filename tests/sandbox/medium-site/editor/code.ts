// Code blocks. Only a <pre> that says it is one keeps its lines, and even there an empty line ends the block.
import { graf } from './graf.ts';

/** The writer chose the language; in mode 1 Medium guesses, in mode 0 there is none. */
const chosen = '2';

export function codeBlocks(pre: Element): Element[] {
  const mode = pre.getAttribute('data-code-block-mode');
  const language = mode === chosen ? pre.getAttribute('data-code-block-lang') : null;
  return textsOf(pre, mode !== null)
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const block = graf(pre.ownerDocument, 'pre');
      if (language) block.setAttribute('data-lang', language);
      block.textContent = text;
      return block;
    });
}

function textsOf(pre: Element, isCodeBlock: boolean): string[] {
  const copy = pre.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  const text = copy.textContent ?? '';
  // Reports differ on what happens to the lines of others; this is the worst of them.
  return isCodeBlock
    ? text.replace(/^\n+|\n+$/g, '').split(/\n{2,}/)
    : [text.trim().replace(/\s+/g, ' ')];
}
