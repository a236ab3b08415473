// A page that draws itself by scripts, and has not (yet): what it gives to browsers without scripts.
import { copyChildren } from '../copy';
import type { LivePage } from '../live-page';

/** Characters; shorter ones ask to turn scripts on. */
const shortest = 1_500;

/** Puts what stands in <noscript> into the copy's body; does nothing when there is none worth reading. */
export function copyUndrawn(page: LivePage): void {
  const { DOMParser, Document } = page.window;
  const all = Document.prototype.querySelectorAll.call(page.document, 'body noscript');
  const longest = [...all]
    .map((noscript) => page.textContent(noscript) ?? '')
    .reduce((one, other) => (other.length > one.length ? other : one), '');
  if (longest.length < shortest) return;
  const parsed = new DOMParser().parseFromString(longest, 'text/html');
  const box = page.clone.createElement('div');
  copyChildren(parsed.body, box, page, {
    includes: () => true,
    text: (_, data) => data,
    isWhole: () => true,
  });
  page.clone.body.append(box);
}
