// The table of a run for people, and the short one of the README. Pure.
import { markdownTable } from '../fidelity/markdown-table.ts';
import { type PartResult, type Row, reached, type Unit } from './result.ts';

const signs: Record<Unit, string> = { x: '×', ms: 'ms', s: 's', kB: 'kB', MB: 'MB', count: '' };
const digits: Record<Unit, number> = { x: 2, ms: 1, s: 0, kB: 1, MB: 1, count: 0 };

function written(value: number, unit: Unit): string {
  return `${value.toFixed(digits[unit])} ${signs[unit]}`.trimEnd();
}

function shown({ value, unit }: Row): string {
  return value === null || !Number.isFinite(value) ? '–' : written(value, unit);
}

function goalOf({ goal, unit }: Row): string {
  if (goal === undefined) return '';
  return 'most' in goal ? `≤ ${written(goal.most, unit)}` : `≥ ${written(goal.least, unit)}`;
}

function markOf(row: Row): string {
  const isReached = reached(row);
  if (isReached === null) return '';
  return isReached ? 'reached' : 'NOT reached';
}

/** One line a row, under the name of its part. */
export function tableOf(parts: ReadonlyMap<string, PartResult>): string {
  const lines = [...parts].flatMap(([name, { rows }]) => [
    [name, '', '', ''],
    ...rows.map((row) => [
      `  ${row.what}`,
      shown(row),
      goalOf(row),
      [markOf(row), row.note ?? ''].filter(Boolean).join('  '),
    ]),
  ]);
  const head = ['', 'value', 'goal', ''];
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) => {
      const [what = '', value = '', goal = '', mark = ''] = line;
      const [first = 0, second = 0, third = 0] = widths;
      return `${what.padEnd(first)}  ${value.padStart(second)}  ${goal.padStart(third)}  ${mark}`;
    })
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Only what does not depend on the machine. */
export function readmeTable(parts: ReadonlyMap<string, PartResult>): string {
  const rows = [...parts.values()].flatMap((part) => part.rows).filter(({ isRatio }) => isRatio);
  const cells = rows.map((row) => [row.what, shown(row), goalOf(row)]);
  return markdownTable(['what', 'measured', 'goal'], cells);
}

const [begin, end] = ['<!-- bench -->', '<!-- /bench -->'];

/** Puts a table between the two marks. Throws where they are missing. */
export function withTable(readme: string, table: string): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md needs ${begin} and ${end}.`);
  return `${readme.slice(0, from + begin.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
