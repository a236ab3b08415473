// What other servers see of Clipdraft while a page of theirs is clipped: nothing that the page did not do by itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { pagesFolder } from '../pages/expectation.ts';
import type { Tab, View } from './driver/types.ts';
import { article, page } from './hostile/words.ts';
import { reach, useStage } from './stage.ts';
import { type Loopback, startLoopback } from './threats/loopback.ts';
import { figures } from './uploads.ts';

const png = readFileSync(join(pagesFolder, 'lazy-pictures/picture-1.png'));
const nothing = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const tracker = 'https://tracker.example';

const tracked: string[] = [];
let loopback: Loopback;

/** Named by the page, but loaded by nobody: whoever asks for one of these is not the page. */
const unloaded = [
  `<figure><img src="${nothing}" data-src="${tracker}/data-src.png" alt="One" width="640" height="400"></figure>`,
  `<figure><img src="${nothing}" data-original="${tracker}/data-original.png" alt="Two" width="640" height="400"></figure>`,
  `<figure><img src="${nothing}" data-srcset="${tracker}/small.png 320w, ${tracker}/large.png 1280w" alt="Three"></figure>`,
  `<picture><source data-srcset="${tracker}/source.png"><img src="${nothing}" data-lazy-src="${tracker}/lazy.png" alt="Four"></picture>`,
  `<noscript><img src="${tracker}/noscript.png" alt="Five" width="640" height="400"></noscript>`,
  `<div hidden style="background-image: url(${tracker}/background.png)"></div>`,
  `<iframe data-src="${tracker}/frame.html"></iframe>`,
  `<video preload="none" data-poster="${tracker}/poster.png"></video>`,
  `<a href="${tracker}/link.html" ping="${tracker}/ping">A link</a>`,
];

/** What the page loads itself. */
const loaded = [
  `<img src="${tracker}/pixel.gif?reader=7" width="1" height="1">`,
  `<figure><img src="${tracker}/shown.png" alt="Shown" width="640" height="240"></figure>`,
];

/** Every spelling of this machine, and two places of a network where no server of ours can stand. */
const privatePictures = (port: number, kind: string) =>
  [
    `http://127.0.0.1:${port}/${kind}-dotted.png`,
    `http://localhost:${port}/${kind}-named.png`,
    `http://2130706433:${port}/${kind}-decimal.png`,
    `http://0x7f.1:${port}/${kind}-hex.png`,
    `http://192.168.0.1/${kind}-router.png`,
    `http://169.254.169.254/${kind}-cloud.png`,
  ] as const;

const pageOf = (pictures: readonly string[]) =>
  page({
    body: article(
      pictures
        .map((src) => `<figure><img src="${nothing}" data-src="${src}" alt="Here"></figure>`)
        .join(''),
    ),
  });

const pages: Readonly<Record<string, () => string>> = {
  '/tracked/': () => page({ body: article([...loaded, ...unloaded].join('')) }),
  '/closed/': () => pageOf(privatePictures(loopback.port, 'closed')),
  '/closed-again/': () => pageOf(privatePictures(loopback.port, 'again')),
  '/open/': () => pageOf([`http://127.0.0.1:${loopback.port}/open.png`]),
};

const html = (body: string) =>
  new Response(body, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

const stage = useStage({
  sites: {
    'journal.example': (request) => html(pages[new URL(request.url).pathname]?.() ?? ''),
    'tracker.example': (request) => {
      tracked.push(new URL(request.url).pathname);
      return new Response(new Uint8Array(png), {
        headers: { 'Content-Type': 'image/png', 'Cache-Control': 'no-store' },
      });
    },
  },
});

beforeAll(async () => {
  loopback = await startLoopback(png);
});
afterAll(() => loopback.close());
beforeEach(() => {
  loopback.hits.length = 0;
  tracked.length = 0;
});

async function review(tab: Tab): Promise<View> {
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await popup.waitFor('[data-preview]');
  // Every picture's place was in sight.
  await popup.evaluate(`(async () => {
    for (const box of document.querySelectorAll('[data-preview] *')) box.scrollIntoView();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  })()`);
  return popup;
}

async function send(popup: View): Promise<void> {
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
}

it('T12 makes no tracker’s server see more than the page shows it, over clip, preview, send and history', async () => {
  const tab = await stage.browser.open('https://journal.example/tracked/');
  await expect.poll(() => tracked.toSorted()).toEqual(['/pixel.gif', '/shown.png']);
  const popup = await review(tab);
  const preview = await popup.text('[data-preview]');
  expect(preview).toContain('lighthouse');
  await send(popup);
  expect(stage.sandbox.posts[0]?.content).toContain(`${tracker}/data-src.png`);
  await stage.closePopup();
  const history = await stage.browser.extensionPage('outbox.html');
  await history.waitFor('[data-section]');
  await history.close();
  expect(tracked.toSorted()).toEqual(['/pixel.gif', '/shown.png']);
  // It would have been seen.
  await tab.evaluate(`fetch('${tracker}/seen.png', { mode: 'no-cors' }).then(() => null)`);
  expect(tracked).toContain('/seen.png');
});

/** Sends a page that names pictures in the writer's own network, and sees what their server saw. */
async function sendPrivate(name: string, kind: string): Promise<void> {
  const { sandbox, browser } = stage;
  const tab = await browser.open(`https://journal.example/${name}/`);
  const popup = await review(tab);
  expect(loopback.hits).toEqual([]);
  await send(popup);
  // Only the page asked, as it may by itself: with its own rights, to whom the server's answer stays shut.
  const asked = privatePictures(loopback.port, kind)
    .slice(0, 4)
    .map((address) => new URL(address).pathname);
  expect(loopback.hits.map(({ path }) => path).sort()).toEqual(asked.toSorted());
  for (const { origin, mode, cookie } of loopback.hits)
    expect({ origin, mode, cookie }).toEqual({
      origin: 'https://journal.example',
      mode: 'cors',
      cookie: undefined,
    });
  expect(sandbox.images).toEqual([]);
  expect(figures(sandbox)).toHaveLength(6);
  // The server can be reached, by every spelling.
  loopback.hits.length = 0;
  await tab.evaluate(`Promise.all(${JSON.stringify(privatePictures(loopback.port, 'shown').slice(0, 4))}
    .map((address) => fetch(address, { mode: 'no-cors' }))).then(() => null)`);
  expect(loopback.hits).toHaveLength(4);
}

it('T13 reads nothing in the writer’s own network that the page may not read by itself', async () => {
  await sendPrivate('closed', 'closed');
});

it('T13 nor where the extension may reach every host', async () => {
  await stage.browser.grantHost('*://*/*');
  await sendPrivate('closed-again', 'again');
});

it('T13 takes along what that server lets every page read, asked by the page', async () => {
  const popup = await review(await stage.browser.open('https://journal.example/open/'));
  expect(loopback.hits).toEqual([]);
  await send(popup);
  expect(loopback.hits).toMatchObject([{ path: '/open.png', origin: 'https://journal.example' }]);
  expect(stage.sandbox.images).toHaveLength(1);
});
