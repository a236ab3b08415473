// A page that has changed since it was sent: what changed, block by block, and only that goes into Medium's editor.
import { expect, it } from 'vitest';
import type { Tab, View } from './driver/launch.ts';
import { blocksIn, openEditor, openedEditor, paste } from './editor-page.ts';
import { picture, reach, useStage } from './stage.ts';

const opening =
  '<p>The grey heron stands in shallow water for most of the morning, and nobody who walks along the dike would think that it is at work.</p>';
const first = `${opening}
  <h2>What it waits for</h2>
  <p>It waits for small fish, for frogs and for anything else that moves slowly enough to be caught by a patient bird.</p>
  <p>In winter it stands beside the inlet of the mill, because the water there never freezes and the fish come up for air.</p>
  <pre><code>wait(heron);\nif (fish.near) strike();</code></pre>
  <p>This paragraph about the old bridge was never quite right, and it is taken out in the second edition of the article.</p>
  <p>By the evening it flies back over the roofs of the village, slowly, with its neck drawn in and its legs stretched out.</p>`;
const second = `${opening}
  <h2>What it waits for</h2>
  <p>It waits for small fish, for frogs and for anything else that moves slowly enough to be caught by a very patient bird.</p>
  <p>A reader wrote that it also takes voles from the meadows, mostly in dry summers when the ditches hold no water at all.</p>
  <p>In winter it stands beside the inlet of the mill, because the water there never freezes and the fish come up for air.</p>
  <pre><code>wait(heron);\nif (fish.near) strike(now);</code></pre>
  <p>By the evening it flies back over the roofs of the village, slowly, with its neck drawn in and its legs stretched out.</p>`;

let text = first;
const stage = useStage({
  sites: {
    'pond.example': async (request) =>
      new Response(
        `<!doctype html><html lang="en"><head><title>The heron</title></head><body><main><article><h1>The heron</h1>${text}</article></main></body></html>`,
        {
          status: new URL(request.url).pathname === '/favicon.ico' ? 404 : 200,
          headers: { 'Content-Type': 'text/html; charset=utf-8' },
        },
      ),
  },
});

/** In a page of the extension: requests to the store of the stories that were sent. @returns the last one's result */
function inKept<Value>(page: View, requests: string): Promise<Value> {
  return page.evaluate<Value>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('clipdraft');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const sent = opening.result.transaction('sent', 'readwrite').objectStore('sent');
      const asked = ${requests};
      sent.transaction.oncomplete = () => { opening.result.close(); resolve(asked.result); };
    };
  })`);
}

/** The pages of the kept stories. */
async function keptIn(page: View): Promise<string[]> {
  return (await inKept<{ page: string }[]>(page, 'sent.getAll()')).map(({ page: of }) => of);
}

async function changedSince(page: Tab, url: string): Promise<View> {
  text = second;
  await page.goto(url);
  const popup = await stage.browser.clickToolbar(page);
  await reach(popup, 'delivered');
  await popup.waitFor('[data-changes]');
  return popup;
}

const textsOf = (popup: View, selector: string) =>
  popup.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((it) => it.textContent)`,
  );

it('shows what is new, edited and gone since a page was sent, and copies one block into the editor', async () => {
  text = first;
  const { browser, sandbox } = stage;
  const url = 'https://pond.example/heron';
  const page = await browser.open(url);
  const popup = await stage.openReview(page);
  await reach(popup, 'review');
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(await popup.count('[data-changes], [data-changed]')).toBe(0);
  await popup.close();
  expect(sandbox.posts).toHaveLength(1);

  const again = await changedSince(page, url);
  expect(
    await again.evaluate(
      `[...document.querySelectorAll('[data-change]')].map(({ dataset }) => dataset.change)`,
    ),
  ).toEqual(['edited', 'added', 'edited', 'gone']);
  expect((await textsOf(again, 'ins')).map((it) => it.trim())).toEqual(['very', 'now']);
  expect(await textsOf(again, 'del')).toEqual([]);
  await again.screenshot(picture('since-posted'));
  await again.evaluate(
    `document.querySelector('[data-change=gone]').scrollIntoView({ block: 'end' })`,
  );
  await again.screenshot(picture('since-posted-end'));

  await again.click('[data-change=added] [data-action=copy-block]');
  await again.waitUntil(
    `document.querySelector('[data-change=added] .copied').textContent === 'Copied'`,
  );
  await again.close();
  const editor = await openEditor(browser);
  await paste(editor);
  expect(await blocksIn(editor)).toEqual([
    { type: 'p', text: expect.stringMatching(/^A reader wrote .* no water at all\.$/) },
  ]);
  await editor.close();
  await page.close();
});

