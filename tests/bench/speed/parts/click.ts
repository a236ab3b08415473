// From the click on the toolbar button to the story on the screen, on ten pages or four, beside two floors. The three take turns on the
// same tab: each has a world of its own in it, and Clipdraft and Readability leave the page as it is.
import { shippedBuild } from '../../fidelity/bundles.ts';
import { closeWelcome, openBrowser } from '../browser.ts';
import { type Click, createClicker, type Marks } from '../clicker.ts';
import { emptyFloor, readabilityFloor } from '../floors.ts';
import { benchPages } from '../pages.ts';
import type { Part, Row } from '../result.ts';
import { inTurn, median, p95 } from '../statistics.ts';

const contenders = ['empty', 'readability', 'clipdraft'] as const;
type Contender = (typeof contenders)[number];

interface Measured {
  page: string;
  contender: Contender;
  marks: Marks;
  longest: number;
}

async function measure(isQuick: boolean): Promise<Measured[]> {
  const pages = benchPages(isQuick);
  const stage = await openBrowser(pages);
  try {
    const extensions = {
      empty: await stage.install(emptyFloor(), true),
      readability: await stage.install(await readabilityFloor(), true),
      clipdraft: await stage.install(await shippedBuild(), true),
    };
    await closeWelcome(stage);
    const clicker = await createClicker(stage);
    const measured: Measured[] = [];
    const turns = isQuick ? 2 : 9;
    for (let turn = 0; turn <= turns; turn += 1) {
      // The first turn warms everything up. One page of it will do when there is no time.
      for (const [at, { name, url }] of pages
        .slice(0, turn === 0 && isQuick ? 2 : undefined)
        .entries()) {
        const tab = await stage.open(url);
        for (const contender of inTurn(contenders, turn + at)) {
          const click: Click = await clicker.click(tab, extensions[contender]);
          const { marks, longest, isRead } = click;
          if (!isRead) throw new Error(`Clipdraft cannot read ${name}.`);
          if (turn > 0) measured.push({ page: name, contender, marks, longest });
          await click.close();
        }
        await tab.close();
      }
    }
    return measured;
  } finally {
    await stage.close();
  }
}

/** In the order in which they usually come. */
const chain: readonly (readonly [keyof Marks, string])[] = [
  ['document', 'the popup’s document is there'],
  ['asked', 'the background is asked'],
  ['injection', 'the page script is asked for'],
  ['done', 'the page script is done, the page free'],
  ['modules', 'the popup’s modules have run'],
  ['words', 'its words have come'],
  ['value', 'the popup has the story'],
  ['answer', 'the background has answered'],
  ['frame', 'first frame'],
  ['shown', 'the story is in the document'],
  ['ready', 'the story is drawn: ready'],
];

export const part: Part = async ({ isQuick }) => {
  const measured = await measure(isQuick);
  const pages = [...new Set(measured.map(({ page }) => page))];
  const valuesOf = (contender: Contender, mark: keyof Marks, page?: string) =>
    measured
      .filter((it) => it.contender === contender && (page === undefined || it.page === page))
      .flatMap(({ marks }) => marks[mark] ?? []);
  const ratios = (mark: keyof Marks, to: Contender, of: Contender = 'clipdraft') =>
    pages.map((page) => median(valuesOf(of, mark, page)) / median(valuesOf(to, mark, page)));
  const ready = ratios('ready', 'empty');
  const beside = ratios('ready', 'readability');
  const rows: Row[] = [
    {
      what: 'click to ready, to the empty popup’s: median of the pages',
      value: median(ready),
      unit: 'x',
      goal: { most: 1.2 },
      isRatio: true,
    },
    {
      what: 'click to ready, to the empty popup’s: heaviest page',
      value: ready.at(-1) ?? null,
      unit: 'x',
      goal: { most: 1.6 },
      isRatio: true,
    },
    {
      what: 'click to ready, to bare Readability’s: worst page',
      value: Math.max(...beside),
      unit: 'x',
      goal: { most: 1 },
      isRatio: true,
    },
    {
      what: 'first frame, to the empty popup’s: median of the pages',
      value: median(ratios('frame', 'empty')),
      unit: 'x',
      goal: { most: 1.05 },
      isRatio: true,
    },
    {
      what: 'bare Readability’s popup, to the empty one’s: median',
      value: median(ratios('ready', 'empty', 'readability')),
      unit: 'x',
    },
    {
      what: 'the popup’s longest task: median / worst',
      value: median(longest(measured)),
      unit: 'ms',
      note: `${Math.max(...longest(measured)).toFixed(0)} ms`,
    },
    ...chain.map(([mark, what]): Row => {
      const of = (contender: Contender) => valuesOf(contender, mark);
      const floors = (['empty', 'readability'] as const)
        .filter((floor) => of(floor).length > 0)
        .map((floor) => `${floor} ${median(of(floor)).toFixed(0)}`);
      const note = [`p95 ${p95(of('clipdraft')).toFixed(0)}`, ...floors].join(', ');
      return { what: `after the click: ${what}`, value: median(of('clipdraft')), unit: 'ms', note };
    }),
  ];
  const table = pages.map((page, at) => ({
    page,
    toEmpty: ready[at],
    toReadability: beside[at],
    marks: Object.fromEntries(
      contenders.map((contender) => [
        contender,
        Object.fromEntries(
          chain.map(([mark]) => {
            const values = valuesOf(contender, mark, page);
            return [mark, { median: median(values), p95: p95(values) }];
          }),
        ),
      ]),
    ),
  }));
  return { rows, details: { pages: table, clicks: measured } };
};

function longest(measured: readonly Measured[]): number[] {
  return measured.filter(({ contender }) => contender === 'clipdraft').map((it) => it.longest);
}
