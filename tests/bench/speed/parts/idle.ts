// Pages where nobody clicks, in a browser with Clipdraft and in one without it. What can be counted must be the same; what can
// only be timed is told as a ratio.
import type { Page } from 'puppeteer-core';
import { shippedBuild } from '../../fidelity/bundles.ts';
import { type BenchBrowser, closeWelcome, heapOf, openBrowser } from '../browser.ts';
import { benchPages } from '../pages.ts';
import type { Part } from '../result.ts';
import { inTurn, median } from '../statistics.ts';

/** What a page has after loading. */
interface Load {
  scripts: number;
  /** Worlds of JavaScript: an extension that runs in the page has one. */
  worlds: number;
  listeners: number;
  elements: number;
  requests: number;
  /** Milliseconds. */
  script: number;
  compile: number;
  /** Bytes. */
  heap: number;
}

const counted = ['scripts', 'worlds', 'listeners', 'elements', 'requests'] as const;
const timed = ['script', 'compile', 'heap'] as const;

async function load({ browser }: BenchBrowser, url: string): Promise<Load> {
  const page = await browser.newPage();
  try {
    return await measure(page, url);
  } finally {
    await page.close();
  }
}

async function measure(page: Page, url: string): Promise<Load> {
  const session = await page.createCDPSession();
  let [scripts, worlds] = [0, 0];
  // Addresses: how often a browser asks again for a picture that is not there differs from time to time.
  const asked = new Set<string>();
  session.on('Network.requestWillBeSent', ({ request }) => {
    asked.add(request.url);
  });
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await page.goto(url, { waitUntil: 'networkidle0' });
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
  const heap = await heapOf(session);
  // Asked for last, because they have a price: then they tell of everything that is there.
  session.on('Debugger.scriptParsed', ({ url: of }) => {
    // Our own evaluations have no address.
    if (of !== '') scripts += 1;
  });
  session.on('Runtime.executionContextCreated', () => {
    worlds += 1;
  });
  await session.send('Debugger.enable');
  await session.send('Runtime.enable');
  return {
    scripts,
    worlds,
    requests: asked.size,
    listeners: metric('JSEventListeners'),
    elements: await page.evaluate(() => document.getElementsByTagName('*').length),
    script: metric('ScriptDuration') * 1_000,
    compile: metric('V8CompileDuration') * 1_000,
    heap,
  };
}

export const part: Part = async ({ isQuick }) => {
  const pages = benchPages(isQuick);
  const without = await openBrowser(pages);
  const with_ = await openBrowser(pages);
  try {
    await with_.install(await shippedBuild(), false);
    await closeWelcome(with_);
    const loads: { page: string; isWith: boolean; load: Load }[] = [];
    const turns = isQuick ? 1 : 6;
    for (let turn = 0; turn <= turns; turn += 1)
      for (const { name, url } of turn === 0 ? pages.slice(0, 2) : pages)
        for (const browser of inTurn([without, with_], turn)) {
          const done = await load(browser, url);
          if (turn > 0) loads.push({ page: name, isWith: browser === with_, load: done });
        }
    const middle = (isWith: boolean, what: keyof Load, page: string) =>
      median(
        loads.filter((it) => it.page === page && it.isWith === isWith).map((it) => it.load[what]),
      );
    const names = pages.map(({ name }) => name);
    const differences = names.flatMap((page) =>
      counted
        .filter((what) => middle(true, what, page) !== middle(false, what, page))
        .map((what) => ({ page, what })),
    );
    const ratio = (what: keyof Load) =>
      median(names.map((page) => middle(true, what, page) / middle(false, what, page)));
    return {
      rows: [
        {
          what: `nobody clicks: ${counted.join(', ')} that differ`,
          value: differences.length,
          unit: 'count',
          goal: { most: 0 },
          isRatio: true,
        },
        ...timed.map((what) => ({
          what: `nobody clicks: ${what}, with Clipdraft to without`,
          value: ratio(what),
          unit: 'x' as const,
        })),
      ],
      details: { differences, loads },
    };
  } finally {
    await Promise.all([without.close(), with_.close()]);
  }
};
