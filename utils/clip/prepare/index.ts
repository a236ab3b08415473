// The readers of the live page, in order: the first that answers has the element.
import { readCode } from './code';
import { readFrame } from './frames';
import { dropHidden } from './hidden';
import { readMachinery } from './machinery';
import { readMath } from './math';
import { readPicture } from './pictures';
import { readPlain } from './plain';
import type { LiveReader } from './reader';

export const readers: readonly LiveReader[] = [
  // Before the hidden: what the page tells programs is never shown, and lazy pictures stand in <noscript>.
  readMachinery,
  readPicture,
  // Before the hidden: formulas are shown by styled spans, with the real formula hidden beside them.
  readMath,
  dropHidden,
  readCode,
  readFrame,
  // Takes every element, so it must be last.
  readPlain,
];
