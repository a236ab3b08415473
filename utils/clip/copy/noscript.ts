// A page that draws itself by scripts, and has not (yet): what it gives to browsers without scripts.
import type { LivePage } from '../page/live-page';
import { copyPart } from './copy';

/** Characters; shorter ones ask to turn scripts on. */
const shortest = 1_500;

/** Puts what stands in <noscript> into the copy's body; does nothing when there is none worth reading. */
export function copyNoscript(body: Element, page: LivePage): void {
  const longest = [...page.allOnPage('body noscript')]
    .map((noscript) => page.textContent(noscript) ?? '')
    .reduce((one, other) => (other.length > one.length ? other : one), '');
  if (longest.length < shortest) return;
  const parsed = new page.window.DOMParser().parseFromString(longest, 'text/html');
  body.append(...copyPart(parsed.body, page).childNodes);
}
