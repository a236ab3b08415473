// The readers of the live page. By its name an element has its own readers, in order: the first that answers has it.
// Most elements have none of their own, which saves asking a dozen readers about every <span>.
import type { LivePage } from '../live-page';
import { readCode } from './code';
import { readFrame } from './frames';
import { isHidden } from './hidden';
import { hasFormula, readFormula, readMath, readTex } from './math';
import { readImage, readNoscript } from './pictures';
import { readPlain } from './plain';
import type { LiveReader, Prepared, Seen } from './reader';
import { readTabPanel } from './tabs';

// Scripts, styles and the like; what they tell about the page is read from the page itself.
const dropMachinery: LiveReader = () => 'dropped';

/** Asked before anybody looks whether the element is shown. */
const always = new Map<string, LiveReader>([
  // What the page tells programs is never shown, and lazy pictures stand in <noscript>.
  ['script', readTex],
  ...(
    'meta link title style template object embed applet param canvas dialog datalist track area map base ' +
    'source svg'
  )
    .split(' ')
    .map((name) => [name, dropMachinery] as const),
  ['img', readImage],
  ['noscript', readNoscript],
  ['math', readMath],
]);

const shown = new Map<string, LiveReader>([
  ['pre', readCode],
  ['table', readCode],
  ['iframe', readFrame],
  ['video', readFrame],
  ['audio', readFrame],
]);

/** @returns null when the twin stays as it is */
export function prepare(live: Element, page: LivePage, seen: Seen): Prepared | null {
  const name = page.localName(live);
  const early = always.get(name)?.(live, page, seen);
  if (early) return early;
  const classes = page.attribute(live, 'class');
  // Formulas are shown by styled spans, with the real formula hidden beside them.
  const formula = hasFormula(name, classes) ? readFormula(live, page, seen) : null;
  if (formula) return formula;
  const panel = name === 'div' || name === 'section' ? readTabPanel(live, page, seen) : null;
  if (panel) return panel;
  if (isHidden(live, classes, page)) return 'dropped';
  return shown.get(name)?.(live, page, seen) ?? readPlain(live, page, seen);
}
