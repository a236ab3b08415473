// Code blocks: plain text that keeps every space and line. The page's colours go; Medium has its own.

import type { Rule } from '../flow/rule';
import { keptForm } from '../forms/forms';
import { codeLanguage } from '../subset';

/** All control characters except tab and newline. As ranges, because the first use of a Unicode property is slow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const control = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

export const code: Rule = {
  name: 'code',
  filter: ['pre'],
  lay(element, flow) {
    const text = codeText(element);
    if (text === '') return;
    if (flow.isLine && !text.includes('\n')) {
      flow.edge();
      flow.mark({ name: 'code' }, () => flow.text(text));
      return flow.edge();
    }
    const block = flow.document.createElement('pre');
    const language = element.getAttribute('data-lang');
    if (language && codeLanguage.test(language)) block.setAttribute('data-lang', language);
    const form = keptForm(element, flow.context.isEdited);
    if (form !== null) block.setAttribute('data-form', form);
    block.textContent = text;
    flow.put(block);
  },
};

/** @returns the lines of a code block, parted by \n, without what an HTML parser would lose: empty first lines, NUL */
export function codeText(element: Element): string {
  return (
    [...pieces(element)]
      .join('')
      .replace(/\r\n?/g, '\n')
      // No HTML parser would give these back: it drops a newline at the start of <pre> and knows no NUL.
      .replace(control, '')
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd()
  );
}

function* pieces(node: Node): Generator<string> {
  for (const child of node.childNodes)
    if (child.nodeName === 'BR') yield '\n';
    else if (child.nodeType === 3) yield child.nodeValue ?? '';
    else yield* pieces(child);
}
