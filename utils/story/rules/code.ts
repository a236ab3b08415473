// Code blocks: plain text, every space and line kept. Colours are the page's; Medium has its own.
import type { Rule } from '../flow/rule';
import { codeLanguage } from '../subset';

/** All but tab and newline; as ranges, because a Unicode property takes long at its first use. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const control = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

export const code: Rule = {
  name: 'code',
  filter: ['pre'],
  lay(element, flow) {
    const text = [...pieces(element)]
      .join('')
      .replace(/\r\n?/g, '\n')
      // No HTML parser would give these back: it drops a newline at the start of <pre> and knows no NUL.
      .replace(control, '')
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd();
    if (text === '') return;
    const block = flow.document.createElement('pre');
    const language = element.getAttribute('data-lang');
    if (language && codeLanguage.test(language)) block.setAttribute('data-lang', language);
    block.textContent = text;
    flow.put(block);
  },
};

function* pieces(node: Node): Generator<string> {
  for (const child of node.childNodes)
    if (child.nodeName === 'BR') yield '\n';
    else if (child.nodeType === 3) yield child.nodeValue ?? '';
    else yield* pieces(child);
}
