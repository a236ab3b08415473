// Formulas become the TeX that they were written in. No reader of the story draws formulas, and writers can work with TeX.
// The form says that it is a formula, so that it can become text where it stands; see ../forms.
import type { Rule } from '../flow/rule';

export const math: Rule = {
  name: 'math',
  filter: ['span'],
  lay(element, flow) {
    const kind = element.getAttribute('data-math');
    const tex = element.textContent?.trim() ?? '';
    if (!kind || tex === '') return flow.visitChildren(element);
    const isInLine = kind !== 'display' || flow.isLine || flow.isHeading;
    // The words before a block are a block of their own.
    if (!isInLine) flow.edge();
    flow.context.note('changed', 'formulas');
    if (isInLine) return flow.mark({ name: 'code', form: 'tex' }, () => flow.text(tex));
    const block = flow.document.createElement('pre');
    block.setAttribute('data-lang', 'tex');
    block.setAttribute('data-form', 'tex');
    block.textContent = tex.replace(/\r\n?/g, '\n').replace(/(?!\n|\t)\p{Cc}/gu, '');
    flow.put(block);
  },
};
