// Lists, flat: Medium has one level. Items of an inner list follow their parent item, marked by a dash or a number.
import type { Flow, ListPlace } from '../flow';
import type { Rule } from '../rule';

export const lists: Rule = {
  name: 'lists',
  filter: ['ul', 'ol', 'li'],
  lay(element, flow) {
    if (flow.place.kind === 'line' || element.localName === 'li') {
      flow.edge();
      flow.visitChildren(element);
      return flow.edge();
    }
    // Puts the parent item into its list before the inner items join it.
    flow.close();
    const outer = flow.place.kind === 'item' ? flow.place : null;
    const name = element.localName === 'ol' ? 'ol' : 'ul';
    const list: ListPlace = outer
      ? { ...outer.list, depth: outer.list.depth + 1 }
      : { name, element: null, depth: 0 };
    const before = flow.body.childElementCount;
    let number = 0;
    for (const child of element.childNodes) {
      if (child.nodeName === 'LI') number += 1;
      layItem(child, flow, list, list.depth > 0 ? prefix(name, number) : '');
    }
    if (outer) {
      outer.list.element = list.element;
      outer.used = true;
      flow.context.note(
        'changed',
        'Lists inside lists were made flat, because Medium has one level only.',
      );
    } else if (name === 'ol' && flow.body.childElementCount > before + 1) {
      flow.context.note(
        'doubt',
        'The numbers of a list start again after a picture or a block inside it.',
      );
    }
  },
};

function prefix(name: 'ul' | 'ol', number: number): string {
  return name === 'ol' ? `${number}. ` : '– ';
}

function layItem(child: ChildNode, flow: Flow, list: ListPlace, prefix: string): void {
  if (child.nodeType === 3 && !child.nodeValue?.trim()) return;
  flow.within({ kind: 'item', list, prefix, used: false }, () => {
    if (child.nodeName === 'LI') flow.visitChildren(child);
    else if (child.nodeType === 1) flow.visit(child as Element);
    else flow.text(child.nodeValue ?? '');
  });
}
