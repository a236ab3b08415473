// Strong, emphasis, inline code, crossed-out words and quotation marks. Other marks lose their tags, not their words.

import type { Mark } from '../flow/inline';
import type { Rule } from '../flow/rule';
import { keptForm } from '../forms/forms';

const names: Readonly<Record<string, Mark['name']>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  s: 's',
  del: 's',
  strike: 's',
};

export const marks: Rule = {
  name: 'marks',
  filter: [...Object.keys(names), 'q'],
  lay(element, flow) {
    const name = names[element.localName];
    const form = name === 'code' ? keptForm(element, flow.context.isEdited) : null;
    if (name) return flow.mark({ name, form }, () => flow.visitChildren(element));
    // Browsers draw the quotation marks of <q>. They are not in the text.
    flow.text('“');
    flow.visitChildren(element);
    flow.text('”');
  },
};
