// Pictures that are letters: formulas, initials, signs in the middle of a sentence. Without them the sentence is wrong,
// and their alternative text says what they are.
import { wholeName } from '../../known/class-names';
import { namesOf } from '../../known/engines';
import { type LivePage, nodeTypes } from '../../page/live-page';
import { letters } from '../../text/letters';
import { boxesAround } from '../around';
import { formula } from '../math/math';
import type { Prepared } from '../reader';

/** Names of formulas drawn by the server, with their TeX beside them. */
export const drawnFormula = wholeName([
  'tex',
  'math-(?:tex|image|inline)',
  'ql-img-\\w+-formula',
  'Wirisformula',
  'wirisformula',
  ...namesOf('formulaPicture'),
]);
/** Servers that draw TeX. */
const server =
  /[./]latex(?:\.php)?\?|mimetex|mathtex|codecogs\.com|quicklatex|[?&]cht=tx|\/math\/render/i;
/** Commands, powers and signs that only TeX has; a path of Windows has none. */
const tex = /^\$.+\$$|^[^:]*\\[a-z]{2,}(?![\w\\])|\w\^[\w{]|_\{/i;
/** Pixels; a higher picture is no line of a formula, no initial, and no letter of a line. */
const highest = { formula: 200, initial: 300, sign: 40 };
/** Characters. */
const longest = 40;
/** Letters of every script take a millisecond to ask for; most texts end in a word. */
const endsInOne = /(?:^|[\s"“‘«„])[^\s!-/:-@]{1,2}["']?$/;
/** Behind other words, a letter that is written large or small; in Korean and Chinese, one sign is a word. */
const initial = /^(?:.{0,30}\s(?=["“‘«„]?[\p{Lu}\p{Ll}]))?(["“‘«„]?\p{L})["']?$/u;
/** How the word goes on that began with the initial. */
const goesOn = /^\s*(?:\p{Ll}|\p{Lu}{2,}.{0,60}\p{Ll})/u;

/** @returns null when it is a picture like any other */
export function wordsOfImage(
  live: Element,
  { address, alt, ownCopy }: { address: string; alt: string; ownCopy: Element },
  page: LivePage,
): Prepared | null {
  const isServed = server.test(address);
  if (alt === '' && !isServed) return null;
  const before = beside(live, 'previousSibling', page);
  const after = beside(live, 'nextSibling', page);
  const isAlone = letters(before + after) === '';
  // Most pictures stand alone. To ask how large one is drawn takes long on a page of thousands.
  if (isAlone && !isServed && !tex.test(alt) && !isInitial(alt)) return null;
  const height = page.box(live).height || Number.parseFloat(page.attribute(live, 'height')) || 0;
  if (isServed || (tex.test(alt) && height > 0 && height <= highest.formula)) {
    const source = alt || texIn(address);
    if (source) return formula(source, isAlone, live, page);
  }
  const isLow = height <= highest.initial;
  const [, letter] = (isLow && endsInOne.test(alt) && initial.exec(alt)) || [];
  if (letter && letters(before) === '' && isAlone)
    return initialOfNext(live, letter, ownCopy, page);
  if (letter && letters(before) === '' && (goesOn.test(after) || /^\p{L}/u.test(after))) {
    const next = ownCopy.nextSibling;
    const isLarge = height === 0 || height > highest.sign;
    // "A", "I" and "O" are words.
    if (isLarge && next?.nodeType === nodeTypes.text && !/[aio]$/i.test(letter))
      (next as Text).data = (next as Text).data.trimStart();
    return { copy: page.clone.createTextNode(letter), children: null };
  }
  const isSign = height > 0 && height <= highest.sign && alt.length <= longest;
  return isSign && isInSentence(alt, before, after, live, page)
    ? { copy: page.clone.createTextNode(alt), children: null }
    : null;
}

function isInitial(alt: string): boolean {
  return endsInOne.test(alt) && initial.test(alt);
}

function isInSentence(
  alt: string,
  before: string,
  after: string,
  live: Element,
  page: LivePage,
): boolean {
  const [own, left, right] = [alt, before, after].map(letters) as [string, string, string];
  if (own === '' || left.endsWith(own) || right.startsWith(own)) return false;
  // Right behind a link it says where that leads.
  const link = page.previousSibling(live);
  if (link && page.nodeType(link) === nodeTypes.element && page.localName(link as Element) === 'a')
    return false;
  return own.length === 1 ? left + right !== '' : left !== '' && right !== '';
}

const inline = /^(?:span|em|strong|b|i|sub|sup|font|small|big|nobr|mark|u|s|picture|tt)$/;
const edge =
  /^(?:p|div|[uod]l|li|h[1-6]|table|figure|figcaption|section|article|header|footer|aside|blockquote|br|hr|noscript|script)$/;

/** Nodes on one side that are looked at for words. */
const mostBeside = 20;

/** The words beside it in its line, on one side. */
function beside(live: Node, to: 'previousSibling' | 'nextSibling', page: LivePage): string {
  let words = '';
  for (const node of [live, ...boxesAround(live, page, 5)]) {
    if (node !== live && !inline.test(page.localName(node as Element))) break;
    let steps = 0;
    for (let next = page[to](node); next && words.length < longest * 3; next = page[to](next)) {
      // In a row of pictures without words, each one would look at all others.
      steps += 1;
      if (steps > mostBeside) return words;
      const isElement = page.nodeType(next) === nodeTypes.element;
      if (isElement && edge.test(page.localName(next as Element))) return words;
      const text = page.textContent(next) ?? '';
      words = to === 'nextSibling' ? words + text : text + words;
    }
  }
  return words;
}

/** An initial in a box of its own, before the paragraph that it begins. */
function initialOfNext(
  live: Element,
  letter: string,
  ownCopy: Element,
  page: LivePage,
): Prepared | null {
  let [box, copy]: [Element, Element | null] = [live, ownCopy];
  for (const up of boxesAround(live, page, 3)) {
    if (page.textContent(up)?.trim()) break;
    [box, copy] = [up, copy?.parentElement ?? null];
  }
  let next = page.nextSibling(box);
  while (next && page.nodeType(next) !== nodeTypes.element) next = page.nextSibling(next);
  const paragraph = copy?.nextElementSibling;
  if (!next || paragraph?.localName !== 'p' || page.localName(next as Element) !== 'p') return null;
  if (!goesOn.test(page.textContent(next) ?? '')) return null;
  paragraph.prepend(letter);
  return 'dropped';
}

/** What a server of formulas is asked to draw. */
function texIn(address: string): string {
  const asked = /(?:[?&](?:latex|chl)=|\?)([^&]{1,2000})/.exec(address)?.[1] ?? '';
  try {
    return decodeURIComponent(asked.replaceAll('+', ' '))
      .replace(/\\(?:inline|dpi\s*\{\d+\}|[bf]g_\w+)\s*/g, '')
      .trim();
  } catch {
    // Badly written; the picture itself stays.
    return '';
  }
}
