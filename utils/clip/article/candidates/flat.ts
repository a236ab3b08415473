// A second look without boxes that hold one thing each. Readability gives the points of a paragraph to the box around it and
// half of them to the next one; where a page builder sets each paragraph in boxes of its own, no box gets many.

/** What stands in such a box. */
const block = /^(?:article|blockquote|div|dl|figure|h[1-6]|ol|p|pre|section|table|ul)$/;

/** @param page it is changed */
export function flatten(page: Element): void {
  // From the inside out, so that one look is enough.
  for (const box of [...page.querySelectorAll('div, section')].reverse()) {
    const only = box.firstElementChild;
    if (!only || box.childElementCount > 1 || !block.test(only.localName)) continue;
    const isText = (it: ChildNode) => it.nodeType === 3 && it.nodeValue?.trim();
    if (![...box.childNodes].some(isText)) box.replaceWith(only);
  }
}
