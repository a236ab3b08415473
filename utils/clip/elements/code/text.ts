// The lines of a code block as they are shown, without line numbers and copy buttons. innerText would give the lines, but
// also the numbers and the buttons, so the lines are put together here.
import { type LivePage, nodeTypes } from '../../page/live-page';
import { type CodeBlock, codeBlockOf, isNoCode } from './furniture';
import { keepsSpaces } from './look';

type Look = Pick<CSSStyleDeclaration, 'display' | 'visibility' | 'userSelect'>;

/** What a line begins with that is a number and an element of its own. */
interface LineNumber {
  at: number;
  length: number;
  value: number;
}

/** A block, as far as it has been read. */
interface Reading extends CodeBlock {
  text: string;
  /** Whether the line has just been ended by the edge of a block. */
  isAfterBlock: boolean;
  numbers: LineNumber[];
  looks: Map<string, Look>;
  /** A site may forbid to select a whole block; then that says nothing of its parts. */
  isUnselectable: boolean;
  /** Whether its lines look like code by their style alone. */
  isDrawn: boolean;
}

/** Deeper than any highlighter goes. */
const deepest = 200;

/** The block's lines: a line ends at a newline, at a <br>, and at the edges of whatever is shown as a block. */
export function codeText(top: Element, page: LivePage, isDrawn = false): string {
  const [only, ...more] = page.all(top, '*');
  // Most blocks are text and nothing else.
  if (!only || (more.length === 0 && page.localName(only) === 'code'))
    return page.textContent(top) ?? '';
  const reading: Reading = {
    ...codeBlockOf(top, page),
    text: '',
    isAfterBlock: false,
    numbers: [],
    looks: new Map(),
    isUnselectable: page.style(top).userSelect === 'none',
    isDrawn,
  };
  readInside(top, 0, reading);
  return isDrawn ? unpadded(withoutNumbers(reading.text, reading.numbers)) : reading.text;
}

/** Editors of words write no-break spaces where two spaces would become one; no program can be run with them. */
export function toSpaces(code: string): string {
  return code.replaceAll('\u00a0', ' ');
}

function readInside(parent: Node, depth: number, reading: Reading): void {
  const { page } = reading;
  for (let node = page.firstChild(parent); node; node = page.nextSibling(node))
    if (page.nodeType(node) === nodeTypes.text) readText(node as Text, reading);
    else if (page.nodeType(node) === nodeTypes.element)
      readElement(node as Element, depth, reading);
}

function readText(node: Text, reading: Reading): void {
  const data = reading.isDrawn ? drawnText(node, reading) : reading.page.data(node);
  const isSource = /^\n[ \t]*$/.test(data) && reading.text.endsWith('\n') && reading.isAfterBlock;
  // The newline between two lines that are blocks already is the source's, not the code's.
  if (!isSource) reading.text += data;
  reading.isAfterBlock = false;
}

/** Between boxes that keep their spaces, the source's own are not drawn. */
function drawnText(node: Text, { text, page }: Reading): string {
  const data = page.data(node);
  if (keepsSpaces(node, page)) return data;
  const collapsed = data.replace(/[ \t\r\n]+/g, ' ');
  return text === '' || text.endsWith('\n') || collapsed === ' '
    ? collapsed.replace(/^ /, '')
    : collapsed;
}

function readElement(element: Element, depth: number, reading: Reading): void {
  const { page } = reading;
  const name = page.localName(element);
  if (name === 'br') {
    reading.text += '\n';
    reading.isAfterBlock = false;
    return;
  }
  if (isNoCode(element, reading)) return;
  const look = lookOf(element, depth, reading);
  if (look.display === 'none' || look.visibility === 'hidden') return;
  if (look.userSelect === 'none' && !reading.isUnselectable) return;
  // The text alone, so that the walk stays off the stack's end.
  if (depth > deepest) {
    reading.text += page.textContent(element) ?? '';
    return;
  }
  const isBlock = /^(?:block|flex|grid|list-item|table|table-row|flow-root)$/.test(look.display);
  if (isBlock && reading.text !== '' && !reading.text.endsWith('\n')) reading.text += '\n';
  const start = reading.text.length;
  if (isBlock) reading.isAfterBlock = false;
  reading.isInCode ||= element === reading.code;
  readInside(element, depth + 1, reading);
  if (element === reading.code) reading.isInCode = false;
  if (reading.isDrawn) noteNumber(start, reading);
  if (!isBlock) return;
  const isEmpty = reading.text.length === start;
  // An item has its number, and a row, even if it is empty.
  const isLine = /^(?:span|li|tr)$/.test(name) || (name !== 'code' && !isEmpty);
  if (isLine && (isEmpty || !reading.text.endsWith('\n'))) reading.text += '\n';
  reading.isAfterBlock = true;
}

/** Asking for styles takes longest; in a block, highlighters' pieces of one name and depth look alike: lines hold words. */
function lookOf(element: Element, depth: number, { page, looks }: Reading): Look {
  const names = `${depth} ${page.localName(element)} ${page.attribute(element, 'class')}`;
  const isPlain = page.attribute(element, 'style') === '';
  const known = isPlain ? looks.get(names) : undefined;
  if (known) return known;
  const { display, visibility, userSelect } = page.style(element);
  const look = { display, visibility, userSelect };
  if (isPlain) looks.set(names, look);
  return look;
}

function noteNumber(at: number, { text, numbers }: Reading): void {
  const written = text.slice(at);
  const isFirst = at === 0 || text[at - 1] === '\n';
  if (isFirst && /^\s*\d+\s*$/.test(written) && numbers.at(-1)?.at !== at)
    numbers.push({ at, length: written.length, value: Number(written) });
}

/** Where a number stood before each line, a no-break space may be left of the gap between the two. */
function unpadded(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const isPadded = lines.length > 1 && lines.every((line) => line.startsWith('\u00a0'));
  if (!isPadded || lines.every((line) => line.startsWith('\u00a0\u00a0'))) return text;
  return lines.map((line) => line.slice(1)).join('\n');
}

/** When each line begins with its number, or all numbers stand before the first line. */
function withoutNumbers(text: string, numbers: readonly LineNumber[]): string {
  const lines = text.trimEnd().split('\n');
  const half = lines.length / 2;
  if (half >= 2 && lines.every((line, index) => index >= half || line.trim() === `${index + 1}`))
    return lines.slice(half).join('\n');
  const [first] = numbers;
  const isCounted = numbers.every(({ value }, index) => value === (first?.value ?? 0) + index);
  if (numbers.length !== lines.length || lines.length < 2 || !isCounted) return text;
  return numbers.reduceRight(
    (rest, { at, length }) => rest.slice(0, at) + rest.slice(at + length),
    text,
  );
}
