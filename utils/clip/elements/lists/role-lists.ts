// Lists that are drawn from boxes, and say so by their roles, or by the names that an engine gives them:
// https://www.w3.org/TR/wai-aria-1.2/#list
import { selectors } from '../../known/engines';
import type { LivePage } from '../../page/live-page';

const item = 'div[role="listitem"]';
/** Cards are items, too, and each is more than a line. */
const block = 'p, div, ul, ol, table, pre, img, h1, h2, h3, h4, h5, h6';

/** Makes lists of boxes that hold a line each. @param top a copy, cleaned */
export function makeRoleLists(top: Element, page: LivePage): void {
  for (const box of page.all(top, 'div[role="list"]')) {
    const items = [...box.children];
    if (!items.every((it) => it.matches(item) && !it.querySelector(block))) continue;
    const list = page.clone.createElement('ul');
    for (const { childNodes } of items)
      list.appendChild(page.clone.createElement('li')).append(...childNodes);
    box.replaceWith(list);
  }
}

/** Makes lists of boxes that are items by their names, however much each holds. @param top a copy, cleaned */
export function makeNamedLists(top: Element, page: LivePage): void {
  for (const [name, items] of Object.entries(namedItems)) {
    const lists = new Set<Element>();
    for (const box of page.all(top, items)) {
      const before = box.previousElementSibling;
      const list = before && lists.has(before) ? before : page.clone.createElement(name);
      if (list !== before) box.before(list);
      lists.add(list);
      const item = page.clone.createElement('li');
      item.append(...box.childNodes);
      list.append(item);
      box.remove();
    }
  }
}

const namedItems = { ul: selectors('items'), ol: selectors('numberedItems') };
