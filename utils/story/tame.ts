// Prepares a hostile element, which is already in an inert document, for the rules. The rules take only names, texts and
// addresses that they have checked, and create every element of the story themselves. So this element never leaves. DOMPurify
// takes as long as finding the article, so it guards only what leaves: each way out sanitises the Story.
import type { PageWindow } from '../clip/page/live-page';
import { removedElements } from './subset';

/** @param element is empty afterwards. @returns a box with its children, without the elements whose text is not for readers */
export function tame(element: Element, { Element }: PageWindow): Element {
  const box = element.ownerDocument.createElement('div');
  box.append(...element.childNodes);
  for (const unreadable of box.querySelectorAll(removedElements.join())) unreadable.remove();
  // A named element inside a form hides the form's own members of that name.
  const { removeAttribute } = Element.prototype;
  for (const named of box.querySelectorAll('form [name], form [id]')) {
    removeAttribute.call(named, 'name');
    removeAttribute.call(named, 'id');
  }
  return box;
}
