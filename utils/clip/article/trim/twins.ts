// A picture that comes twice with no word between: the second one is what a click would show larger, or what another width
// of the window would show.
import { hasLetters } from '../../text/letters';

/** What a box may hold beside words. */
const media = 'img, video, audio, iframe, table, math, hr';

/** Takes out the one that says less of itself. */
export function dropTwins(article: Element): void {
  let before: Element | null = null;
  for (const node of picturesAndTexts(article)) {
    if (node.nodeType === 3) {
      before = null;
      continue;
    }
    const picture = node as Element;
    const source = sourceOf(picture);
    if (before && source !== '' && source === sourceOf(before)) {
      const isMore = saysOf(picture) > saysOf(before);
      drop(isMore ? before : picture, article);
      if (!isMore) continue;
    }
    before = picture;
  }
}

function picturesAndTexts(article: Element): Node[] {
  const found: Node[] = [];
  const waiting: Node[] = [article];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const isText = node.nodeType === 3 && hasLetters(node.nodeValue ?? '');
    if (isText || (node.nodeType === 1 && (node as Element).localName === 'img')) found.push(node);
    waiting.push(...[...node.childNodes].toReversed());
  }
  return found;
}

/** '' for one whose bytes are read later. */
function sourceOf(picture: Element): string {
  return picture.hasAttribute('data-picture') ? '' : (picture.getAttribute('src') ?? '');
}

/** A caption says more than an alternative text. */
function saysOf(picture: Element): number {
  const caption = picture.closest('figure')?.querySelector('figcaption') ?? null;
  return (caption ? 2 : 0) + (picture.getAttribute('alt') ? 1 : 0);
}

/** With the boxes that hold nothing else. */
function drop(picture: Element, article: Element): void {
  let box = picture;
  for (let up = box.parentElement; up && up !== article; up = up.parentElement) {
    const isAlone = !hasLetters(up.textContent ?? '') && up.querySelectorAll(media).length === 1;
    if (!isAlone) break;
    box = up;
  }
  box.remove();
}
