// Quotations, with all that they quote: paragraphs, lists, code, and other quotations.
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
    // Keep the words above the link: Medium does not embed every post, and posts vanish.
    if (post && element.nextElementSibling?.textContent?.trim() !== post) layEmbed(post, flow);
  },
};
