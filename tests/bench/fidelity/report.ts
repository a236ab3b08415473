// The tables of a run, as Markdown: a line for each set and reader.

import type { Unaccounted } from './in-page/globals.ts';
import { markdownTable, percent, spread } from './markdown-table.ts';
import type { Outcome, PageOutcome } from './outcome.ts';
import type { PieceCount } from './score.ts';
import { harmonic, mean } from './statistics.ts';
import { addUp, type Kept, kindNames, kinds } from './structure.ts';

/** One reader on all pages of one set. */
interface Group {
  set: string;
  reader: string;
  outcomes: Outcome[];
}

/** @param base the reader whose time is 1 */
export function report(pages: readonly PageOutcome[], base: string): string {
  const perSet = groupsOf(pages, ({ set, own }) => (own ? `${set}*` : set));
  const all = [...perSet, ...groupsOf(pages, () => 'all')];
  const sections: [string, string][] = [
    ['Text, title and the live page', textTable(perSet)],
    [
      'Structure kept in HTML, % of what is due',
      structureTable(perSet, ({ structure }) => structure),
    ],
    [
      'Structure kept in Markdown rendered again, % of what is due',
      structureTable(perSet, ({ markdown }) => markdown?.ofDue ?? null),
    ],
    [
      'Structure kept in Markdown rendered again, % of what the reader’s own HTML holds',
      structureTable(all, ({ markdown }) => markdown?.ofOwn ?? null),
    ],
    [
      `Time of the first call in a new world, median / p95: ms, and ratio to ${base} on the same page`,
      timeTable(all, ratios(pages, base)),
    ],
  ];
  const tables = sections.map(([title, table]) => `## ${title}\n\n${table}`);
  return [...tables, ...remarks(pages)].join('\n\n');
}

function groupsOf(pages: readonly PageOutcome[], nameOf: (page: PageOutcome) => string): Group[] {
  const groups = new Map<string, Group>();
  for (const page of pages) {
    const set = nameOf(page);
    for (const outcome of page.readers) {
      const { reader } = outcome;
      const key = JSON.stringify([set, reader]);
      const group = groups.get(key) ?? { set, reader, outcomes: [] };
      groups.set(key, group);
      group.outcomes.push(outcome);
    }
  }
  return [...groups.values()];
}

function known<Value>(values: ReadonlyArray<Value | null>): Value[] {
  return values.filter((value) => value !== null);
}

const textHead = [
  'set',
  'reader',
  'pages',
  'errors',
  'empty',
  '4-gram P',
  '4-gram R',
  '4-gram F1',
  'pages under 0.5',
  'with/without F1',
  'title right %',
  'unaccounted words %',
  'live page changed',
];

function textTable(groups: readonly Group[]): string {
  const rows = groups.map(({ set, reader, outcomes }) => {
    const scores = known(outcomes.map(({ text }) => text));
    const precision = mean(scores.map((score) => score.precision));
    const recall = mean(scores.map((score) => score.recall));
    const titles = known(outcomes.map(({ isTitleRight }) => isTitleRight));
    const count = (holds: (outcome: Outcome) => boolean) => String(outcomes.filter(holds).length);
    return [
      set,
      reader,
      String(outcomes.length),
      count(({ error }) => error !== null),
      count(({ words }) => words === 0),
      percent(precision),
      percent(recall),
      percent(harmonic(precision, recall)),
      scores.length > 0 ? String(scores.filter(({ f1 }) => f1 < 0.5).length) : '-',
      percent(pieceScore(known(outcomes.map(({ pieces }) => pieces)))),
      percent(titles.filter(Boolean).length / titles.length),
      unaccountedShare(known(outcomes.map(({ unaccounted }) => unaccounted))),
      count(({ changed }) => changed),
    ];
  });
  return markdownTable(textHead, rows);
}

/** Of all words in the containers of a set, with two decimals: what matters is whether there are any. */
function unaccountedShare(counts: readonly Unaccounted[]): string {
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  const missing = counts.reduce((sum, count) => sum + count.missing, 0);
  return all === 0 ? '-' : ((missing / all) * 100).toFixed(2);
}

/** F1 over all pieces of a set; NaN where none is unwanted, because then everything would be right. */
function pieceScore(counts: readonly PieceCount[]): number {
  const total = (of: keyof PieceCount) => counts.reduce((sum, count) => sum + count[of], 0);
  if (total('unwanted') === 0) return Number.NaN;
  const kept = total('kept');
  return harmonic(kept / (kept + total('wrong')), kept / total('due'));
}

function structureTable(
  groups: readonly Group[],
  keptBy: (outcome: Outcome) => Kept | null,
): string {
  const rows = groups.flatMap(({ set, reader, outcomes }) => {
    const counts = known(outcomes.map(keptBy));
    if (counts.length === 0) return [];
    const total = addUp(counts);
    const cells = kindNames.map((kind) => {
      const { due, kept } = total[kind];
      return due === 0 ? '-' : `${percent(kept / due)} of ${due}`;
    });
    return [[set, reader, ...cells]];
  });
  return markdownTable(['set', 'reader', ...kindNames.map((kind) => kinds[kind])], rows);
}

/** Only pages that both have read can be compared. */
function ratios(pages: readonly PageOutcome[], base: string): Map<Outcome, number> {
  return new Map(
    pages.flatMap(({ readers }) => {
      const unit = readers.find(({ reader }) => reader === base)?.ms;
      if (!unit) return [];
      return readers.flatMap((outcome): [Outcome, number][] =>
        outcome.ms === null ? [] : [[outcome, outcome.ms / unit]],
      );
    }),
  );
}

function timeTable(groups: readonly Group[], ratioOf: Map<Outcome, number>): string {
  const rows = groups.map(({ set, reader, outcomes }) => [
    set,
    reader,
    String(outcomes.length),
    spread(known(outcomes.map(({ loadMs }) => loadMs)), 1),
    spread(known(outcomes.map(({ ms }) => ms)), 1),
    spread(
      outcomes.flatMap((outcome) => ratioOf.get(outcome) ?? []),
      2,
    ),
  ]);
  return markdownTable(['set', 'reader', 'pages', 'loading, ms', 'call, ms', 'ratio'], rows);
}

function remarks(pages: readonly PageOutcome[]): string[] {
  const failed = pages.filter(({ error }) => error !== null);
  return [
    ...(pages.some(({ own }) => own)
      ? [
          '\\* The reference is the output of one of the readers: a mirror of that reader, not a truth.',
        ]
      : []),
    `Pages that could not be measured: ${failed.length} of ${pages.length}.`,
    ...failed.map(({ set, id, error }) => `- ${set}/${id}: ${error}`),
  ];
}