it('copies all changed blocks of a page that was brought by hand, and forgets the story with its history', async () => {
  text = first;
  const { browser } = stage;
  const url = 'https://pond.example/by-hand';
  const page = await browser.open(url);
  const popup = await browser.clickToolbar(page);
  await reach(popup, 'review');
  await popup.click('[data-action=paste]');
  const editor = await openedEditor(browser);
  await paste(editor);
  const side = await browser.sidePanel();
  await side.waitFor('[data-step=hand-over]');
  await side.fill('[name=address]', await editor.url());
  await side.click('[data-action=finish]');
  await side.waitFor('[data-finished]');
  await editor.close();

  const again = await changedSince(page, url);
  await again.click('[data-action=copy-changes]');
  await again.waitUntil(`document.querySelector('.copied').textContent === 'Copied'`);
  await again.close();
  const next = await openEditor(browser);
  await next.type('#editor', 'By hand\n');
  await paste(next);
  expect(
    (await blocksIn(next)).map(({ type, text: words }) => `${type} ${words.slice(0, 15)}`),
  ).toEqual(['title By hand', 'p It waits for sm', 'p A reader wrote ', 'pre wait(heron);\nif']);
  await next.close();

  const outbox = await browser.extensionPage('outbox.html');
  await expect.poll(() => keptIn(outbox)).toContain(url);
  await outbox.click(`[data-key="${url}"] [data-action=remove]`);
  await outbox.click(`[data-key="${url}"] [data-action=remove-yes]`);
  await outbox.waitFor(`[data-key="${url}"]`, { hidden: true });
  await expect.poll(() => keptIn(outbox)).not.toContain(url);
  await outbox.close();
  await page.close();
});

it('keeps the newest hundred stories, and of one that is too long only that it has changed', async () => {
  const { browser } = stage;
  const outbox = await browser.extensionPage('outbox.html');
  const older = `(() => { let last; for (let at = 1; at <= 100; at += 1)
    last = sent.put({ page: 'https://pond.example/old-' + at, html: '<p>Old</p>', at }, 'old-' + at); return last; })()`;
  await inKept(outbox, older);
  const send = async (path: string) => {
    const page = await browser.open(`https://pond.example${path}`);
    const popup = await stage.openReview(page);
    await reach(popup, 'review');
    await popup.click('[data-action=send]');
    await reach(popup, 'delivered');
    await popup.close();
    return page;
  };
  text = first;
  await (await send('/newest')).close();
  await expect.poll(() => keptIn(outbox)).toContain('https://pond.example/newest');
  const kept = await keptIn(outbox);
  expect(kept).toHaveLength(100);
  expect(kept).not.toContain('https://pond.example/old-1');

  const paragraph = (_: unknown, number: number) =>
    `<p>In its year ${number} the heron stood at the inlet of the mill again, and it waited for fish that never came up for air.</p>`;
  text = first + Array.from({ length: 2_600 }, paragraph).join('');
  const page = await send('/long');
  text = second;
  await page.goto('https://pond.example/long');
  const popup = await browser.clickToolbar(page);
  await popup.waitFor('[data-changed]');
  expect(await popup.count('[data-changes]')).toBe(0);
  expect(await keptIn(outbox)).not.toContain('https://pond.example/long');
  await popup.close();
  await outbox.close();
  await page.close();
});
