// MathML without its TeX, as one line that people write by hand: s^2, a_1, 1/2, √(x+1).
import { type LivePage, nodeTypes } from '../../page/live-page';

/** Deeper than any formula goes; what is deeper still keeps its characters. */
const deepest = 60;

/** MathML without a source, as signs in a line. */
export function linearMath(math: Element, page: LivePage): string {
  return written(math, page, 0)
    .replace(/[\u2061-\u2064]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** By element: what its parts become, each part in brackets where it would run into its neighbours. */
const shapes: Readonly<Record<string, (...parts: string[]) => string>> = {
  mfrac: (top = '', bottom = '') => `${top}/${bottom}`,
  msup: (base = '', above = '') => `${base}${raised(above)}`,
  mover: (base = '', above = '') => `${base}${raised(above)}`,
  msub: (base = '', below = '') => `${base}_${below}`,
  munder: (base = '', below = '') => `${base}_${below}`,
  msubsup: (base = '', below = '', above = '') => `${base}_${below}${raised(above)}`,
  munderover: (base = '', below = '', above = '') => `${base}_${below}${raised(above)}`,
  mroot: (base = '', index = '') => `${index}√${base}`,
};

function written(element: Element, page: LivePage, depth: number): string {
  const name = page.localName(element);
  if (/^(?:annotation|annotation-xml|mphantom)$/.test(name)) return '';
  const children = childElements(element, page);
  if (depth > deepest || children.length === 0) return page.textContent(element)?.trim() ?? '';
  const parts = children.map((child) => written(child, page, depth + 1));
  const shape = shapes[name];
  if (shape) return shape(...parts.map(grouped));
  if (name === 'msqrt') return `√${grouped(parts.join(''))}`;
  if (name === 'mfenced') return fenced(element, parts, page);
  if (name === 'mtable') return parts.join('; ');
  if (/^m(?:labeled)?tr$/.test(name)) return parts.join(', ');
  return children.reduce((line, child, index) => {
    const text = spaced(child, parts[index] ?? '', page);
    // "1/2 m" is no "1/(2m)".
    const isBesideFraction = [child, children[index - 1]].some(
      (it) => it && page.localName(it) === 'mfrac',
    );
    return line + (isBesideFraction && glued.test(line.at(-1) + text) ? ' ' : '') + text;
  }, '');
}

/** Two letters or digits that touch. */
const glued = /^[\p{L}\p{N}]{2}/u;

function childElements(parent: Element, page: LivePage): Element[] {
  const found: Element[] = [];
  for (let node = page.firstChild(parent); node; node = page.nextSibling(node))
    if (page.nodeType(node) === nodeTypes.element) found.push(node as Element);
  return found;
}

/** A part of several characters needs brackets, unless it is one number or one name. */
function grouped(part: string): string {
  return /^(?:[\p{L}\p{N}.,]*|.)$/u.test(part) ? part : `(${part})`;
}

/** Primes and degrees are raised by themselves. */
function raised(above: string): string {
  return /^[′″‴'°¯→^~˙¨]+$/.test(above) ? above : `^${above}`;
}

function fenced(element: Element, parts: string[], page: LivePage): string {
  const open = page.attribute(element, 'open') || '(';
  const close = page.attribute(element, 'close') || ')';
  return `${open}${parts.join(', ')}${close}`;
}

/** Words and relations stand apart, as they are drawn. */
function spaced(child: Element, text: string, page: LivePage): string {
  const isApart = page.localName(child) === 'mtext' || /^(?:[=<>≤≥≠≈≡∈→⇒⇔]|:=)$/.test(text);
  return isApart ? ` ${text} ` : text;
}
