// A hostile element made fit for the rules, when it stands in an inert document already. The rules take names, texts
// and addresses they have judged, and write every element of the story anew, so nothing of this one is ever written
// out; DOMPurify, which takes as long as finding the article, guards what is: each way out sanitises the Story.
import type { PageWindow } from '../clip/page/live-page';
import { dropped } from './subset';

/** @param element is used up. @returns a box with its children, without what would read as words but is none */
export function tame(element: Element, { Element }: PageWindow): Element {
  const box = element.ownerDocument.createElement('div');
  box.append(...element.childNodes);
  for (const machinery of box.querySelectorAll(dropped.join())) machinery.remove();
  // What is named inside a form stands in front of the form's own members.
  const { removeAttribute } = Element.prototype;
  for (const named of box.querySelectorAll('form [name], form [id]')) {
    removeAttribute.call(named, 'name');
    removeAttribute.call(named, 'id');
  }
  return box;
}
