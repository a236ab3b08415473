// Bullets before the items of a list that the page wrote instead of letting the browser draw them.
import type { LivePage } from '../../page/live-page';

const bullet = /^\s*[•‣▪◦]\s*$/;

/** Takes them out where they stand in an element of their own. @param top a copy */
export function dropBullets(top: Element, page: LivePage): void {
  for (const item of page.all(top, 'li')) {
    const sign = item.firstElementChild;
    const isFirst = sign && (sign.previousSibling?.textContent ?? '').trim() === '';
    if (isFirst && sign.nextElementSibling && bullet.test(sign.textContent ?? '')) sign.remove();
  }
}
