// Drops what the page does not show: menus not opened, templates, text meant for robots.
import type { LivePage } from '../live-page';
import type { LiveReader } from './reader';

/** Class names by which sites hide text from the eye only; no style property says so. */
const hiddenFromEye =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|assistive-text)(?:\s|$)/;

export const dropHidden: LiveReader = (live, page) =>
  isHidden(live, page) || hiddenFromEye.test(page.attribute(live, 'class')) ? 'dropped' : null;

function isHidden(live: Element, page: LivePage): boolean {
  if (isShown(live, page)) return false;
  // "Not shown" also covers display:contents and what stands in a closed <details>: both are content. Only the
  // element's own style decides.
  const { display, visibility } = page.style(live);
  return display === 'none' || visibility === 'hidden' || visibility === 'collapse';
}

/** Far cheaper than computed styles, which would cost seconds on a long page. jsdom has no such method. */
function isShown(live: Element, page: LivePage): boolean {
  const { checkVisibility } = page.window.Element.prototype;
  return checkVisibility?.call(live, { visibilityProperty: true }) ?? false;
}
