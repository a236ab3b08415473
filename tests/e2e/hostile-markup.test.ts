// T9 T10 Markup that means harm, in the real browser: read by its own parser, sent through every way out, and then shown as live
// markup, where whatever could act would act. tests/unit/story/hostile-markup.test.ts looks at what comes out.
import path from 'node:path';
import { expect, it } from 'vitest';
import { bundleFile } from '../bench/fidelity/bundles.ts';
import { payloads } from '../hostile-markup/payloads.ts';
import { useStage } from './stage.ts';

const waysOut = await bundleFile(path.join(import.meta.dirname, '../hostile-markup/in-page.ts'));
const stage = useStage();

/** How often `hit` was called, and by what, when the markup stood in the page for a while. */
const shown = (expression: string) => `(async () => {
  ${waysOut}
  const hits = [];
  const all = ${expression};
  for (const [name, html] of all) {
    globalThis.hit = () => hits.push(name);
    const box = document.createElement('div');
    box.innerHTML = html;
    document.body.append(box);
    for (const element of box.querySelectorAll('[autofocus]')) element.focus();
    // What fails to load says so in tasks of their own.
    await new Promise((resolve) => setTimeout(resolve, 0));
    box.remove();
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300)));
  return JSON.stringify({ hits: [...new Set(hits)], shown: all.length });
})()`;

async function hitsOf(expression: string): Promise<{ hits: string[]; shown: number }> {
  const tab = await stage.openPage('sample-article');
  return JSON.parse(await tab.evaluate<string>(shown(expression)));
}

it('would be noticed: shown as it is, it acts', async () => {
  const { hits } = await hitsOf(`${JSON.stringify(payloads)}.map((payload) => [payload, payload])`);
  expect(hits.length).toBeGreaterThan(40);
});

it('T9 T10 does nothing on any way out', async () => {
  const all = `${JSON.stringify(payloads)}.flatMap((payload) =>
    Object.entries(globalThis.allWaysOut(payload)).map(([way, html]) => [way + ': ' + payload, html]))`;
  const { hits, shown: count } = await hitsOf(all);
  expect(hits).toEqual([]);
  expect(count).toBe(payloads.length * 7);
});
