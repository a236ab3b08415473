// Lists, nested like on the page. Text and boxes between the items become items too.
import type { Flow, Rule } from '../flow/rule';

export const lists: Rule = {
  name: 'lists',
  filter: ['ul', 'ol', 'li'],
  lay(element, flow) {
    if (flow.isLine || element.localName === 'li') return flow.unwrap(element);
    const list = flow.document.createElement(element.localName);
    const start = element.getAttribute('start')?.trim() ?? '';
    if (list.localName === 'ol' && /^[1-9]\d{0,5}$/.test(start) && start !== '1')
      list.setAttribute('start', start);
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 1 || (child as Text).data?.trim()) layItem(child, list, flow);
    for (const item of [...list.children])
      if (item.hasChildNodes()) tighten(item);
      else item.remove();
    const pictures = [...list.querySelectorAll(':scope > li > figure')];
    const isGallery = pictures.length > 0 && [...list.children].every(isPictures);
    if (isGallery) for (const figure of pictures) flow.put(figure);
    else if (list.hasChildNodes()) flow.put(list);
  },
};

function layItem(child: ChildNode, list: Element, flow: Flow): void {
  const isList = child.nodeName === 'UL' || child.nodeName === 'OL';
  // Many pages put an inner list between the items. Readers see it under the item before it.
  const before = isList ? list.lastElementChild : null;
  const item = before ?? list.appendChild(flow.document.createElement('li'));
  flow.within(item, () => {
    if (child.nodeName === 'LI') flow.visitChildren(child);
    else flow.visit(child);
  });
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
