// The box before a task, as a sign: whether it is done is half of what the list says.
import { type LivePage, nodeTypes } from '../../page/live-page';
import type { LiveReader } from '../reader';

/** The box of a task list becomes a sign. */
export const readTask: LiveReader = (live, page) => {
  const isBox = page.attribute(live, 'type').toLowerCase() === 'checkbox';
  if (!isBox || !isFirstOfItem(live, page)) return null;
  const sign = page.checked(live as HTMLInputElement) ? '☑ ' : '☐ ';
  return { copy: page.clone.createTextNode(sign), children: null };
};

/** Notion's tasks are boxes. */
const task = /(?:^|[\s_-])to[_-]?do(?:[\s_-]|$)/;

/** Nothing but white space stands between the item's start and the box. */
function isFirstOfItem(live: Element, page: LivePage): boolean {
  let node: Node = live;
  for (let step = 0; step < 4; step += 1) {
    const up = page.parent(node);
    if (!up || page.nodeType(up) !== nodeTypes.element) return false;
    for (let before = page.firstChild(up); before && before !== node; ) {
      if (page.textContent(before)?.trim()) return false;
      before = page.nextSibling(before);
    }
    const item = up as Element;
    if (page.localName(item) === 'li' || task.test(page.attribute(item, 'class'))) return true;
    node = up;
  }
  return false;
}
