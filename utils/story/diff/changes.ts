// What became of a story, block by block: which blocks stayed, came, went, and which were edited. Pure, without a document.
import { diffArrays } from 'diff';
import { blockWords } from '../blocks/left-out';
import { blockText, topBlocks } from '../blocks/top-blocks';
import type { TableForm } from '../tables/table-form';
import type { Story } from '../types';
import { editedPairs } from './likeness';
import { plainText } from './plain';
import { type WordRun, wordRuns } from './words';

/** A top-level block, and what became of it. */
export type Step =
  | { kind: 'same' | 'added' | 'gone'; html: string }
  | { kind: 'edited'; before: string; html: string };

/** A block that is not as it was, as a writer is told of it. */
export interface BlockChange {
  kind: 'added' | 'gone' | 'edited';
  /** The block: as it is now, or as it was when it is gone. */
  html: string;
  /** What became of its words; null: it is all new, all gone, or too long to compare. */
  words: WordRun[] | null;
  /** The first words of the block before it; '' when it stands first or the block before it has none. */
  after: string;
  /** It is the first block. */
  isFirst: boolean;
}

/** What became of a story, and what is needed to show it. */
export interface StoryChanges extends Pick<Story, 'pictures'> {
  changes: BlockChange[];
  tables: TableForm;
  lang: string | null;
}

/** Blocks that may have come and gone. Beyond that it is another story. */
const mostSteps = 2_000;
/** Characters of a block whose words are compared. */
const longestCompared = 20_000;

/**
 * The way from one story to another. Its blocks that stayed, went and were edited are the story before, in order; those that
 * stayed, came and were edited the one after. null: they have too little in common.
 */
export function stepsBetween(before: string, after: string): Step[] | null {
  const [olds, news] = [topBlocks(before), topBlocks(after)];
  const parts = diffArrays(olds.map(nameOf), news.map(nameOf), { maxEditLength: mostSteps });
  if (parts === undefined) return null;
  const steps: Step[] = [];
  let gap: { gone: string[]; added: string[] } = { gone: [], added: [] };
  let [i, j] = [0, 0];
  const close = () => {
    steps.push(...stepsOf(gap.gone, gap.added));
    gap = { gone: [], added: [] };
  };
  for (const { value, added, removed } of parts) {
    const size = value.length;
    if (added) gap.added.push(...news.slice(j, j + size));
    else if (removed) gap.gone.push(...olds.slice(i, i + size));
    else {
      close();
      steps.push(...stayed(olds.slice(i, i + size), news.slice(j, j + size)));
    }
    if (!added) i += size;
    if (!removed) j += size;
  }
  close();
  return steps;
}

/** Blocks are the same block when they say the same; those that say nothing, when they are the same. */
function nameOf(html: string): string {
  return blockText(html) || html;
}

/** Blocks that say the same may differ in their links, pictures or form. */
function stayed(olds: readonly string[], news: readonly string[]): Step[] {
  return news.map((html, index) => {
    const before = olds[index] ?? html;
    return before === html ? { kind: 'same', html } : { kind: 'edited', before, html };
  });
}

function stepsOf(gone: readonly string[], added: readonly string[]): Step[] {
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  const upTo = (oldEnd: number, newEnd: number) => {
    for (const html of gone.slice(i, oldEnd)) steps.push({ kind: 'gone', html });
    for (const html of added.slice(j, newEnd)) steps.push({ kind: 'added', html });
  };
  for (const [old, fresh] of editedPairs(gone, added)) {
    upTo(old, fresh);
    steps.push({ kind: 'edited', before: gone[old] ?? '', html: added[fresh] ?? '' });
    [i, j] = [old + 1, fresh + 1];
  }
  upTo(gone.length, added.length);
  return steps;
}

const placeWords = 8;

/**
 * The blocks that are not as they were, in the story's order.
 * @param before, after story HTML
 * @param lang BCP 47; null: unknown
 * @returns null when the two have too little in common to tell
 */
export function changesBetween(
  before: string,
  after: string,
  lang: string | null,
): BlockChange[] | null {
  const steps = stepsBetween(before, after);
  if (steps === null) return null;
  const changes: BlockChange[] = [];
  let last: string | null = null;
  for (const step of steps) {
    if (step.kind !== 'same')
      changes.push({
        kind: step.kind,
        html: step.html,
        words: step.kind === 'edited' ? comparedWords(step.before, step.html, lang) : null,
        after: last === null ? '' : blockWords(last, placeWords),
        isFirst: last === null,
      });
    // What is gone is no place to look for.
    if (step.kind !== 'gone') last = step.html;
  }
  return changes;
}

function comparedWords(before: string, after: string, lang: string | null): WordRun[] | null {
  const [old, fresh] = [plainText(before), plainText(after)];
  if (Math.max(old.length, fresh.length) > longestCompared) return null;
  return wordRuns(old, fresh, lang);
}
