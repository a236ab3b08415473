// Medium quotes only paragraphs. An inner quotation joins the outer one, and other blocks go after the quotation.
import type { ShapeRule } from './rule';
import { strongParagraph } from './strong';

/** Medium's quotations hold text alone: what else stands in them follows them. */
export const flatQuotes: ShapeRule = (body) => {
  // From the inside out: inner elements come later in the document than outer ones.
  for (const quote of [...body.querySelectorAll('blockquote')].reverse()) {
    const parts: Element[] = [];
    for (const child of [...quote.children]) {
      if (/^(?:ul|ol|pre|figure|hr)$/.test(child.localName)) {
        parts.push(child);
        continue;
      }
      let run = parts.at(-1);
      if (run?.localName !== 'blockquote') {
        run = quote.ownerDocument.createElement('blockquote');
        parts.push(run);
      }
      if (child.localName === 'blockquote') run.append(...child.childNodes);
      else run.append(/^h\d$/.test(child.localName) ? strongParagraph(child) : child);
    }
    quote.replaceWith(...parts);
  }
};
