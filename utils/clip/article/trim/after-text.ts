// What stands below the text, on pages whose names say nothing: boxes that a label introduces, and what readers say. Part
// of trimming. Nothing above the last paragraph of the text goes by these rules.
import { date } from '../../known/phrases';
import { isBefore, leavesOf, lineOf } from '../leaves';
import { proseLength } from '../measure';
import { classOf } from '../names';
import { isParagraph } from '../prose';
import { fewestEntries, leastBeforeRemarks } from '../thresholds';

/** Share of the prose in the longest run of paragraphs; a box that holds less is no part of the text. */
const shareOfRun = 0.3;
/** Characters of the line in which an entry has its day. */
const longestDay = 80;

/** @returns whether an element stands below the last paragraph of the text; false of all where no run of paragraphs is found */
export function belowText(article: Element): (element: Element) => boolean {
  const runs = new Map<Element, Element[]>();
  for (const paragraph of article.querySelectorAll('p')) {
    const run = paragraph.parentElement;
    if (run && isParagraph(paragraph)) runs.set(run, [...(runs.get(run) ?? []), paragraph]);
  }
  const length = (run: readonly Element[]) => run.reduce((sum, it) => sum + lineOf(it).length, 0);
  const most = Math.max(...[...runs.values()].map(length));
  const last = [...runs.values()]
    .filter((run) => run.length > 1 && length(run) >= most * shareOfRun)
    .at(-1)
    ?.at(-1);
  return (element) => last !== undefined && isBefore(last, element);
}

/** Whether what stands below a text are entries that look alike, each with its day: what readers say of it. */
export function isOfReaders(section: readonly Element[], article: Element): boolean {
  const [first] = section;
  if (!first) return false;
  const [only] = section.filter((part) => lineOf(part) !== '');
  const rows = section.length > 1 ? [section] : [];
  for (const box of only ? [only, ...only.querySelectorAll('div, ul, ol, dl, section')] : [])
    rows.push([...box.children]);
  return rows.some(isOfEntries) && proseLength(article) - proseOf(section) >= leastBeforeRemarks;
}

function proseOf(section: readonly Element[]): number {
  return section.reduce((sum, part) => sum + proseLength(part), 0);
}

function isOfEntries(row: readonly Element[]): boolean {
  const kinds = new Map<string, number>();
  for (const entry of row) {
    if (!/^(?:div|li|article|section|dl)$/.test(entry.localName) || !hasDay(entry)) continue;
    const kind = `${entry.localName} ${classOf(entry)}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds.values()].some((count) => count >= fewestEntries);
}

function hasDay(entry: Element): boolean {
  if (entry.querySelector('time')) return true;
  return leavesOf(entry).some(
    ({ text }) => text.length <= longestDay && date.test(text.toLowerCase()),
  );
}
