// A page of plain text, which browsers show as one <pre>. Lines that were cut to a width become paragraphs again; code,
// tables and drawings, where the place of each character says something, stay as they are.
import { languageOfFile } from './language';
import type { LiveReader } from './reader';

/** Characters; a shorter line in the middle of a paragraph was cut on purpose, as in poems and addresses. */
const shortLine = 45;
const longestTitle = 100;
const longestLine = 2_000;

export const readTextPage: LiveReader = (live, page, { piece }) => {
  if (page.contentType !== 'text/plain' || !piece.isWhole(live)) return null;
  const around = page.parent(live);
  if (!around || page.localName(around as Element) !== 'body') return null;
  const text = (page.textContent(live) ?? '').replace(/\r\n?/g, '\n').replace(/[\f\ufeff]/g, '');
  const copy = page.clone.createElement('article');
  const file = decoded(new URL(page.url).pathname.split('/').at(-1) ?? '');
  const language = languageOfFile(file);
  if (language === null) layProse(text, copy, page.clone);
  else {
    copy.append(heading(file, page.clone), codeBlock(text, page.clone));
    copy.lastElementChild?.setAttribute('data-lang', language);
  }
  return { copy, children: null };
};

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function heading(words: string, document: Document, level = 1): Element {
  const element = document.createElement(`h${level}`);
  if (level === 1) element.setAttribute('data-level', '1');
  element.textContent = words;
  return element;
}

function codeBlock(text: string, document: Document): Element {
  const element = document.createElement('pre');
  element.textContent = text;
  return element;
}

function layProse(text: string, into: Element, document: Document): void {
  const margin = marginOf(text.split('\n'));
  // Blocks and the blank lines between them take turns; the line's end at the end of a file is no line of the last block.
  const pieces = text
    .trimEnd()
    .replace(/^(?:[ \t]*\n)+/, '')
    .split(/(\n(?:[ \t]*\n)+)/);
  pieces.forEach((piece, index) => {
    const lines = piece.split('\n').map((line) => line.slice(margin).trimEnd());
    if (index % 2 === 1 || lines.every((line) => line === '')) return;
    const before = into.lastElementChild;
    const isNext = before?.localName === 'pre';
    if (isCode(lines) && before && isNext)
      before.textContent += (pieces[index - 1] ?? '').replace(/[ \t]/g, '') + lines.join('\n');
    else into.append(...blockOf(lines, index === 0, document));
  });
}

function marginOf(lines: string[]): number {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  return indents.reduce((least, indent) => Math.min(least, indent), 80);
}

function blockOf(lines: string[], isFirst: boolean, document: Document): Element[] {
  const [first = '', second = ''] = lines.map((line) => line.trim());
  const words = lines.join(' ').trim();
  if (lines.length === 1) {
    const title = /^(#{1,6})\s+(\S.*?)(?:\s+#+)?$/.exec(first);
    if (title) return [heading(title[2] ?? '', document, title[1]?.length)];
    if (isRule(first)) return [document.createElement('hr')];
    const isTitle = isFirst && words.length <= longestTitle && !/[.;,]$/.test(words);
    if (isTitle) return [heading(words, document)];
  }
  if (lines.length === 2 && /^(?:=+|-{3,})$/.test(second))
    return [heading(first, document, second.startsWith('=') ? 1 : 2)];
  if (lines.every((line) => line.trim().startsWith('>')))
    return [
      quote(
        lines.map((line) => line.trim().replace(/^>\s?/, '')),
        document,
      ),
    ];
  const items = itemsOf(lines);
  if (items) return [listOf(items, /^\s*\d/.test(lines[0] ?? ''), document)];
  return [isCode(lines) ? codeBlock(lines.join('\n'), document) : paragraph(lines, document)];
}

function isRule(line: string): boolean {
  return line.length < longestLine && /^(?:[-=*_#~]\s*){3,}$/.test(line) && new Set(line).size < 3;
}

/** What is set in as a whole, ends as statements do, or has gaps that make columns. */
function isCode(lines: string[]): boolean {
  if (lines.every((line) => /^(?: {4}|\t)/.test(line))) return true;
  if (lines.some((line) => line.length > longestLine)) return false;
  const share = (pattern: RegExp) =>
    lines.filter((line) => pattern.test(line)).length / lines.length;
  return share(/[;{}]$|^\s*[}\])]/) >= 0.5 || share(/\S(?: {3,}|\t)\S|[|+]--|^[|+]/) >= 0.5;
}

const marker = /^\s{0,8}(?:[-*+•]|\d{1,3}[.)])\s+(?=\S)/;

/** @returns null when the lines are no list: each begins an item or goes on with one, further in */
function itemsOf(lines: string[]): string[][] | null {
  if (!marker.test(lines[0] ?? '')) return null;
  const items: string[][] = [];
  for (const line of lines) {
    if (marker.test(line)) items.push([line.replace(marker, '')]);
    else if (/^\s/.test(line)) items.at(-1)?.push(line);
    else return null;
  }
  return items;
}

function listOf(items: string[][], isNumbered: boolean, document: Document): Element {
  const list = document.createElement(isNumbered ? 'ol' : 'ul');
  for (const item of items) {
    const element = document.createElement('li');
    element.textContent = item.map((line) => line.trim()).join(' ');
    list.append(element);
  }
  return list;
}

function quote(lines: string[], document: Document): Element {
  const element = document.createElement('blockquote');
  element.append(paragraph(lines, document));
  return element;
}

function paragraph(lines: string[], document: Document): Element {
  const element = document.createElement('p');
  const isWrapped = lines.slice(0, -1).every((line) => line.trim().length >= shortLine);
  lines.forEach((line, index) => {
    if (index > 0) element.append(isWrapped ? ' ' : document.createElement('br'));
    element.append(line.trim());
  });
  return element;
}
