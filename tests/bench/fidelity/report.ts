// The table of a run: one line for each set and reader.
import { mean, quantile } from './score.ts';

export interface Row {
  set: string;
  reader: string;
  f1: { precision: number | null; recall: number | null; f1: number } | null;
  segments: { due: number; kept: number; wrong: number } | null;
  title: boolean | null;
  empty: boolean;
  changed: boolean;
  ms: number;
  /** Time of Readability on the same page. */
  baseMs: number;
}

const percent = (share: number) => (Number.isFinite(share) ? (share * 100).toFixed(1) : '-');

function line(set: string, reader: string, rows: Row[]): string[] {
  const scores = rows.flatMap(({ f1 }) => f1 ?? []);
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const pieces = rows.flatMap(({ segments }) => segments ?? []);
  const total = (of: 'due' | 'kept' | 'wrong') => pieces.reduce((sum, piece) => sum + piece[of], 0);
  const titles = rows.flatMap(({ title }) => (title === null ? [] : [title]));
  const ratios = rows.map(({ ms, baseMs }) => ms / baseMs);
  return [
    set,
    reader,
    String(rows.length),
    percent((2 * precision * recall) / (precision + recall)),
    String(scores.filter(({ f1 }) => f1 < 0.5).length),
    percent((2 * total('kept')) / (total('due') + total('kept') + total('wrong'))),
    percent(titles.filter(Boolean).length / titles.length),
    String(rows.filter(({ empty }) => empty).length),
    String(rows.filter(({ changed }) => changed).length),
    `${quantile(ratios, 0.5).toFixed(2)} / ${quantile(ratios, 0.95).toFixed(2)}`,
  ];
}

const head = [
  'set',
  'reader',
  'pages',
  '4-gram F1',
  '<50',
  'segments F1',
  'title',
  'empty',
  'changed',
  'time ratio, median / p95',
];

/** @returns a Markdown table */
export function table(rows: Row[]): string {
  const groups = Map.groupBy(rows, ({ set, reader }) => `${set}\n${reader}`);
  const lines = [...groups.values()].map((group) =>
    line(group[0]?.set ?? '', group[0]?.reader ?? '', group),
  );
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
