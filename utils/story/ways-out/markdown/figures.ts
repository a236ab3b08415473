// Pictures. The caption becomes an emphasised line below the picture, because Markdown has no captions. A picture without an
// address on the web is left out, and its alternative text takes its place.
import { escapeText } from './escape';
import { destination } from './links';
import type { MarkdownRule } from './rule';

export const figures: MarkdownRule = {
  name: 'figures',
  rule: {
    filter: 'img',
    replacement: (_, node) => {
      const image = node as Element;
      const alt = escapeText(image.getAttribute('alt') ?? '');
      if (!image.hasAttribute('src')) return alt;
      return `![${alt}](${destination(image.getAttribute('src') ?? '')})`;
    },
  },
};

/** Makes an emphasised paragraph of each caption. @param body changes in place */
export function captionsBelow(body: Element): void {
  for (const caption of body.querySelectorAll('figcaption')) {
    for (const inner of [...caption.querySelectorAll('em')]) inner.replaceWith(...inner.childNodes);
    const paragraph = body.ownerDocument.createElement('p');
    const emphasis = paragraph.appendChild(body.ownerDocument.createElement('em'));
    emphasis.append(...caption.childNodes);
    caption.parentElement?.after(paragraph);
    caption.remove();
  }
}
