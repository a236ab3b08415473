// A drawing of the live page as the markup of a file, which looks the same without the page. What moves stands still, and
// text that is laid out as HTML becomes text of the drawing: Chromium lets nobody read a drawing that holds a page.
import type { Size } from '../page/embedded-picture';
import { inertDocument, type PageWindow } from '../page/live-page';
import { lettered, svgNamespace } from './svg-letters';
import { styleOf } from './svg-styles';

/** Scripts do not run in a picture; animations would begin anew, and often with nothing to see. */
const left = /^(?:script|style|animate|animatetransform|animatemotion|set)$/i;
/** Rounds of looking for what is named elsewhere on the page: a symbol may use a gradient. */
const mostRounds = 5;
const reference = /(?:href="|url\((?:&quot;|["'])?)#([^"')&]+)/g;

/** @param shown pixels on the page */
export function svgMarkup(live: SVGSVGElement, shown: Size, window: PageWindow): string {
  const copy = styled(live, null, window) as SVGSVGElement;
  copy.setAttribute('width', String(shown.width));
  copy.setAttribute('height', String(shown.height));
  if (!copy.hasAttribute('viewBox'))
    copy.setAttribute('viewBox', `0 0 ${shown.width} ${shown.height}`);
  copy.append(...lettered(live, window));
  for (const inside of copy.querySelectorAll('foreignObject')) inside.remove();
  const serializer = new window.XMLSerializer();
  for (let round = 0; round < mostRounds; round += 1) {
    const missing = namedElsewhere(copy, serializer.serializeToString(copy), window);
    if (missing.length === 0) break;
    const defs = window.document.createElementNS(svgNamespace, 'defs');
    defs.append(...missing);
    copy.append(defs);
  }
  return serializer.serializeToString(copy);
}

function namedElsewhere(copy: Element, markup: string, window: PageWindow): Element[] {
  const names = new Set([...markup.matchAll(reference)].map(([, name]) => name ?? ''));
  return [...names].flatMap((name) => {
    const selector = `[id=${JSON.stringify(name)}]`;
    if (copy.querySelector(selector)) return [];
    const live = window.document.querySelector(selector);
    // It has the colour of where it is used, unless it says one itself.
    return live?.namespaceURI === svgNamespace ? [styled(live, live.parentElement, window)] : [];
  });
}

/**
 * A copy with styles of its own.
 * @param above what hands its styles down to it in the file, too; null for the drawing itself
 */
function styled(live: Element, above: Element | null, window: PageWindow): Element {
  const copy = inertDocument(window).importNode(live, true);
  const originals = [live, ...live.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const twin = copies[index];
    if (!twin || original.namespaceURI !== svgNamespace) continue;
    if (left.test(original.localName)) {
      twin.remove();
      continue;
    }
    const around = original === live ? above : original.parentElement;
    twin.setAttribute(
      'style',
      styleOf(
        window.getComputedStyle(original),
        around && window.getComputedStyle(around),
        (name) => original.hasAttribute(name),
      ),
    );
  }
  return copy;
}
