// Rows of one kind, of which Readability keeps the long ones: the turns of a talk, the lines of an editor's document, the
// entries of a live blog; and what names each, a speaker, a time or a heading in a box of its own.
import { hasLetters } from '../../text/letters';
import { lineOf, linkedLength, onlyIn } from '../leaves';
import { classOf } from '../names';
import { isDressedAlike, isParagraph, isSentence, signature } from '../prose';
import { fewestEntries, writtenSentence } from '../thresholds';
import { isSection } from './parted';

/** Characters of a speaker's name, or of a time. */
const longestLabel = 40;

const machinery = 'button, form, input, img, iframe, select, textarea';

/** Whether a row stands among rows of its kind that were kept: between two, or as a sentence behind the last one. */
export function isRow(element: Element, alive: ReadonlySet<Element>): boolean {
  if (!isPlain(element) || !hasLetters(lineOf(element))) return false;
  // In letters and on old pages, a table holds the text, and each of its parts is a row.
  if (element.localName === 'tr') return isBelowKept(element, alive);
  if (!/^(?:div|p|li|dd|dt)$/.test(element.localName)) return false;
  if (!hasTwin(element, 'previousElementSibling', alive)) return false;
  if (hasTwin(element, 'nextElementSibling', alive)) return true;
  const before = element.previousElementSibling;
  return (
    before !== null && alive.has(before) && isTwin(before, element) && isSentence(lineOf(element))
  );
}

/** Sections before a box that make a row. */
const fewestSections = 2;

/** Whether a box that leads nowhere stands in a row of sections, or behind it, which have no class names but what it has. */
export function isOfSections(box: Element, alive: ReadonlySet<Element>): boolean {
  if (!/^(?:div|section)$/.test(box.localName) || !box.hasAttribute('class')) return false;
  if (!hasLetters(lineOf(box)) || !isPlain(box)) return false;
  const isKin = (it: Element) =>
    it.localName === box.localName &&
    it.classList.length > 0 &&
    ([...it.classList].every((name) => box.classList.contains(name)) || isBuiltAlike(it, box)) &&
    (alive.has(it) || isSection(it));
  return kinOf(box, 'previousElementSibling').filter(isKin).length >= fewestSections;
}

/** Whether a box with a heading and a paragraph is one of several alike, of which others were kept: no list has holes. */
export function isEntryOfKept(box: Element, alive: ReadonlySet<Element>): boolean {
  if (!/^(?:div|section|article|li)$/.test(box.localName) || classOf(box) === '') return false;
  const kin = [...kinOf(box, 'previousElementSibling'), ...kinOf(box, 'nextElementSibling')].filter(
    (it) => isTwin(it, box),
  );
  const kept = kin.filter((it) => alive.has(it)).length;
  return (
    kept >= fewestEntries - 1 &&
    kept * fewestEntries >= kin.length &&
    box.querySelector('form, button, input') === null &&
    box.querySelector('h2, h3, h4, h5, h6') !== null &&
    [...box.querySelectorAll('p')].some(isParagraph)
  );
}

/** Whether an element that is no box and leads nowhere stands right between two kept paragraphs. */
export function isBetweenParagraphs(element: Element, alive: ReadonlySet<Element>): boolean {
  if (!/^(?:address|center|dl)$/.test(element.localName)) return false;
  const beside = [element.previousElementSibling, element.nextElementSibling];
  return (
    beside.every((it) => it?.localName === 'p' && alive.has(it) && isParagraph(it)) &&
    isPlain(element) &&
    hasLetters(lineOf(element))
  );
}

/** Whether words that a text field holds between its line breaks are dressed in their own way, and lead nowhere. */
export function isDressedLine(element: Element): boolean {
  if (!/^(?:b|strong|em|i|u|font|span|small|big)$/.test(element.localName)) return false;
  const beside = [element.previousElementSibling, element.nextElementSibling];
  return (
    beside.some((it) => it?.localName === 'br') && isPlain(element) && hasLetters(lineOf(element))
  );
}

/** Boxes in one another that page builders set around a text. */
const fewestLayers = 3;

/** Whether two boxes hold the same boxes in one another, with nearly the same classes: a page builder's element. */
function isBuiltAlike(one: Element, other: Element): boolean {
  let [these, those]: (Element | null)[] = [one, other];
  let layers = 0;
  while (these?.localName === 'div' && those?.localName === 'div') {
    if (!isDressedAlike(these, those)) return false;
    layers += 1;
    [these, those] = [these, those].map((it) =>
      isAroundOne(it) ? it.firstElementChild : null,
    ) as [Element | null, Element | null];
  }
  return layers >= fewestLayers;
}

function isAroundOne(box: Element): boolean {
  const [only] = box.children;
  return box.childElementCount === 1 && only !== undefined && lineOf(only) === lineOf(box);
}

/** Share of a line that is link, in which the line is written all the same. */
const linkedShare = 0.3;

/**
 * Whether a box holds a sentence of a row of such boxes, with written ones before and behind it, however it is linked:
 * editors set a box around each paragraph, and around each turn of a talk. Behind the last one stands what leads away, and
 * of that little is prose.
 */
