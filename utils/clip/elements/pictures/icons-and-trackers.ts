// Pictures nobody comes for: counters, spacers, icons, badges, faces of authors. By the size the page says or draws them in.
import type { LivePage } from '../../page/live-page';
import { boxesAround, lengthOf } from '../around';
import { waitingAddresses, waitingSets } from './lazy';

/** Pixels in both directions. */
const pixel = 2;
export const icon = 48;
const face = 160;
/** Pixels in height. */
const badge = 28;

const faceName =
  /(?:^|[\s/_-])(?:avatars?|gravatar|userpic|profile-?(?:pic|image|photo))(?:[\s/_.-]|$)/i;

/** Tracking pixels and spacers. */
export function isTrackingPixel(live: HTMLImageElement, page: LivePage): boolean {
  const said = sizeSaid(live, page);
  const isSmall = isLoaded(live, page) && sizeOf(live, page) <= pixel && !isWaiting(live, page);
  return isSmall || (said !== null && said <= pixel && drawnSize(live, page) <= icon);
}

/** Icons, badges and avatars. */
export function isIcon(live: HTMLImageElement, page: LivePage): boolean {
  if (isBadge(live, page)) return true;
  const isFace = [page.attribute(live, 'class'), page.attribute(live, 'src')].some((it) =>
    faceName.test(it),
  );
  const most = isFace ? face : icon;
  const said = sizeSaid(live, page);
  // What is drawn far larger says a ratio: 16 to 9.
  if (said !== null) return said <= most && drawnSize(live, page) <= Math.max(most, icon * 2);
  if (!isLoaded(live, page) || isWaiting(live, page)) return false;
  const drawn = drawnSize(live, page);
  return drawn > 0 && drawn <= most;
}

/** "build passing": a link as low as a line of text, in a row without words. Few of them are smaller than an icon. */
function isBadge(live: HTMLImageElement, page: LivePage): boolean {
  const [link, row] = boxesAround(live, page, 2);
  if (!link || !row || page.localName(link) !== 'a') return false;
  if (!isLoaded(live, page) || isWaiting(live, page)) return false;
  const { height } = page.box(live);
  return height > 0 && height <= badge && lengthOf(row, page) === 0;
}

/** The longer side; zero when it is not laid out, or when words are drawn in its place. */
function drawnSize(live: HTMLImageElement, page: LivePage): number {
  if (page.isComplete(live) && sizeOf(live, page) === 0) return 0;
  const { width, height } = page.box(live);
  return Math.max(width, height);
}

/** The longer side, when both are said in pixels. */
export function sizeSaid(live: Element, page: LivePage): number | null {
  const sides = ['width', 'height'].map(
    (name) => /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(page.attribute(live, name))?.[1],
  );
  return sides.includes(undefined) ? null : Math.max(...sides.map(Number));
}

function sizeOf(live: HTMLImageElement, page: LivePage): number {
  return Math.max(page.naturalWidth(live), page.naturalHeight(live));
}

function isLoaded(live: HTMLImageElement, page: LivePage): boolean {
  return sizeOf(live, page) > 0 && page.currentSrc(live) !== '';
}

/** What is there is only a stand-in. */
function isWaiting(live: Element, page: LivePage): boolean {
  return (
    page.attribute(live, 'srcset') !== '' ||
    waitingAddresses(live, page).length + waitingSets(live, page).length > 0
  );
}
