// Lists, nested like on the page. Text and boxes between the items become items too.

import { countedBlocks, countedNote } from '../flow/counted';
import type { Flow, Rule } from '../flow/rule';
import { keptForm } from '../forms/forms';

export const lists: Rule = {
  name: 'lists',
  filter: ['ul', 'ol', 'li'],
  lay(element, flow) {
    if (flow.isLine || element.localName === 'li') return flow.unwrap(element);
    const list = flow.document.createElement(element.localName);
    const said = new Map<Element, number>();
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType !== 1 && !(child as Text).data?.trim()) continue;
      const item = layItem(child, list, flow);
      const value = child.nodeName === 'LI' ? integer(child as Element, 'value') : null;
      if (value !== null) said.set(item, value);
    }
    for (const item of [...list.children])
      if (item.hasChildNodes()) tighten(item);
      else item.remove();
    const pictures = [...list.querySelectorAll(':scope > li > figure')];
    const form = keptForm(element, flow.context.isEdited);
    if (form !== null) list.setAttribute('data-form', form);
    const isGallery = pictures.length > 0 && [...list.children].every(isPictures);
    const numbers = list.localName === 'ol' ? numbersOf(list, { element, said }) : [];
    const [first = 1] = numbers;
    const isCounting = first >= 0 && numbers.every((it, index) => it === first + index);
    if (isCounting && first !== 1) list.setAttribute('start', String(first));
    if (isGallery) for (const figure of pictures) flow.put(figure);
    else if (!isCounting) {
      flow.context.note(...countedNote);
      for (const block of countedBlocks(list, numbers)) flow.put(block);
    } else if (list.hasChildNodes()) flow.put(list);
  },
};

/** As browsers count, but that an item without words has no number. */
function numbersOf(list: Element, { element, said }: Counting): number[] {
  const isDown = element.hasAttribute('reversed');
  let next = integer(element, 'start') ?? (isDown ? list.childElementCount : 1);
  return [...list.children].map((item) => {
    const number = said.get(item) ?? next;
    next = number + (isDown ? -1 : 1);
    return number;
  });
}

interface Counting {
  /** The list as found. */
  element: Element;
  /** The items that have a number of their own. */
  said: ReadonlyMap<Element, number>;
}

function integer(element: Element, name: string): number | null {
  const [said] = /^\s*-?\d{1,6}(?!\d)/.exec(element.getAttribute(name) ?? '') ?? [];
  return said === undefined ? null : Number(said);
}

function layItem(child: ChildNode, list: Element, flow: Flow): Element {
  const isList = child.nodeName === 'UL' || child.nodeName === 'OL';
  // Many pages put an inner list between the items. Readers see it under the item before it.
  const before = isList ? list.lastElementChild : null;
  const item = before ?? list.appendChild(flow.document.createElement('li'));
  flow.within(item, () => {
    if (child.nodeName === 'LI') flow.visitChildren(child);
    else flow.visit(child);
  });
  return item;
}

/** Whether an item has only pictures. A story has no columns, so the pictures of a gallery follow each other. */
function isPictures(item: Element): boolean {
  return [...item.children].every((it) => it.localName === 'figure');
}

/** Removes the <p> of an item that has only one paragraph, with or without lists below it. */
function tighten(item: Element): void {
  const [first, ...others] = item.children;
  if (first?.localName !== 'p' || others.some((it) => !/^[uo]l$/.test(it.localName))) return;
  first.replaceWith(...first.childNodes);
}
