// Whether a drawing may be drawn. An SVG is a program: seven lines of <use> in <use> make ten million shapes. What it would
// draw is counted without drawing it: each element once, and what it names as often as it is drawn.
import { isBearable, mostPixels } from '../bounds';
import { pictureEnding } from '../picture-type';
import { pixelsOf } from '../pixels';
import { dataParts } from './data-parts';
import { effortOf, isLayer } from './effort';
import { attributeOf, type Styles, stylesOf } from './styles';
import { type Tag, tagsOf } from './tags';

/** Characters. */
const longest = 5_000_000;
/** Units of a simple shape, see effort.ts: half a second and 150 MB in either browser. */
const mostUnits = 50_000;
/** Characters of attributes and of the rules that may apply, for all elements together. */
const longestSaid = 10_000_000;
/** Elements above one another, those that are named counted too; browsers go through them by recursion. */
const deepest = 250;
/** Levels that are drawn apart, each as large as the picture. */
const mostLayers = 32;
/** Drawings inside a drawing inside a drawing. */
const mostNested = 2;

/** Tabs and line breaks aside; some old encodings hide signs behind them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f]/;

/** Handed down to what is inside, where else only the element itself would have it. */
const handsDown = /\b(?:mask|filter|clip-path|opacity|all)\b[^;"'}]{0,20}\binherit/i;

interface Weight {
  units: number;
  height: number;
  layers: number;
}

/** @returns false also for what cannot be read safely; never throws and never draws */
export function isBearableDrawing(svg: string, nested = 0): boolean {
  return unitsOf(svg, nested) <= mostUnits;
}

function unitsOf(svg: string, nested: number): number {
  if (svg.length > longest || nested > mostNested || controls.test(svg)) return Infinity;
  const tags = tagsOf(svg);
  const styles = tags && stylesOf(tags);
  if (!tags || !styles || tags.length > mostUnits) return Infinity;
  const inside = partsIn(tags, nested);
  return inside === null ? Infinity : inside + weigh(tags, styles, handsDown.test(svg));
}

/** Units of the drawings inside; null when a picture inside cannot be borne. */
function partsIn(tags: readonly Tag[], nested: number): number | null {
  let units = 0;
  let pixels = 0;
  for (const { attributes, text } of tags)
    for (const value of [text, ...attributes.map((it) => it.value)]) {
      const parts = dataParts(value);
      if (parts === null) return null;
      for (const bytes of parts) {
        const ending = pictureEnding(bytes);
        if (ending === 'svg') units += unitsOf(new TextDecoder().decode(bytes), nested + 1);
        else if (ending !== null) {
          const size = pixelsOf(bytes);
          if (size === null || !isBearable(size)) return null;
          pixels += size.width * size.height;
        }
      }
      if (pixels > mostPixels) return null;
    }
  return units;
}

function weigh(tags: readonly Tag[], styles: Styles, allHandedDown: boolean): number {
  const children = tags.map((): number[] => []);
  const indexById = new Map<string, number>();
  for (const [index, tag] of tags.entries()) {
    children[tag.parent]?.push(index);
    const id = attributeOf(tag, 'id');
    // The first of a name has it.
    if (id && !indexById.has(id)) indexById.set(id, index);
  }
  const said = allSaid(tags, styles);
  if (!said) return Infinity;
  const habits = { marksCorners: said.some((it) => /marker(?:-mid)?\s*[:=]/i.test(it)) };
  const known = new Map<number, Weight>();
  const underWay = new Set<number>();

  /** null: it never ends, or goes too deep to find out. */
  function weightOf(index: number): Weight | null {
    const before = known.get(index);
    if (before) return before;
    const tag = tags[index];
    if (!tag || underWay.has(index) || underWay.size > deepest) return null;
    underWay.add(index);
    const words = said?.[index] ?? '';
    const weight = { units: effortOf(tag, words, habits), height: 0, layers: 0 };
    const add = (part: Weight, times: number) => {
      weight.units += part.units * times;
      weight.height = Math.max(weight.height, part.height);
      weight.layers = Math.max(weight.layers, part.layers);
    };
    const handedDown: Weight[] = [];
    for (const child of children[index] ?? []) {
      const part = weightOf(child);
      if (part === null) return null;
      add(part, 1);
    }
    for (const target of namedBy(tag, words, indexById)) {
      if (isColours(target)) continue;
      const part = weightOf(target);
      if (part === null) return null;
      const goesDown = allHandedDown || /^(?:pattern|marker)$/.test(tags[target]?.name ?? '');
      if (goesDown || /--/.test(words)) handedDown.push(part);
      else add(part, 1);
    }
    const inside = weight.units;
    for (const part of handedDown) add(part, inside);
    weight.height += 1;
    weight.layers += isLayer(words) ? 1 : 0;
    underWay.delete(index);
    known.set(index, weight);
    return weight;
  }

  /** A gradient: nothing is drawn for it. */
  function isColours(index: number): boolean {
    return (
      /Gradient$/.test(tags[index]?.name ?? '') &&
      (children[index] ?? []).every((it) => /^(?:stop|animate|set)$/.test(tags[it]?.name ?? ''))
    );
  }

  const whole = weightOf(0);
  return whole && whole.height <= deepest && whole.layers <= mostLayers ? whole.units : Infinity;
}

/** null when it is too much to look through, or hides an address from us. */
function allSaid(tags: readonly Tag[], styles: Styles): string[] | null {
  const said: string[] = [];
  let length = 0;
  for (const tag of tags) {
    const words = saidOf(tag, styles(tag));
    length += words.length;
    if (length > longestSaid || (/\\/.test(words) && /[#(]/.test(words))) return null;
    said.push(words);
  }
  return said;
}

/** As CSS, so that attributes and rules can be asked alike. */
function saidOf({ attributes }: Tag, blocks: readonly string[]): string {
  const own = attributes
    .filter(({ hasPrefix, name }) => !hasPrefix && !/^(?:d|points|id|class|href)$/.test(name))
    .map(({ name, value }) => (name === 'style' ? value : `${name}:${value}`));
  return [...own, ...blocks].join(';');
}

/** Places of what an element may draw: whatever it names by # and an id, in a style, a reference or an animation. */
function namedBy(
  { name, attributes }: Tag,
  words: string,
  indexById: ReadonlyMap<string, number>,
): Set<number> {
  const isLink = name === 'a';
  const references = attributes.filter((it) => it.name === 'href' && !isLink);
  const found = new Set<number>();
  for (const text of [words, ...references.map(({ value }) => value)])
    for (const [, id = ''] of text.matchAll(/#([^\s;,)"'#]+)/g)) {
      const place = indexById.get(unescaped(id));
      if (place !== undefined) found.add(place);
    }
  return found;
}

function unescaped(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A lone percent sign stands for itself.
    return id;
  }
}
