// What training says: a table that is read in a minute. Pure.
import { markdownTable, percent } from '../fidelity/markdown-table.ts';
import type { Score } from '../fidelity/score.ts';
import { harmonic, mean } from '../fidelity/statistics.ts';
import { countOf, type Tree } from './boost.ts';

/** One page, read in one way. */
export interface Reading {
  set: string;
  /** 'rules', 'fitted' or 'cross-validated'. */
  model: string;
  /** Chance below which a block goes; 0 for the rules alone. */
  threshold: number;
  score: Score;
  /** Words of the blocks that were taken out, and how many of them stand in the reference. */
  taken: { words: number; due: number };
}

/** Points of F1 on articles; with less, the product keeps its rules. */
export const leastGain = 0.4;
/** Words that do not belong, for each of the author's that goes with them. */
export const leastRight = 10;

interface Group {
  set: string;
  model: string;
  threshold: number;
  precision: number;
  recall: number;
  f1: number;
  right: number;
  wrong: number;
  pages: number;
  /** Pages that lose a word of the reference. */
  hurt: number;
}

function groupsOf(readings: readonly Reading[]): Group[] {
  const groups = Map.groupBy(readings, ({ set, model, threshold }) =>
    JSON.stringify([set, model, threshold]),
  );
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { set, model, threshold } = first;
    const precision = mean(all.map(({ score }) => score.precision ?? 0));
    const recall = mean(all.map(({ score }) => score.recall ?? 0));
    const wrong = all.reduce((sum, { taken }) => sum + taken.due, 0);
    const words = all.reduce((sum, { taken }) => sum + taken.words, 0);
    const f1 = harmonic(precision, recall);
    const hurt = all.filter(({ taken }) => taken.due > 0).length;
    const ofAll = { pages: all.length, hurt, right: words - wrong, wrong };
    return [{ set, model, threshold, precision, recall, f1, ...ofAll }];
  });
}

/** @param articles the set by which the verdict is given */
export function trainReport(readings: readonly Reading[], articles: string): string {
  const groups = groupsOf(readings);
  const rules = (set: string) =>
    groups.find((it) => it.set === set && it.model === 'rules')?.f1 ?? 0;
  const head = [
    'set',
    'pages',
    'who',
    '4-gram P',
    '4-gram R',
    '4-gram F1',
    'gain',
    'words taken rightly',
    'words of the author’s',
    'pages that lose one',
  ];
  const rows = groups.map((group) => {
    const { set, pages, model, threshold, precision, recall, f1, right, wrong, hurt } = group;
    const isRules = model === 'rules';
    return [
      set,
      String(pages),
      isRules ? 'rules alone' : `${model}, below ${threshold}`,
      percent(precision),
      percent(recall),
      (f1 * 100).toFixed(2),
      isRules ? '' : signed((f1 - rules(set)) * 100),
      ...(isRules ? ['', '', ''] : [right, wrong, hurt].map(String)),
    ];
  });
  return `${markdownTable(head, rows)}\n\n${verdictOf(groups, articles)}`;
}

function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`;
}

/** Whether a threshold gains enough, and takes little enough of the author's. */
function verdictOf(groups: readonly Group[], articles: string): string {
  const rules = groups.find(({ set, model }) => set === articles && model === 'rules');
  const judged = groups.filter(({ set, model }) => set === articles && model === 'cross-validated');
  const good = judged.find(
    ({ f1, right, wrong }) =>
      (f1 - (rules?.f1 ?? 1)) * 100 >= leastGain && right >= wrong * leastRight,
  );
  const price = `${leastGain} points on ${articles}, cross-validated, and ${leastRight} words taken rightly for each of the author’s`;
  return good
    ? `Worth it below ${good.threshold}: at least ${price}.`
    : `Not worth it: no threshold gains ${price}.`;
}

/** The features that the trees ask for most. */
export function mostAsked(trees: readonly Tree[], names: readonly string[]): string {
  const counts = [...countOf(trees)].toSorted(([, one], [, other]) => other - one).slice(0, 12);
  return `Asked for most: ${counts.map(([feature, count]) => `${names[feature]} (${count})`).join(', ')}.`;
}
