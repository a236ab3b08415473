// Markup as an element of an inert document, as the rules get it from a page.
import { inertDocument, type PageWindow } from '@/utils/clip/page/live-page';

/** What the copy of a page never holds. */
const machinery = 'script, style, template, noscript, object, embed';

export function elementOf(html: string, window: PageWindow): Element {
  const document = inertDocument(window);
  // As in an inert document nothing runs or loads; assigning it is what a hostile page's markup comes to.
  const parsed = new window.DOMParser().parseFromString(html, 'text/html');
  const box = document.createElement('div');
  box.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  for (const part of box.querySelectorAll(machinery)) part.remove();
  return box;
}
