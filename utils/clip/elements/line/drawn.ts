// Elements that are drawn as something else than their names say. A <span> may be a line of its own or a column, a <div>
// a word of a sentence; a first letter floats in a box beside its word; bold may be a matter of style alone.
import { type LivePage, nodeTypes } from '../../page/live-page';
import { lookOf, ownLook } from '../../page/look';
import type { Look } from '../../page/look-type';
import { renamed } from '../plain';
import type { LiveReader } from '../reader';
import { isForEye } from './for-eye';
import { isInitial, joinsNext } from './initials';
import { keepApart, keepLines } from './kept-lines';
import { after, before, inLine } from './line';
import { marked, marksOf } from './style-marks';

const boxes = new Set('div p section header h1 h2 h3 h4 h5 h6'.split(' '));
/** What else may hold text whose lines are kept. */
const texts = new Set('li td th dd dt blockquote article main'.split(' '));
/** Drawn as a word or a sign, whatever their style. */
const pieces = new Set('code kbd samp tt sub sup img rb rp rt ruby'.split(' '));

/** An element becomes what its style makes of it: a line, a column, a word, a mark. */
export const readDrawn: LiveReader = (live, page, seen) => {
  const { name } = seen;
  const isWord = inLine.has(name);
  if (!isWord && !boxes.has(name) && !texts.has(name)) return null;
  if (page.attribute(live, 'aria-hidden') === 'true' && isForEye(live, name, page))
    page.removeAttribute(seen.ownCopy, 'aria-hidden');
  if (pieces.has(name)) return null;
  const look = lookOf(live, page, `${name} ${seen.classes}`);
  keepLines(live, look, page, seen);
  if (texts.has(name)) return null;
  if (isTip(live, look, page)) return 'dropped';
  const isLetter = isInitial(live, look, page);
  if (isLetter && joinsNext(live, page, seen)) return 'dropped';
  if (isWord) {
    keepApart(live, look, page, seen);
    const marks = marksOf(live, look, page, seen);
    return marks && { copy: marked(seen.ownCopy, marks, page), children: live };
  }
  const isInLine = isLetter || (/^(?:div|p|section)$/.test(name) && isInSentence(live, look, page));
  return isInLine ? { copy: renamed(seen.ownCopy, 'span', page), children: live } : null;
};

/** Characters; a box in a sentence holds some words of it. */
const longestInLine = 300;

/** Whether a box is drawn within a line. */
function isInSentence(live: Element, look: Look, page: LivePage): boolean {
  if (!/^(?:inline|contents)/.test(look.display)) return false;
  const { display } = ownLook(live, page);
  if (display === 'inline') return true;
  if (/^(?:inline|contents)/.test(display) && isLetterOfWord(live, page)) return true;
  return (
    /^(?:inline|contents)/.test(display) &&
    (before(live, page) ?? after(live, page)) !== null &&
    (page.textContent(live)?.length ?? 0) <= longestInLine
  );
}

/** One of the letters of a word that are moved one by one. */
function isLetterOfWord(live: Element, page: LivePage): boolean {
  const isLetter = (node: Node | null) =>
    node !== null && /^[^\s\d]$/.test(page.textContent(node) ?? '');
  return isLetter(live) && [page.previousSibling(live), page.nextSibling(live)].some(isLetter);
}

/** A remark right behind a word, which shows while the mouse is on it. */
function isTip(live: Element, look: Look, page: LivePage): boolean {
  if (!look.isWaiting || !ownLook(live, page).isWaiting) return false;
  const word = page.previousSibling(live);
  return (
    word !== null &&
    page.nodeType(word) === nodeTypes.text &&
    page.textContent(word)?.trim() !== '' &&
    (page.textContent(live)?.length ?? 0) <= longestInLine
  );
}
