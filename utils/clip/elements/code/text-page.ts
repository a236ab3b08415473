// A page of plain text, which browsers show as one <pre>. Lines that were cut to a width become paragraphs again; code,
// tables and drawings, where the place of each character says something, stay as they are.
import { widthOf } from '../../text/width';
import type { LiveReader } from '../reader';
import { languageOfFile } from './language';

/** Columns; a shorter line in the middle of a paragraph was cut on purpose, as in poems and addresses. */
const shortLine = 45;
/** Scripts whose words follow each other without spaces, with their signs, at the end and the start of a line. */
const unspacedEnd =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]$/;
const unspacedStart = new RegExp(`^${unspacedEnd.source.slice(0, -1)}`);
const longestTitle = 100;
const longestLine = 2_000;

/** A page of plain text becomes headings, paragraphs, lists and code. */
export const readTextPage: LiveReader = (live, page, { piece }) => {
  if (page.contentType !== 'text/plain' || !piece.isWhole(live)) return null;
  const around = page.parent(live);
  if (!around || page.localName(around as Element) !== 'body') return null;
  const text = (page.textContent(live) ?? '').replace(/\r\n?/g, '\n').replace(/[\f\ufeff]/g, '');
  const copy = page.clone.createElement('article');
  const file = decoded(new URL(page.url).pathname.split('/').at(-1) ?? '');
  const language = languageOfFile(file);
  if (language === null) layProse(text.replace(frontMatter, ''), copy, page.clone);
  else {
    copy.append(heading(file, page.clone), codeBlock(text, page.clone));
    copy.lastElementChild?.setAttribute('data-lang', language);
  }
  return { copy, children: null };
};

/** What a Markdown file tells the program that makes a page of it. */
const frontMatter = /^(---|\+\+\+)\n(?:[\w-]+[ \t]*[:=].*\n(?:[ \t#-].*\n|\n)*)+\1[ \t]*\n/;

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
  let open: { sign: string; indent: number; lang: string } | null = null;
  let lines: string[] = [];
  const lay = () => layBlocks(lines.join('\n'), margin, into, document);
  for (const line of text.split('\n')) {
    const [, indent = '', sign = '', lang = ''] = fence.exec(line) ?? [];
    if (open && line.trim().startsWith(open.sign) && /^\s*[`~]+\s*$/.test(line)) {
      // What stands between fences is taken as it is, blank lines and all.
      const { indent: most } = open;
      const code = lines.slice(1).map((it) => it.slice(Math.min(most, it.search(/\S|$/))));
      const block = codeBlock(code.join('\n'), document);
      if (open.lang) block.setAttribute('data-lang', open.lang);
      into.append(block);
      [open, lines] = [null, []];
    } else if (!open && sign !== '') {
      lay();
      open = { sign, indent: indent.length, lang };
      lines = [line];
    } else lines.push(line);
  }
  // A fence that nothing closes is none.
  lay();
}

/** https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const fence = /^(\s*)(`{3,}|~{3,})[ \t]*\{?\.?([\w+#-]*)[^`]*$/;

function layBlocks(text: string, margin: number, into: Element, document: Document): void {
  // Blocks and the blank lines between them take turns; the line's end at the end of a file is no line of the last block.
  const pieces = text
    .trimEnd()
    .replace(/^(?:[ \t]*\n)+/, '')
    .split(/(\n(?:[ \t]*\n)+)/);
  pieces.forEach((piece, index) => {
    const lines = piece.split('\n').map((line) => line.slice(margin).trimEnd());
    if (index % 2 === 1 || lines.every((line) => line === '')) return;
    const before = into.lastElementChild;
    const isNext = index > 0 && before?.localName === 'pre';
    if (isCode(lines) && before && isNext)
      before.textContent += (pieces[index - 1] ?? '').replace(/[ \t]/g, '') + lines.join('\n');
    else into.append(...blockOf(lines, index === 0 && !before, document));
  });
}

function marginOf(lines: string[]): number {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/[^ \t]/));
  return indents.reduce((least, indent) => Math.min(least, indent), 80);
}

function blockOf(lines: string[], isFirst: boolean, document: Document): Element[] {
  const [first = '', second = ''] = lines.map((line) => line.trim());
  const words = lines.join(' ').trim();
  if (lines.length === 1) {
    const title = /^(#{1,6})\s+(\S.*?)(?:\s+#+)?$/.exec(first);
    if (title) return [heading(title[2] ?? '', document, title[1]?.length)];
    if (isRule(first)) return [document.createElement('hr')];
    const isTitle = isFirst && words.length <= longestTitle && !/[.;,。；，]$/.test(words);
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
  if (isCode(lines)) return [codeBlock(lines.join('\n'), document)];
  return paragraphsOf(lines).map((it) => paragraph(it, document));
}

/** Chinese and Japanese texts set the first line of each paragraph in, by wide spaces, and leave no blank line. */
function paragraphsOf(lines: string[]): string[][] {
  if (!lines[0]?.startsWith('\u3000')) return [lines];
  const starts = lines.flatMap((line, at) => (line.startsWith('\u3000') ? [at] : []));
  return starts.map((at, index) => lines.slice(at, starts[index + 1]));
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
    element.textContent = item.map((line) => line.trim()).reduce(joined);
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
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.slice(0, -1).every((line) => widthOf(line) >= shortLine)) {
    element.append(trimmed.reduce(joined));
    return element;
  }
  trimmed.forEach((line, index) => {
    if (index > 0) element.append(document.createElement('br'));
    element.append(line);
  });
  return element;
}

/** Two lines that were one. */
function joined(line: string, next: string): string {
  const isWord =
    (unspacedEnd.test(line) && (unspacedStart.test(next) || /^\d/.test(next))) ||
    (/\d$/.test(line) && unspacedStart.test(next));
  return line + (isWord ? '' : ' ') + next;
}
