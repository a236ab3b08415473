// What stands around a live element, for readers that go by its place.
import { type LivePage, nodeTypes } from '../page/live-page';

/** The elements that an element stands in, from the inside out. */
export function* boxesAround(live: Node, page: LivePage, most: number): Generator<Element> {
  let up = page.parent(live);
  for (let step = 0; step < most && up && page.nodeType(up) === nodeTypes.element; step += 1) {
    yield up as Element;
    up = page.parent(up);
  }
}

/** All elements that stand beside it, and itself. */
export function rowOf(live: Element, page: LivePage): Element[] {
  const [box] = boxesAround(live, page, 1);
  return box ? [...page.all(box, ':scope > *')] : [];
}

/** Characters, without white space. */
export function lengthOf(node: Node, page: LivePage): number {
  return (page.textContent(node) ?? '').replace(/\s+/g, '').length;
}

/** Characters that are no link. */
export function unlinked(box: Element, page: LivePage): number {
  const links = [...page.all(box, 'a')];
  return lengthOf(box, page) - links.reduce((sum, link) => sum + lengthOf(link, page), 0);
}

/** Elements and texts in an element, in document order. */
export function* nodesIn(top: Node, page: LivePage): Generator<Node> {
  let node: Node | null = page.firstChild(top);
  while (node) {
    const kind = page.nodeType(node);
    if (kind === nodeTypes.element || kind === nodeTypes.text) yield node;
    let next: Node | null = page.firstChild(node);
    for (let up: Node | null = node; !next && up && up !== top; up = page.parent(up))
      next = page.nextSibling(up);
    node = next;
  }
}
