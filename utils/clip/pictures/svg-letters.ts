// HTML in a drawing (<foreignObject>), where libraries put the labels of their boxes: each line becomes a <text> in the
// place in which the page shows it, on the colour that stands behind it there.
import type { PageWindow } from '../page/live-page';
import { clear } from '../page/look';

export const svgNamespace = 'http://www.w3.org/2000/svg';

/** In units of the drawing. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Place = (box: DOMRect) => Box;

interface Line {
  words: string[];
  box: DOMRect;
}

/** @returns new elements, to stand behind all others in the drawing */
export function lettered(live: SVGSVGElement, window: PageWindow): Element[] {
  const toDrawing = live.getScreenCTM()?.inverse();
  if (!toDrawing) return [];
  const place: Place = ({ left, top, right, bottom }) => {
    const from = new window.DOMPoint(left, top).matrixTransform(toDrawing);
    const to = new window.DOMPoint(right, bottom).matrixTransform(toDrawing);
    return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
  };
  const letters: Element[] = [];
  for (const foreign of live.querySelectorAll('foreignObject')) {
    const toScreen = (foreign as SVGForeignObjectElement).getScreenCTM();
    if (!toScreen) continue;
    const scale = Math.hypot(toScreen.a, toScreen.b) * Math.hypot(toDrawing.a, toDrawing.b);
    for (const box of foreign.querySelectorAll('*')) letters.push(...behind(box, place, window));
    const texts = window.document.createTreeWalker(foreign, window.NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      letters.push(...linesIn(texts.currentNode as Text, { place, scale }, window));
  }
  return letters;
}

/** The colour behind the words of a box. */
function behind(box: Element, place: Place, window: PageWindow): Element[] {
  const { backgroundColor } = window.getComputedStyle(box);
  if (clear.test(backgroundColor)) return [];
  const drawn = place(window.Element.prototype.getBoundingClientRect.call(box));
  return [element('rect', { ...drawn, fill: backgroundColor }, window)];
}

function linesIn(
  text: Text,
  { place, scale }: { place: Place; scale: number },
  window: PageWindow,
): Element[] {
  const around = text.parentElement;
  if (!around || text.data.trim() === '') return [];
  const style = window.getComputedStyle(around);
  if (style.visibility !== 'visible') return [];
  return linesOf(text, window).map(({ words, box }) => {
    const { x, y, width, height } = place(box);
    const line = element(
      'text',
      {
        x,
        y: y + height / 2,
        // Another font than the page's must not be wider.
        textLength: width,
        lengthAdjust: 'spacingAndGlyphs',
        'dominant-baseline': 'central',
        fill: style.color,
        'font-family': style.fontFamily,
        'font-size': Number.parseFloat(style.fontSize) * scale,
        'font-style': style.fontStyle,
        'font-weight': style.fontWeight,
      },
      window,
    );
    line.textContent = words.join(' ');
    return line;
  });
}

/** The words of a text, by the lines in which the browser shows them. */
function linesOf(text: Text, window: PageWindow): Line[] {
  const lines: Line[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    const range = new window.Range();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.box.top - box.top) < box.height / 2) {
      line.words.push(word);
      const left = Math.min(line.box.left, box.left);
      const right = Math.max(line.box.right, box.right);
      line.box = new window.DOMRect(left, line.box.top, right - left, line.box.height);
    } else lines.push({ words: [word], box });
  }
  return lines;
}

function element(
  name: string,
  attributes: Record<string, string | number>,
  window: PageWindow,
): Element {
  const made = window.document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
