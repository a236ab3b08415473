// The readers of the live page. By its name an element has its own readers, in order: the first that answers has it.
// Most elements have none of their own, which saves asking a dozen readers about every <span>.
import { isHidden } from '../page/hidden';
import { isIconWord } from '../page/icon-fonts';
import type { LivePage } from '../page/live-page';
import { isForScreenReaders } from '../page/screen-reader-only';
import { readButton } from './buttons';
import { byClassName, firstAnswer } from './by-class-name';
import { readCode, readCodeParagraph } from './code/code';
import { readNextToCode, readSlotLabel } from './code/labels';
import { playerNames, readGist, readOembed, readPlayer } from './embeds/embeds';
import { readFiles } from './embeds/files';
import { readFrame } from './embeds/frames';
import { readObject } from './embeds/objects';
import { readField } from './fields';
import { readDrawn } from './line/drawn';
import { readTask } from './lists/tasks';
import { readFormula, readMath, readTex } from './math/math';
import { readBackground } from './pictures/backgrounds';
import { readDrawing } from './pictures/drawings';
import { readFigureLink } from './pictures/figure-links';
import { readImage, readNoscript } from './pictures/pictures';
import { isSlide } from './pictures/slides';
import { readPlain } from './plain';
import { readQuoteTable } from './quotes';
import { dropMachinery, type LiveReader, type Met, type Prepared, type Seen } from './reader';
import { readCodeTab, readTabPanel } from './tabs';

/** Asked before anybody looks whether the element is shown. */
const always = new Map<string, LiveReader>([
  // What the page tells programs is never shown, and lazy pictures stand in <noscript>.
  ['script', (...seen) => readTex(...seen) ?? readGist(...seen) ?? 'dropped'],
  ...'meta link title style template applet param datalist track area map base source'
    .split(' ')
    .map((name) => [name, dropMachinery] as const),
  ['img', readImage],
  ['svg', readDrawing],
  ['canvas', readDrawing],
  ['noscript', readNoscript],
  ['math', readMath],
]);

const shown = new Map<string, LiveReader>([
  ['a', readFigureLink],
  ['pre', readCode],
  ['code', readCode],
  ['table', (live, page, seen) => readCode(live, page, seen) ?? readQuoteTable(live, page, seen)],
  ['input', readTask],
  ['textarea', readField],
  ['button', readButton],
  ['oembed', readOembed],
  ['object', readObject],
  ['embed', readObject],
  ...playerNames.map((name) => [name, readPlayer] as const),
  [
    'div',
    (live, page, seen) =>
      readBackground(live, page, seen) ??
      readFiles(live, page, seen) ??
      readNextToCode(live, page, seen) ??
      readCode(live, page, seen),
  ],
  ['section', readCode],
  ['span', readSlotLabel],
  ['p', readCodeParagraph],
  ['ol', readCode],
  ['ul', readCode],
  ['figure', readBackground],
  ['iframe', readFrame],
  ['amp-iframe', readFrame],
  ['video', readFrame],
  ['audio', readFrame],
]);

/** @returns null when the element's own copy stays as it is */
export function prepare(live: Element, page: LivePage, { piece, ownCopy }: Met): Prepared | null {
  const name = page.localName(live);
  const classes = page.attribute(live, 'class');
  const seen: Seen = { piece, ownCopy, name, classes };
  const early = always.get(name)?.(live, page, seen);
  if (early) return early;
  const { isFormula, isHidden: isNamedHidden, evenHidden, onlyShown } = byClassName(classes);
  // Formulas are shown by styled spans, with the real formula hidden beside them.
  const formula = isFormula || name === 'mjx-container' ? readFormula(live, page, seen) : null;
  if (formula) return formula;
  const isBox = name === 'div' || name === 'section';
  const panel = isBox && page.hasTabs ? readTabPanel(live, page, seen) : null;
  if (panel) return panel;
  const tab = name === 'pre' ? readCodeTab(live, page, seen) : null;
  if (tab) return tab;
  const aside = firstAnswer(evenHidden, live, page, seen);
  if (aside) return aside;
  if (
    isNamedHidden ||
    (isHidden(live, classes, page) && !isSlide(live, page)) ||
    isForScreenReaders(live, name, classes, page) ||
    isIconWord(live, name, classes, page)
  )
    return 'dropped';
  const named = firstAnswer(onlyShown, live, page, seen);
  if (named) return named;
  return (
    shown.get(name)?.(live, page, seen) ??
    readPlain(live, page, seen) ??
    readDrawn(live, page, seen)
  );
}