export function isInRowOfLines(box: Element): boolean {
  if (box.querySelector(machinery) || !isSentence(lineOf(box))) return false;
  let row = box;
  while (row.parentElement && isAlone(row)) row = row.parentElement;
  const kind = kindOfLine(row);
  if (kind === null) return false;
  const [before, behind] = (['previousElementSibling', 'nextElementSibling'] as const).map((step) =>
    kinOf(row, step).filter((it) => kindOfLine(it) === kind),
  ) as [Element[], Element[]];
  const written = [before, behind].map((kin) => kin.filter(isWritten).length);
  const all = written.reduce((sum, count) => sum + count, 0);
  const isAmong = behind.length > 0 ? !written.includes(0) : isParagraph(onlyIn(box, 'p') ?? box);
  return isAmong && all >= fewestEntries && all * 2 >= before.length + behind.length + 1;
}

/** How far one looks to either side. */
const mostKin = 10;

function kinOf(row: Element, step: 'previousElementSibling' | 'nextElementSibling'): Element[] {
  const kin: Element[] = [];
  for (let it = row[step]; it && kin.length < mostKin; it = it[step]) kin.push(it);
  return kin;
}

/** Whether nothing with words stands beside it. */
function isAlone(element: Element): boolean {
  const beside = [
    ...kinOf(element, 'previousElementSibling'),
    ...kinOf(element, 'nextElementSibling'),
  ];
  return !beside.some((it) => hasLetters(it.textContent ?? ''));
}

function isWritten(line: Element): boolean {
  const { length } = lineOf(line);
  const linked = linkedLength(line);
  return length - linked >= writtenSentence && linked <= length * linkedShare;
}

function wordedIn(box: Element): Element[] {
  return [...box.children].filter((it) => hasLetters(it.textContent ?? ''));
}

const inline = 'span, strong, b, em, i, time, a';

/** What a box is made of, when that is one line: "div section p", "div span span"; else null. */
function kindOfLine(box: Element): string | null {
  const names: string[] = [];
  for (let inner: Element | undefined = box; inner; ) {
    names.push(inner.localName);
    const parts: Element[] = wordedIn(inner);
    if (inner.localName === 'p' || parts.length === 0) break;
    if (parts.every((it) => it.matches(inline))) return [...names, 'span'].join(' ');
    if (parts.length > 1) return null;
    [inner] = parts;
  }
  return names.length > 1 ? names.join(' ') : null;
}

/** Whether it is the name or the time of the part behind it, which was kept, as are others with their names. */
export function isLabelOfPart(
  element: Element,
  alive: ReadonlySet<Element>,
  container: Element,
): boolean {
  const line = lineOf(element);
  if (line === '' || line.length > longestLabel || !isPlain(element)) return false;
  if (!isFollowed(element, alive)) return false;
  const time = element.matches('time') ? element : element.querySelector('time');
  if (time)
    return lineOf(time) === line && container.querySelectorAll('time').length >= fewestEntries;
  if (!/^(?:b|strong|em|span|a)$/.test(element.localName)) return false;
  const others = [...container.querySelectorAll(element.localName)].filter(
    (it) => isTwin(it, element) && isFollowed(it, alive),
  );
  return others.length >= fewestEntries;
}

/** Characters: "Compare". */
const longestBesideHeading = 12;

/** Whether a box holds a heading that is not linked as a whole, and beside it no more than a sign or a button. */
export function isOfHeadings(element: Element): boolean {
  const headings = [...element.querySelectorAll('h2, h3, h4, h5, h6')];
  const length = headings.map(lineOf).join(' ').length;
  const linked = headings.reduce((sum, it) => sum + linkedLength(it), 0);
  return linked < length && lineOf(element).length - length <= longestBesideHeading;
}

/** Whether it is the box of the heading that a part begins with: a version and a link to its changes. */
export function isHeadOfPart(element: Element, alive: ReadonlySet<Element>): boolean {
  return (
    element.previousElementSibling === null &&
    isFollowed(element, alive) &&
    element.querySelectorAll('h2, h3, h4, h5, h6').length === 1 &&
    element.querySelectorAll('a').length <= 1 &&
    element.querySelector(machinery) === null &&
    isOfHeadings(element)
  );
}

function isBelowKept(row: Element, alive: ReadonlySet<Element>): boolean {
  for (let it = row.previousElementSibling; it; it = it.previousElementSibling)
    if (alive.has(it)) return true;
  return false;
}

function isFollowed({ nextElementSibling: next }: Element, alive: ReadonlySet<Element>): boolean {
  return next !== null && alive.has(next);
}

/** With a class, and the same one. */
function isTwin(one: Element, other: Element): boolean {
  return classOf(one) !== '' && signature(one) === signature(other);
}

function hasTwin(
  element: Element,
  step: 'previousElementSibling' | 'nextElementSibling',
  alive: ReadonlySet<Element>,
): boolean {
  for (let it = element[step]; it; it = it[step])
    if (isTwin(it, element) && alive.has(it)) return true;
  return false;
}

/** With nothing to fill in or to press, and no link but within the page. */
function isPlain(element: Element): boolean {
  const links = [element, ...element.querySelectorAll('a')];
  return (
    element.querySelector(machinery) === null &&
    links.every((it) => /^(?:[#?].*)?$/.test(it.getAttribute('href') ?? ''))
  );
}
