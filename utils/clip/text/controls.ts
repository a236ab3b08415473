// Buttons, and what has the role of one. Most belong to the page; but a word that explains itself on a click, a spoiler
// and a picture that grows are opened by one too, and are what the author wrote. The line around it tells them apart.
import { deed } from '../known/phrases';
import { wordsOf } from './letters';
import { widthOf } from './width';

/** Whatever is pressed. */
export const controls = 'button, [role="button"]';

const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|del|dfn|em|font|i|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|time|u|var|wbr)$/;
/** What holds sentences; a row of a page's own signs stands in other boxes. */
const sentence =
  'p, li, dd, dt, td, th, blockquote, figcaption, caption, summary, h1, h2, h3, h4, h5, h6';
/** Characters around a control in any other box. */
const shortestLine = 60;
/** Characters that are read on each side, or pages of thousands would take their time. */
const enough = 200;
/** Characters outside of links below a control. */
const shortestText = 40;
/** The same of an answer in a sentence. */
const shortestAnswer = 8;
/** Words of a control by itself; what it opens is longer. */
const longestControl = 5;

const copies = /(?:^|[\s_-])(?:copy|clipboard)|^cop(?:y|ied)\b/i;

/** @returns whether the control's words belong to the text that it stands in */
export function isText(control: Element): boolean {
  const words = plain(control.textContent);
  // The question over an answer that opens below it, whatever role the page gives it.
  if (control.localName === 'summary' || isPicture(control)) return true;
  // Numbers of notes and signs are no words.
  if (widthOf(wordsOf(words).join('').replace(/\d/g, '')) < 2 || isCopying(control, words))
    return false;
  if (isOwnLink(control, words)) return true;
  if (control.localName !== 'button' && isPassage(control, words)) return true;
  if (opensText(control, words) || isCell(control, words)) return true;
  const { before, after, box } = lineAround(control);
  if (!box?.matches(sentence) && widthOf(before + after) < shortestLine) return false;
  const [follows, precedes] = [wordsOf(after).length > 0, wordsOf(before).length > 0];
  if (precedes)
    return follows || /^\s*[.,;:!?)\]”’»…]/.test(after) || endsLine(control, before, words);
  const [first = ''] = after.trim();
  return (
    follows && first === first.toLowerCase() && wordsOf(first).join('').replace(/\d/, '') !== ''
  );
}

/** A click on a picture makes it larger: in a figure, or where the picture is all there is. Real buttons turn to another one. */
function isPicture(control: Element): boolean {
  if (control.querySelector('img, picture, video') === null) return false;
  const isAlone = control.localName !== 'button' && plain(control.textContent) === '';
  return isAlone || control.closest('figure') !== null;
}

/** A link to another page that only looks like a button, as a paragraph of its own: authors set it in. */
function isOwnLink(control: Element, words: string): boolean {
  const box = control.parentElement;
  if (!/^https?:/i.test(control.getAttribute('href') ?? '') || box?.localName !== 'p') return false;
  // "Share", and a few words more.
  const isDeed = wordsOf(words).length < longestControl && deed.test(words);
  return plain(box.textContent) === words && !isDeed;
}

function isCopying(control: Element, words: string): boolean {
  const said = ['class', 'aria-label', 'title'].map((name) => control.getAttribute(name) ?? '');
  return [...said, words].some((it) => copies.test(it));
}

/** A whole sentence to be opened, and no card that leads to another page. */
function isPassage(control: Element, words: string): boolean {
  return (
    wordsOf(words).length >= longestControl &&
    /[.!?…。！？]["”’»)]*$/.test(words) &&
    !control.querySelector('a[href], h1, h2, h3, h4, h5, h6')
  );
}

/** The last words of a line without an end. A real button there is one. */
function endsLine(control: Element, before: string, words: string): boolean {
  return control.localName !== 'button' && !/[.!?…:。！？]\s*$/.test(before) && !deed.test(words);
}

/** A question, or words that say that they open something, right over a text. */
function opensText(control: Element, words: string): boolean {
  const isQuestion = /[?？؟]$/.test(words);
  const says = ['aria-expanded', 'aria-controls'].some((name) => control.hasAttribute(name));
  const isTitle = isQuestion || control.querySelector('h2, h3, h4, h5, h6') !== null;
  const below = (isTitle ? boxOf(control) : control).nextElementSibling;
  if (!(isQuestion || says) || !below || deed.test(words)) return false;
  const links = [...below.querySelectorAll('a')].map((it) => plain(it.textContent).length);
  const length = widthOf(plain(below.textContent)) - links.reduce((sum, it) => sum + it, 0);
  const isAnswer = isTitle && /[.!?…。！？।۔؟]["”’»)]*$/.test(plain(below.textContent));
  // "14 €" is an answer where the question says that it opens it.
  const least = isQuestion && says ? 1 : isAnswer ? shortestAnswer : shortestText;
  return /^(?:div|section|p|dd)$/.test(below.localName) && length >= least;
}

/** The widest element with no other words than the control's: questions stand in boxes of their own over their answers. */
function boxOf(control: Element): Element {
  let box = control;
  for (let up = box.parentElement; up && !box.nextElementSibling; up = up.parentElement) {
    if (plain(up.textContent) !== plain(control.textContent)) break;
    box = up;
  }
  return box;
}

/** All that a cell of a table says, beside one that says something else. A real button there is one. */
function isCell(control: Element, words: string): boolean {
  const cell = control.closest('td, th');
  if (control.localName === 'button' || !cell || plain(cell.textContent) !== words) return false;
  const others = [...(cell.parentElement?.children ?? [])].filter((it) => it !== cell);
  return (
    !deed.test(words) &&
    others.some((it) => !it.querySelector(controls) && plain(it.textContent) !== '')
  );
}

interface Line {
  before: string;
  after: string;
  /** The block that the line is in. */
  box: Element | null;
}

/** The words beside the control, as far as the line goes; other controls have none. */
function lineAround(control: Element): Line {
  const line: Line = { before: '', after: '', box: control.parentElement };
  const open = { before: true, after: true };
  for (let node: Element = control; node.parentElement; node = node.parentElement) {
    for (let it = node.previousSibling; it && open.before; it = it.previousSibling) {
      if (!endsIn(it)) line.before = wordsIn(it) + line.before;
      open.before = !endsIn(it) && line.before.length < enough;
    }
    for (let it = node.nextSibling; it && open.after; it = it.nextSibling) {
      if (!endsIn(it)) line.after += wordsIn(it);
      open.after = !endsIn(it) && line.after.length < enough;
    }
    line.box = node.parentElement;
    if (!inline.test(line.box.localName)) break;
  }
  return line;
}

/** Whether a line ends where this stands. */
function endsIn(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const { localName } = node as Element;
  return !inline.test(localName) && !/^(?:button|code|img|svg|math|ruby)$/.test(localName);
}

/** Has no words in a line: what explains a word is folded away behind it. */
const wordless = `${controls}, [hidden], [role="tooltip"]`;

function wordsIn(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  return node.nodeType === 1 && !(node as Element).matches(wordless)
    ? (node.textContent ?? '')
    : '';
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
