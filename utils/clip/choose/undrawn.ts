// A page that draws itself by scripts, and has not (yet): what it gives to browsers without scripts.
import { copyPart } from '../copy';
import type { LivePage } from '../live-page';

/** Characters; shorter ones ask to turn scripts on. */
const shortest = 1_500;

/** Puts what stands in <noscript> into the copy's body; does nothing when there is none worth reading. */
export function copyUndrawn(body: Element, page: LivePage): void {
  const longest = [...page.allOnPage('body noscript')]
    .map((noscript) => page.textContent(noscript) ?? '')
    .reduce((one, other) => (other.length > one.length ? other : one), '');
  if (longest.length < shortest) return;
  const parsed = new page.window.DOMParser().parseFromString(longest, 'text/html');
  body.append(...copyPart(parsed.body, page).childNodes);
}
