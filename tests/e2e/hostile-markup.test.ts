// T9 T10 Markup that means harm, in the real browser: read by its own parser, sent through every way out, looked at for whatever could
// act, and then shown as live markup, where it would.
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { bundleFile } from '../bench/fidelity/bundles.ts';
import { payloads } from '../hostile-markup/payloads.ts';
import type { Tab } from './driver/types.ts';
import { useStage } from './stage.ts';

const waysOut = await bundleFile(path.join(import.meta.dirname, '../hostile-markup/in-page.ts'));
const stage = useStage();
let tab: Tab;

beforeAll(async () => {
  tab = await stage.openPage('sample-article');
  await tab.evaluate(`(() => {
    ${waysOut};
    globalThis.payloads = ${JSON.stringify(payloads)};
    globalThis.all = payloads.flatMap((payload) =>
      Object.entries(hostileMarkup.allWaysOut(payload)).map(([way, html]) => ({ way, payload, html })));
    return null;
  })()`);
});

/** What acted when markup stood in the page for a while. @param pieces an expression for a list of { payload, html } */
async function actedIn(pieces: string): Promise<string[]> {
  const acted = await tab.evaluate<string>(`(async () => {
    const acted = new Set();
    for (const [payload, group] of Map.groupBy(${pieces}, ({ payload }) => payload)) {
      globalThis.hit = () => acted.add(payload);
      const boxes = group.map(({ html }) => {
        const box = document.createElement('div');
        box.innerHTML = html;
        document.body.append(box);
        return box;
      });
      for (const element of document.querySelectorAll('[autofocus]')) element.focus();
      // What fails to load says so in tasks of their own.
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const box of boxes) box.remove();
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300)));
    return JSON.stringify([...acted]);
  })()`);
  return JSON.parse(acted) as string[];
}

it('has more than two hundred pieces, which would be noticed', async () => {
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThan(200);
  const dangerous =
    'payloads.filter((payload) => hostileMarkup.dangers(payload).length > 0).length';
  expect(await tab.evaluate<number>(dangerous)).toBeGreaterThan(170);
  const raw = await actedIn('payloads.map((payload) => ({ payload, html: payload }))');
  expect(raw.length).toBeGreaterThan(30);
});

it('T9 T10 leaves nothing in any way out that could act', async () => {
  const found = await tab.evaluate<string>(`JSON.stringify(all.flatMap(({ way, payload, html }) =>
    hostileMarkup.dangers(html).map((danger) => way + ': ' + danger + ' of ' + payload)))`);
  expect(JSON.parse(found)).toEqual([]);
  expect(await tab.evaluate<number>('all.length')).toBe(payloads.length * 7);
});

it('T9 T10 does nothing when it is shown, on any way out', async () => {
  expect(await actedIn('all')).toEqual([]);
});
