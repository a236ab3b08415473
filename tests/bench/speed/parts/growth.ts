// How a click's cost grows with the page, from 1,000 to 100,000 elements: time, heap, and the longest time that the page is blocked.
import { shippedBuild } from '../../fidelity/bundles.ts';
import { closeWelcome, heapOf, openBrowser } from '../browser.ts';
import { createClicker } from '../clicker.ts';
import { pageOfElements } from '../pages.ts';
import type { Part, Row } from '../result.ts';
import { growthExponent, median } from '../statistics.ts';

const allSizes = [1_000, 3_000, 10_000, 30_000, 100_000];
const quickSizes = [1_000, 10_000, 100_000];

interface Grown {
  size: number;
  /** Milliseconds from the click to the story on the screen. */
  ready: number;
  /** Milliseconds of the page's longest pause. */
  inPage: number;
  /** Milliseconds of the popup's longest task; 0 when none took 50. */
  inPopup: number;
  /** Bytes that the page's heap has more when the script is done; before a collection. */
  heap: number;
}

/** A heart that beats as often as the browser lets it: the longest pause is what a writer would feel. */
const watchPauses = `globalThis.benchPause = 0;
let last = performance.now();
const beat = () => {
  const now = performance.now();
  benchPause = Math.max(benchPause, now - last);
  last = now;
  setTimeout(beat);
};
beat();`;

export const part: Part = async ({ isQuick }) => {
  const sizes = isQuick ? quickSizes : allSizes;
  const pages = sizes.map((size) => ({ size, ...pageOfElements(size) }));
  const stage = await openBrowser(pages);
  const measured: Grown[] = [];
  try {
    const extension = await stage.install(await shippedBuild(), true);
    await closeWelcome(stage);
    const clicker = await createClicker(stage);
    const turns = isQuick ? 1 : 5;
    for (let turn = 0; turn <= turns; turn += 1)
      for (const { size, url } of turn === 0 ? pages.slice(0, 2) : pages) {
        const tab = await stage.open(url);
        const session = await tab.createCDPSession();
        const before = await heapOf(session);
        await tab.evaluate(`{${watchPauses}}`);
        const click = await clicker.click(tab, extension);
        const inPage = Number(await tab.evaluate('benchPause'));
        const { marks, longest, heap } = click;
        // Within its time limit; a machine that has other work may not get that far.
        if (turn > 0 && click.isRead)
          measured.push({
            size,
            ready: marks.ready,
            inPage,
            inPopup: longest,
            heap: Math.max(0, heap - before),
          });
        await click.close();
        await tab.close();
      }
  } finally {
    await stage.close();
  }
  const middle = (size: number, of: keyof Grown) =>
    median(measured.filter((it) => it.size === size).map((it) => it[of]));
  const exponent = (of: keyof Grown) =>
    growthExponent(sizes.map((size) => ({ size, cost: middle(size, of) })));
  const each = (of: keyof Grown, per = 1) =>
    sizes.map((size) => (middle(size, of) / per).toFixed(0)).join(' / ');
  const note = (of: keyof Grown, per = 1) =>
    `${each(of, per)} at ${sizes.map((size) => size / 1_000).join(' / ')} thousand`;
  const most = { most: 1 };
  const rows: Row[] = [
    {
      what: 'growth of click to ready, exponent (1 is linear)',
      value: exponent('ready'),
      unit: 'x',
      goal: most,
      isRatio: true,
      note: `ms: ${note('ready')}`,
    },
    {
      what: 'growth of the page’s longest pause, exponent',
      value: exponent('inPage'),
      unit: 'x',
      goal: most,
      isRatio: true,
      note: `ms: ${note('inPage')}`,
    },
    {
      what: 'growth of the page’s heap, exponent',
      value: exponent('heap'),
      unit: 'x',
      goal: most,
      isRatio: true,
      note: `MB: ${note('heap', 1e6)}`,
    },
    {
      what: 'longest pause of a page of 10,000 elements',
      value: middle(10_000, 'inPage'),
      unit: 'ms',
      goal: { most: 200 },
    },
    {
      what: 'longest task in the popup, page of 10,000 elements',
      value: middle(10_000, 'inPopup'),
      unit: 'ms',
      note: `ms: ${note('inPopup')}`,
    },
  ];
  return { rows, details: measured };
};
