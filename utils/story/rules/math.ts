// Formulas become the TeX that they were written in. No reader of the story draws formulas, and writers can work with TeX.
import type { Rule } from '../flow/rule';

export const math: Rule = {
  name: 'math',
  filter: ['span'],
  lay(element, flow) {
    const kind = element.getAttribute('data-math');
    const tex = element.textContent?.trim() ?? '';
    if (!kind || tex === '') return flow.visitChildren(element);
    flow.context.note('changed', 'formulas');
    if (kind !== 'display' || flow.isLine || flow.isHeading)
      return flow.mark({ name: 'code' }, () => flow.text(tex));
    const block = flow.document.createElement('pre');
    block.setAttribute('data-lang', 'tex');
    block.textContent = tex.replace(/\r\n?/g, '\n').replace(/(?!\n|\t)\p{Cc}/gu, '');
    flow.put(block);
  },
};
