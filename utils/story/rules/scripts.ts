// Superscripts and subscripts. If Unicode has all the characters, they become plain text that every reader shows.
import type { Rule } from '../flow/rule';
import { noteLabel } from './footnotes';

// Only signs and digits: Unicode's raised letters are phonetic signs, which search and screen readers miss.
const plain = '0123456789+-=()';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';

export const scripts: Rule = {
  name: 'scripts',
  filter: ['sup', 'sub'],
  lay(element, flow) {
    const name = element.localName === 'sub' ? 'sub' : 'sup';
    const link = element.querySelector('a[href]');
    if (name === 'sup' && link && noteLabel(link, flow.context.url) !== null)
      return flow.visitChildren(element);
    const text = (element.textContent ?? '').replaceAll('−', '-');
    const bare = text.trim();
    const signs = [...bare].map((sign) => (name === 'sup' ? raised : lowered)[plain.indexOf(sign)]);
    if (bare !== '' && !link && signs.every((sign) => sign !== undefined))
      flow.text(text.replace(bare, signs.join('')));
    else flow.mark({ name }, () => flow.visitChildren(element));
  },
};
