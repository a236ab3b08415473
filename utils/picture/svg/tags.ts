// The elements of an SVG, read without a browser: its XML parser would unfold entities, and pages may forbid scripts to
// use it. What is no plain well-formed XML is refused, since browsers do not draw it either.
// https://www.w3.org/TR/xml/

export interface Tag {
  /** Without a prefix. */
  name: string;
  attributes: readonly Attribute[];
  /** Its place in the list; -1: none. */
  parent: number;
  /** Elements above it. */
  depth: number;
  /** Of a style sheet only. */
  text: string;
  /** Characters of its tag and of the text before its first child. */
  length: number;
}

export interface Attribute {
  /** Without a prefix. */
  name: string;
  hasPrefix: boolean;
  value: string;
}

/** One that declares entities is refused: five of them can make a billion words. */
const plainDoctype =
  /<!DOCTYPE\s+[\w:.-]+(?:\s+(?:SYSTEM|PUBLIC)(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}')){0,2})?\s*>/iy;

/** What would bring a style sheet from outside the elements. */
const styleInstruction = '<?xml-stylesheet';

const nameEnd = /[\s/>=]/g;
const inTag = /[^\s]/g;

/** @returns in the order of the text, or null when it cannot be read safely */
export function tagsOf(svg: string): Tag[] | null {
  const tags: Tag[] = [];
  const open: number[] = [];
  let at = 0;
  const text = (from: number, to: number) => {
    const top = tags[open.at(-1) ?? -1];
    if (!top) return;
    top.length += to - from;
    if (top.name === 'style') top.text += svg.slice(from, to);
  };
  for (;;) {
    const start = svg.indexOf('<', at);
    if (start < 0) return open.length === 0 && tags.length > 0 ? tags : null;
    text(at, start);
    if (svg.startsWith('<!--', start)) at = behind(svg, '-->', start + 4);
    else if (svg.startsWith('<![CDATA[', start)) {
      at = behind(svg, ']]>', start);
      text(start + 9, at - 3);
    } else if (svg.startsWith('<!', start)) {
      plainDoctype.lastIndex = start;
      if (tags.length > 0 || !plainDoctype.test(svg)) return null;
      at = plainDoctype.lastIndex;
    } else if (svg.startsWith('<?', start)) {
      if (svg.startsWith(styleInstruction, start)) return null;
      at = behind(svg, '?>', start);
    } else if (svg.startsWith('</', start)) {
      if (open.pop() === undefined) return null;
      at = behind(svg, '>', start);
    } else {
      const tag = tagAt(svg, start);
      if (tag === null || (open.length === 0 && tags.length > 0)) return null;
      at = tag.end;
      const { name, attributes, isEmpty } = tag;
      const parent = open.at(-1) ?? -1;
      tags.push({ name, attributes, parent, depth: open.length, text: '', length: at - start });
      if (!isEmpty) open.push(tags.length - 1);
    }
  }
}

/** The end of the text when it never comes. */
function behind(svg: string, sign: string, from: number): number {
  const found = svg.indexOf(sign, from);
  return found < 0 ? svg.length : found + sign.length;
}

function tagAt(svg: string, start: number) {
  let at = indexOf(svg, nameEnd, start + 1);
  const name = local(svg.slice(start + 1, at));
  if (name === '') return null;
  const attributes: Attribute[] = [];
  for (;;) {
    at = indexOf(svg, inTag, at);
    if (svg[at] === '>') return { name, attributes, isEmpty: false, end: at + 1 };
    if (svg.startsWith('/>', at)) return { name, attributes, isEmpty: true, end: at + 2 };
    const nameStart = at;
    at = indexOf(svg, nameEnd, at);
    const whole = svg.slice(nameStart, at);
    at = indexOf(svg, inTag, at);
    if (whole === '' || svg[at] !== '=') return null;
    at = indexOf(svg, inTag, at + 1);
    const quote = svg[at];
    const end = quote === '"' || quote === "'" ? svg.indexOf(quote, at + 1) : -1;
    if (end < 0) return null;
    attributes.push({
      name: local(whole),
      hasPrefix: whole.includes(':'),
      value: decoded(svg.slice(at + 1, end)),
    });
    at = end + 1;
  }
}

function indexOf(svg: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(svg)?.index ?? svg.length;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The words of an attribute. Others than these five would have to be declared. */
function decoded(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (all, hex, decimal, word) => {
      if (word) return named[word] ?? all;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
