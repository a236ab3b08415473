// Quotations: paragraphs inside one <blockquote>. Medium nests no quotation in another and no list in either.
import type { Rule } from '../rule';

export const quotes: Rule = {
  name: 'quotes',
  filter: ['blockquote'],
  lay(element, flow) {
    if (flow.place.kind === 'line' || flow.place.kind === 'quote') {
      flow.edge();
      flow.visitChildren(element);
      return flow.edge();
    }
    const item = flow.place.kind === 'item' ? flow.place : null;
    flow.within({ kind: 'quote', quote: null }, () => flow.visitChildren(element));
    if (item) item.used = true;
  },
};
