// What a server has streamed after the page comes to its place, where no script has put it there. React marks the place with
// an empty <template id="B:0">, what stands there meanwhile ends with the comment "/$", and the part itself comes later as
// <div hidden id="S:0">: https://github.com/reactwg/react-18/discussions/37
import { isStreamed } from '../page/hidden';
import { type LivePage, nodeTypes } from '../page/live-page';
import { type Copies, copiesOf } from './originals';

/** Each may stand in the one before. */
const mostParts = 200;

/**
 * Puts them into a copy that nothing was taken out of yet; what has no place stays where it is.
 * @param finish cleans a part; the rest of the copy is cleaned later
 */
export function placeStreamed(
  { top, originals, copies }: Copies,
  page: LivePage,
  finish: (part: Copies) => void,
): void {
  /** By the number that they share with their place. */
  const waiting = new Map<string, { live: Element; ownCopy: Element }>();
  for (const ownCopy of page.all(top, '[id^="S:"]')) {
    const live = originals[copies.indexOf(ownCopy)];
    if (live && isStreamed(live, page) && waiting.size < mostParts)
      waiting.set(numberOf(live, page), { live, ownCopy });
  }
  if (waiting.size === 0) return;
  const fillPlaces = (box: Element): void => {
    for (const place of page.all(box, 'template[id^="B:"], template[id^="P:"]')) {
      const number = numberOf(place, page);
      const it = waiting.get(number);
      if (!it) continue;
      waiting.delete(number);
      page.remove(it.ownCopy);
      const part = copiesOf(it.live, page);
      fillPlaces(part.top);
      finish(part);
      if (page.attribute(place, 'id').startsWith('B')) emptyPlace(place, page);
      for (let node = part.top.firstChild; node; node = part.top.firstChild)
        page.before(place, node);
      page.remove(place);
    }
  };
  fillPlaces(top);
}

function numberOf(element: Element, page: LivePage): string {
  return page.attribute(element, 'id').slice(2);
}

/** Takes out what stands in a place until its part comes: all before the comment that ends it. */
function emptyPlace(place: Element, page: LivePage): void {
  let open = 1;
  const meanwhile: Node[] = [];
  for (let next = page.nextSibling(place); next; next = page.nextSibling(next)) {
    const said = page.nodeType(next) === nodeTypes.comment ? page.data(next as Comment) : '';
    if (/^\$[?!~]?$/.test(said)) open += 1;
    if (said === '/$') open -= 1;
    if (open > 0) meanwhile.push(next);
    else break;
  }
  // A place that nothing ends is none of React's.
  if (open > 0) return;
  for (const it of meanwhile)
    if (page.nodeType(it) === nodeTypes.element) page.remove(it as Element);
    else (it as CharacterData).remove();
}
