// Lists that are drawn from boxes, and say so by their roles: https://www.w3.org/TR/wai-aria-1.2/#list
import type { LivePage } from '../page/live-page';

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
