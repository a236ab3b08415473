// What an element is called. By attribute: the `className` of an <svg> is no string, and a form's is what a field of it is named.

/** @returns the classes of an element, as the page wrote them */
export function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** @returns classes and id: what sites call a box, they say in either */
export function classAndId(element: Element): string {
  return `${classOf(element)} ${element.getAttribute('id') ?? ''}`;
}
