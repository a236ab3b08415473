// What the page draws by itself, in <svg> or <canvas>. A chart or a diagram becomes a picture; the same elements are icons,
// waves between chapters and snow that falls over the text, and those are dropped. Words in a drawing are never lost.
import type { PaintedPicture } from '../../page/embedded-picture';
import { isHidden } from '../../page/hidden';
import { isBlank } from '../../page/is-blank';
import { type LivePage, nodeTypes } from '../../page/live-page';
import { clear } from '../../page/look';
import { plainText } from '../../text/plain-text';
import { boxesAround, lengthOf, nodesIn, rowOf } from '../around';
import type { LiveReader } from '../reader';
import { standIn } from './pictures';

/** Pixels; what is smaller is an icon. */
const least = { width: 96, height: 48 };
/** Pixels; smaller ones that say nothing are ornaments. */
const leastUnsaid = { width: 240, height: 120 };
/** Characters of what stands in a <canvas> for those who do not see it; whole tables stand there, too. */
const longestSaid = 300;
/** Boxes around it: of a figure, and of a link. */
const farthest = 6;
const nearest = 3;

type Drawing = PaintedPicture['layers'][number];

/** A drawing becomes a picture, whose bytes are read later; a small one with words becomes the words. */
export const readDrawing: LiveReader = (live, page, { classes }) => {
  const { width, height } = page.box(live);
  const words = wordsIn(live, page);
  const isLarge = width >= least.width && height >= least.height;
  // Most are icons: nothing else is asked of them.
  if (!isLarge && words === '') return 'dropped';
  if (width === 0 || height === 0 || isHidden(live, classes, page)) return 'dropped';
  const layers = isLarge ? layersOf(live, page) : [];
  if (layers.length > 0 && layers[0] !== live) return 'dropped';
  if (layers.length > 0 && isPicture(layers as Drawing[], page))
    return painted(layers as Drawing[], page);
  return words === '' ? 'dropped' : { copy: page.clone.createTextNode(words), children: null };
};

/** Libraries draw axes, curves and legends one over the other, each in an element as large as the others. */
function layersOf(live: Element, page: LivePage): Element[] {
  const own = page.box(live);
  return rowOf(live, page).filter((it) => {
    if (!/^(?:svg|canvas)$/.test(page.localName(it))) return false;
    const box = page.box(it);
    return (['x', 'y', 'width', 'height'] as const).every(
      (side) => Math.abs(box[side] - own[side]) <= 1,
    );
  });
}

/** Whether it belongs to what the page is about: it has words, stands in a figure, or is too large to be an ornament. */
function isPicture(layers: readonly Drawing[], page: LivePage): boolean {
  const [first] = layers;
  if (!first) return false;
  if (layers.some((it) => wordsIn(it, page) !== '')) return true;
  const around = [...boxesAround(first, page, farthest)];
  const figure = around.find((it) => page.localName(it) === 'figure');
  if (figure) return page.all(figure, 'img, picture, video, iframe').length === 0;
  const isQuiet = [first, ...around.slice(0, nearest)].some(
    (it) =>
      page.attribute(it, 'aria-hidden') === 'true' || /^(?:a|button)$/.test(page.localName(it)),
  );
  if (isQuiet || isAfloat(first, page)) return false;
  // Stretched to any width: a wave, a slope.
  if (page.attribute(first, 'preserveAspectRatio') === 'none') return false;
  if (labelOf(first, page) !== '') return true;
  const { width, height } = page.box(first);
  const isLarge = width >= leastUnsaid.width && height >= leastUnsaid.height;
  return isLarge && layers.some((it) => isFilled(it, page));
}

const shapes = 'path, rect, circle, ellipse, line, polyline, polygon, image, use';

/** Whether anything is drawn in it. */
function isFilled(live: Drawing, page: LivePage): boolean {
  return isCanvas(live, page) ? !isBlank(live, page.window) : page.all(live, shapes).length > 0;
}

/** Lies over or behind what else is there. In a box of its own it only lies over its other layers. */
function isAfloat(live: Element, page: LivePage): boolean {
  const { position } = page.style(live);
  if (position !== 'absolute') return position === 'fixed';
  const [box] = boxesAround(live, page, 1);
  if (!box || lengthOf(box, page) > 0) return true;
  return page.box(box).height < page.box(live).height || isAfloat(box, page);
}

function painted(layers: readonly Drawing[], page: LivePage) {
  const [first] = layers as [Drawing];
  const { width, height } = page.box(first);
  // An article and what is selected in it show the same one.
  const known = [...page.embedded.values()].find((it) => 'layers' in it && it.layers[0] === first);
  const id = known?.id ?? `p${page.embedded.size + 1}`;
  if (!known) {
    const background = backgroundOf(first, page);
    page.embedded.set(id, { id, layers, background, shown: { width, height } });
  }
  const said = [
    ...layers.map((it) => labelOf(it, page)),
    ...layers.map((it) => insteadOf(it, page)),
  ];
  return standIn(id, said.find(Boolean) ?? '', page);
}

function isCanvas(live: Drawing, page: LivePage): live is HTMLCanvasElement {
  return page.localName(live) === 'canvas';
}

/** Letters that stand for a name, in the place of somebody's face. */
const initials = 3;

/** What is written in a drawing, a space between its texts. */
function wordsIn(live: Element, page: LivePage): string {
  if (page.localName(live) !== 'svg') return '';
  const texts = [...page.all(live, 'text, foreignObject')];
  const inside = texts.flatMap((it) => [...nodesIn(it, page)]);
  const words = inside
    .filter((it) => page.nodeType(it) === nodeTypes.text)
    .map((it) => page.data(it as Text).trim())
    .filter(Boolean)
    .join(' ');
  return words.length > initials || /\d/.test(words) ? words : '';
}

/** What a drawing, or the box around it alone, says to those who do not see it. */
function labelOf(live: Element, page: LivePage): string {
  const [box] = boxesAround(live, page, 1);
  const isBoxed = box && page.attribute(box, 'role') === 'img';
  const title = [...page.all(live, ':scope > title')].map((it) => page.textContent(it));
  const said = [
    page.attribute(live, 'aria-label'),
    named(live, page),
    ...title,
    isBoxed && page.attribute(box, 'aria-label'),
  ].map((it) => plainText(it || ''));
  return said.find(Boolean) ?? '';
}

/** What stands in a <canvas> in place of its picture. Some only say that the browser is too old. */
function insteadOf(live: Drawing, page: LivePage): string {
  if (!isCanvas(live, page)) return '';
  const text = plainText(page.textContent(live));
  return text.length <= longestSaid && !/\bcanvas\b|\bbrowser/i.test(text) ? text : '';
}

function named(live: Element, page: LivePage): string {
  const ids = page.attribute(live, 'aria-labelledby').split(/\s+/).filter(Boolean);
  const all = ids.flatMap((id) => [...page.allOnPage(`[id=${JSON.stringify(id)}]`)]);
  return all.map((it) => page.textContent(it)).join(' ');
}

/** The first colour behind it: what is drawn for a dark page cannot be read on Medium's white one. */
function backgroundOf(live: Element, page: LivePage): string {
  for (const box of [live, ...boxesAround(live, page, 100)]) {
    const { backgroundColor } = page.style(box);
    if (!clear.test(backgroundColor)) return backgroundColor;
  }
  return '#ffffff';
}
