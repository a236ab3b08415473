// What stands around a code block for its use: the language's name, line numbers in a box of their own, the buttons.
// A file's name is more than that and stays.
import { partOfName } from '../../known/class-names';
import { languages } from '../../known/languages';
import { codeButton } from '../../known/phrases';
import { type LivePage, nodeTypes } from '../../page/live-page';
import { nodesIn } from '../around';
import type { LiveReader } from '../reader';
import { isLanguageName } from './language';
import { isCodeBox } from './look';

export const codeLabel = partOfName([
  'toolbar',
  'lang',
  'language',
  'line-?numbers?',
  'copy',
  'clipboard',
  'code-?(?:block-?)?(?:container-?)?(?:header|head|bar|info|meta|tools|actions|type)',
]);

const labelled = new Set(['div', 'span', 'p', 'header']);
/** The words of buttons that are no <button>. */
const button = codeButton.of(languages);
/** Characters around a block, and elements: the numbers of its lines may be one each. */
const longestAround = 120;
const mostAround = 1_000;

/** What stands over a code block, such as its language and a button, is no text. */
export const readCodeLabel: LiveReader = (live, page) => {
  if (!labelled.has(page.localName(live))) return null;
  const words = wordsOf(live, page);
  if (words.length >= longestAround) return null;
  const file = words.replace(button, '').trim();
  const isFile = fileName.test(file);
  if (!(isFile || isLabel(words)) || !isBesideCode(live, page)) return null;
  if (!isFile || isLabel(words)) return 'dropped';
  // Boxes that are called headers are taken for furniture; the name of the file is not.
  const copy = page.clone.createElement('p');
  copy.textContent = file;
  return { copy, children: null };
};

const fileName = /^[\w@()[\]./-]+\.[a-z]\w{0,9}$/i;

/** The same where its class says nothing: right over a block, alone with it in a box. */
export const readNextToCode: LiveReader = (live, page, seen) => {
  let next = page.nextSibling(live);
  while (next && page.nodeType(next) === nodeTypes.text && !page.textContent(next)?.trim())
    next = page.nextSibling(next);
  const isCode = next && page.nodeType(next) === nodeTypes.element;
  return isCode && page.localName(next as Element) === 'pre'
    ? readCodeLabel(live, page, seen)
    : null;
};

/** An own element of the page gets its buttons' words in its slots; before it is drawn they stand below the block. */
export const readSlotLabel: LiveReader = (live, page, seen) =>
  page.hasSlots && page.attribute(live, 'slot') !== '' ? readCodeLabel(live, page, seen) : null;

/** Whether words are those of labels and buttons alone. */
export function isLabel(words: string): boolean {
  return words.length < longestAround && isLanguage(words.replace(button, '').trim());
}

/** @param words none when they were numbers and buttons only */
function isLanguage(words: string): boolean {
  return /^[\s\d]*$/.test(words) || isLanguageName(words);
}

/** The words of each piece apart: no space needs to stand between a name and a button. */
function wordsOf(live: Element, page: LivePage): string {
  if ((page.textContent(live)?.length ?? 0) > longestAround * 2)
    return page.textContent(live) ?? '';
  const pieces = [...nodesIn(live, page)].filter((it) => page.nodeType(it) === nodeTypes.text);
  return pieces
    .map((it) => page.textContent(it)?.trim() ?? '')
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Whether the box that it stands in holds a code block and no other words. */
function isBesideCode(live: Element, page: LivePage): boolean {
  if (presIn(live, page).length > 0) return false;
  let box = page.parent(live);
  for (let step = 0; step < 3 && box; step += 1) {
    // An own element of the page may be the block: its shadow root ends where the box does.
    const isElement = page.nodeType(box) === nodeTypes.element;
    if (!isElement && page.nodeType(box) !== nodeTypes.fragment) return false;
    // Inside a block it is the code reader's business, and a cell is a table's.
    const outer = /^(?:pre|code|td|li|article|main|body)$/;
    if (isElement && outer.test(page.localName(box as Element))) return false;
    const pres = presIn(box, page);
    // Some keep the code as it was before it was coloured.
    const shown = pres.filter((pre) => !page.attributeNames(pre).includes('hidden'));
    if (shown.length > 0) return shown.length === 1 && isAbout(box, pres, page);
    box = page.parent(box);
  }
  return false;
}

/** The code blocks in a box; none when the box is larger than what surrounds a block. */
function presIn(top: Node, page: LivePage): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [top];
  let elements = 0;
  for (let parent = waiting.pop(); parent; parent = waiting.pop())
    for (let node = page.firstChild(parent); node; node = page.nextSibling(node)) {
      if (page.nodeType(node) !== nodeTypes.element) continue;
      elements += 1;
      if (elements > mostAround) return [];
      const name = page.localName(node as Element);
      if (name === 'pre' || (/^(?:div|ol|table)$/.test(name) && isCodeBox(node as Element, page)))
        found.push(node as Element);
      else waiting.push(node);
    }
  return found;
}

/** Labels, numbers and names of files are short. */
function isAbout(box: Node, blocks: readonly Element[], page: LivePage): boolean {
  const code = blocks.map((block) => page.textContent(block) ?? '').join('');
  const inside = code.replace(/\s/g, '').length;
  const whole = (page.textContent(box) ?? '').replace(/[\s\d]/g, '').length;
  return whole - inside < longestAround;
}
