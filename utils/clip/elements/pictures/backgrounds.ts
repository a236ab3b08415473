// Boxes without words that show a picture as their background: a role says that it is one, or its size does.
import type { LivePage } from '../../page/live-page';
import type { LiveReader } from '../reader';

/** Pixels; smaller backgrounds are icons and stripes. */
const leastWidth = 240;
const leastHeight = 120;

/** The first address in a background; the layers above a picture are colour gradients. */
const address = /url\(\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^)'"]{1,2000}))\s*\)/;

/** A picture that stands behind a box without words becomes a picture. */
export const readBackground: LiveReader = (live, page) => {
  const isEmpty = page.firstChild(live) === null;
  const inline = page.attribute(live, 'style');
  if (!isEmpty && inline === '' && page.attribute(live, 'role') !== 'img') return null;
  const isSaid = page.attribute(live, 'role') === 'img';
  // Styles cost, so only boxes are asked that are called pictures or hold nothing else.
  if (!isSaid && !isEmpty && !/background[^;]*url\(/i.test(inline)) return null;
  if (page.textContent(live)?.trim() || (!isSaid && !page.attribute(live, 'class') && !inline))
    return null;
  const url = backgroundOf(live, inline, page);
  if (!url || !isLarge(live, isSaid, page)) return null;
  const copy = page.clone.createElement('figure');
  const image = page.clone.createElement('img');
  image.setAttribute('src', url);
  const alt = page.attribute(live, 'aria-label') || page.attribute(live, 'title');
  if (alt) image.setAttribute('alt', alt.trim());
  copy.appendChild(image);
  return { copy, children: live };
};

function backgroundOf(live: Element, inline: string, page: LivePage): string | null {
  const waiting = ['data-bg', 'data-background', 'data-background-image']
    .map((name) => page.attribute(live, name))
    .find(Boolean);
  const found = address.exec(inline) ?? address.exec(page.style(live).backgroundImage);
  const said = (waiting && (address.exec(waiting)?.slice(1).find(Boolean) ?? waiting)) || null;
  const url = page.resolve(said ?? found?.slice(1).find(Boolean) ?? '');
  const isPicture = (said ?? found) !== null && url !== null && /^https?:$/.test(url.protocol);
  return isPicture ? url.href : null;
}

/** An element that says it is a picture needs no size, unless it is drawn as small as an icon. */
function isLarge(live: Element, isSaid: boolean, page: LivePage): boolean {
  const { width, height } = page.box(live);
  if (isSaid && width === 0) return true;
  return width >= leastWidth && height >= leastHeight;
}
