// Readers that go by class names. Sites repeat theirs thousands of times, so each is looked at once.
import { type ClassPattern, glanceAt, wholeName } from '../known/class-names';
import { namesOf } from '../known/engines';
import { hiddenFromEye } from '../page/hidden';
import type { LivePage } from '../page/live-page';
import { editor, readEditor } from './code/editors';
import { codeLabel, readCodeLabel } from './code/labels';
import { codePen, readCodePen, readWaitingPlayer, waitingPlayer } from './embeds/embeds';
import { linkCard, readLinkCard } from './embeds/link-cards';
import { headingBox, readHeadingBox } from './headings';
import { badge, readBadge } from './line/badges';
import { fraction, readFraction } from './math/fractions';
import { drawn } from './math/math';
import { letterIcon, noteIcon, readLetterIcon, readNoteIcon } from './notes/note-icons';
import { noteButton, noteToggle, printedNote, readSideNote, sideNote } from './notes/notes';
import { readWall, wall } from './paywalls';
import { captionLine, pictureBox, readCaption, readPictureBox } from './pictures/captions';
import { readClone, slide } from './pictures/slides';
import { quoteBox, readQuoteBox } from './quotes';
import { dropMachinery, keep, type LiveReader, type Prepared, type Seen } from './reader';
import { panelInSet, readPanelInSet, readTabbed, tabbed } from './tabs';

type Named = readonly (readonly [ClassPattern, LiveReader])[];

/** Shown or not: what a reader can open, and what is put in the page's place by scripts. */
const evenHidden: Named = [
  [sideNote, readSideNote],
  [noteToggle, dropMachinery],
  [noteButton, dropMachinery],
  [printedNote, keep],
  [tabbed, readTabbed],
  [panelInSet, readPanelInSet],
  [slide, readClone],
];

const onlyShown: Named = [
  [editor, readEditor],
  [badge, readBadge],
  [fraction, readFraction],
  [noteIcon, readNoteIcon],
  [letterIcon, readLetterIcon],
  [headingBox, readHeadingBox],
  [quoteBox, readQuoteBox],
  [wall, readWall],
  [linkCard, readLinkCard],
  [codePen, readCodePen],
  [waitingPlayer, readWaitingPlayer],
  [codeLabel, readCodeLabel],
  [captionLine, readCaption],
  [pictureBox, readPictureBox],
  [wholeName(namesOf('gistMeta')), dropMachinery],
];

/** A first look: most class names have none of these in them. */
const glance = glanceAt(
  [drawn, hiddenFromEye, ...[...evenHidden, ...onlyShown].map(([name]) => name)].flatMap(
    ({ names }) => names,
  ),
);

/** What a set of class names means to the readers. */
export interface ClassNames {
  /** Names of what draws a formula. */
  isFormula: boolean;
  /** Names of what is hidden from the eye. */
  isHidden: boolean;
  evenHidden: readonly LiveReader[];
  onlyShown: readonly LiveReader[];
}

const none: ClassNames = { isFormula: false, isHidden: false, evenHidden: [], onlyShown: [] };
/** By a set of names. */
const known = new Map<string, ClassNames>();
/** By a single name. Some pages have a hundred times as many sets as names, and a set is seldom used again. */
const knownNames = new Map<string, ClassNames>();

/** What the readers make of an element with these class names. Asked once for each set of names. */
export function byClassName(classes: string): ClassNames {
  if (classes === '') return none;
  const before = known.get(classes);
  if (before) return before;
  let found = none;
  for (const name of classes.split(/\s+/)) {
    const its = byName(name);
    if (its === none || its === found) continue;
    // No pattern looks beyond one name; the readers of several names are put in their order by looking at all.
    found = found === none ? its : lookAt(classes);
  }
  known.set(classes, found);
  return found;
}

function byName(name: string): ClassNames {
  const before = knownNames.get(name);
  if (before) return before;
  const found = glance.test(name) ? lookAt(name) : none;
  knownNames.set(name, found);
  return found;
}

function lookAt(classes: string): ClassNames {
  const readersOf = (named: Named) =>
    named.filter(([name]) => name.test(classes)).map(([, reader]) => reader);
  const found = {
    isFormula: drawn.test(classes),
    isHidden: hiddenFromEye.test(classes),
    evenHidden: readersOf(evenHidden),
    onlyShown: readersOf(onlyShown),
  };
  const isAny =
    found.isFormula || found.isHidden || found.evenHidden.length + found.onlyShown.length > 0;
  return isAny ? found : none;
}

/** @returns the first answer */
export function firstAnswer(
  readers: readonly LiveReader[],
  live: Element,
  page: LivePage,
  seen: Seen,
): Prepared | null {
  for (const reader of readers) {
    const prepared = reader(live, page, seen);
    if (prepared) return prepared;
  }
  return null;
}
