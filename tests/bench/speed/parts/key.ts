// A key in the title while a story of 10,000 words stands beside it. A frame comes every 16.7 milliseconds, so a key waits for it
// even where nothing happens: the goal is about the work between key and frame, and the wait is told beside a bare field's.
import type { CDPSession } from 'puppeteer-core';
import { shippedBuild } from '../../fidelity/bundles.ts';
import { closeWelcome, openBrowser } from '../browser.ts';
import { createClicker } from '../clicker.ts';
import { emptyFloor } from '../floors.ts';
import { pageOfWords } from '../pages.ts';
import type { Part } from '../result.ts';
import { median, p95 } from '../statistics.ts';

interface Key {
  /** Milliseconds of work for the key and for the frame after it. */
  work: number;
  /** Milliseconds from the key to that frame. */
  toFrame: number;
}

/** Notes each key of a field from outside: its own task, and the next frame's. */
const watch = `globalThis.benchKeys = [];
globalThis.benchWatch = (field) => field.addEventListener('keydown', (event) => {
  const begun = performance.now();
  const after = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  let handled = begun;
  addEventListener('input', () => { after(() => { handled = performance.now(); }); }, { once: true, capture: true });
  requestAnimationFrame(() => {
    const frame = performance.now();
    after(() => {
      const drawn = performance.now();
      benchKeys.push({ work: Math.min(handled, frame) - begun + drawn - frame, toFrame: drawn - event.timeStamp });
    });
  });
}, { capture: true });`;

async function typeInto(popup: CDPSession, field: string, times: number): Promise<Key[]> {
  const evaluate = async (expression: string) =>
    (await popup.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true }))
      .result.value as unknown;
  await evaluate(`${watch}\n${field}.focus(); benchWatch(${field}); null`);
  const warmUp = 5;
  for (let turn = 0; turn < times + warmUp; turn += 1) {
    const key = { key: 'a', code: 'KeyA', windowsVirtualKeyCode: 65 };
    await popup.send('Input.dispatchKeyEvent', { type: 'keyDown', text: 'a', ...key });
    await popup.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    // Until it is drawn, and kept: fast typists make ten a second.
    await evaluate('new Promise((resolve) => setTimeout(resolve, 100))');
  }
  return ((await evaluate('benchKeys')) as Key[]).slice(warmUp);
}

export const part: Part = async ({ isQuick }) => {
  const page = pageOfWords(10_000);
  const stage = await openBrowser([page]);
  try {
    const floor = await stage.install(emptyFloor(), true);
    const ours = await stage.install(await shippedBuild(), true);
    await closeWelcome(stage);
    const clicker = await createClicker(stage);
    const tab = await stage.open(page.url);
    const times = isQuick ? 20 : 40;
    const keys: { bare: Key[]; clipdraft: Key[] } = { bare: [], clipdraft: [] };
    for (let turn = 0; turn < 2; turn += 1) {
      const bare = await clicker.click(tab, floor);
      await bare.popup.send('Runtime.evaluate', {
        expression: `document.querySelector('main').replaceChildren(document.createElement('textarea'))`,
      });
      keys.bare.push(...(await typeInto(bare.popup, `document.querySelector('textarea')`, times)));
      await bare.close();
      const popup = await clicker.click(tab, ours);
      const field = `document.querySelector('[name=title]')`;
      keys.clipdraft.push(...(await typeInto(popup.popup, field, times)));
      await popup.close();
    }
    const of = (which: keyof typeof keys, what: keyof Key) => keys[which].map((key) => key[what]);
    return {
      rows: [
        {
          what: 'key in the title, 10,000 words: work until the next frame, p95',
          value: p95(of('clipdraft', 'work')),
          unit: 'ms',
          goal: { most: 16 },
          note: `median ${median(of('clipdraft', 'work')).toFixed(1)}; a bare field: p95 ${p95(of('bare', 'work')).toFixed(1)}`,
        },
        {
          what: 'key in the title, 10,000 words: key to frame, p95',
          value: p95(of('clipdraft', 'toFrame')),
          unit: 'ms',
          note: `a bare field: p95 ${p95(of('bare', 'toFrame')).toFixed(1)}`,
        },
        {
          what: 'key to frame, to a bare field’s: p95',
          value: p95(of('clipdraft', 'toFrame')) / p95(of('bare', 'toFrame')),
          unit: 'x',
          isRatio: true,
        },
      ],
      details: keys,
    };
  } finally {
    await stage.close();
  }
};
