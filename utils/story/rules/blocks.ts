// Paragraphs and plain boxes. Their edges separate paragraphs, and the boxes disappear.
import type { Rule } from '../flow/rule';
import { layAddress } from './embeds';

export const blocks: Rule = {
  name: 'blocks',
  filter: (
    'p div section article main header footer aside address center details summary hgroup dl dt dd tbody thead tfoot ' +
    'tr td th caption br hr'
  ).split(' '),
  lay(element, flow) {
    const name = element.localName;
    if (name === 'br') return flow.lineBreak();
    if (name === 'hr')
      return flow.isLine ? flow.edge() : flow.put(flow.document.createElement('hr'));
    if (element.hasAttribute('data-embed')) return layAddress(element, flow);
    flow.edge();
    // Without its list, a term would look like any other line, so it is strong.
    if (name === 'dt' || name === 'summary')
      flow.mark({ name: 'strong' }, () => flow.visitChildren(element));
    else flow.visitChildren(element);
    flow.edge();
  },
};
