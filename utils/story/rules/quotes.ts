// Quotations, with whatever they quote: paragraphs, lists, code, and quotations again.
import type { Rule } from '../flow/rule';
import { quotedPost } from './embed-address';
import { layEmbed } from './embeds';

export const quotes: Rule = {
  name: 'quotes',
  filter: ['blockquote'],
  lay(element, flow) {
    if (flow.isLine) return flow.unwrap(element);
    const quote = flow.document.createElement('blockquote');
    flow.within(quote, () => flow.visitChildren(element));
    if (quote.hasChildNodes()) flow.put(quote);
    const post = quotedPost(element, quote);
    // The words stay above the link: not every embed comes to be, and posts vanish.
    if (post && element.nextElementSibling?.textContent?.trim() !== post) layEmbed(post, flow);
  },
};
