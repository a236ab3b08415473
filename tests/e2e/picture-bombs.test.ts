// Pictures of a few bytes that take a browser minutes or gigabytes: they are not decoded by us, the text goes without them,
// and the writer is told. What counts them is held by tests/unit/picture.
import { expect, it } from 'vitest';
import type { View } from './driver/types.ts';
import { bombNames, bombSite, honestNames, strictNames } from './hostile/pictures.ts';
import { telltale } from './hostile/words.ts';
import { picture, reach, useStage } from './stage.ts';
import { figures, imagesInPost, look } from './uploads.ts';

const stage = useStage({ sites: { 'journal.example': bombSite } });

const home = 'https://journal.example/bombs';

async function review(name: string): Promise<View> {
  const popup = await stage.openReview(await stage.browser.open(`${home}/${name}/`));
  await reach(popup, 'review');
  return popup;
}

async function send(popup: View): Promise<void> {
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(stage.sandbox.posts[0]?.content).toContain(telltale);
}

it('T16 sends a text without the drawings and photographs that are bombs, and names each', async () => {
  const popup = await review('web');
  await send(popup);
  const images = imagesInPost(stage.sandbox);
  expect(images.map(({ contentType }) => contentType)).toEqual(honestNames.map(() => 'image/png'));
  expect(figures(stage.sandbox)).toEqual([
    ...bombNames.map((name) => `${home}/web/${name}, ${name}, Seen: ${name}`),
    ...honestNames.map((name, index) => `${images[index]?.url}, ${name}, Seen: ${name}`),
  ]);
  const lost = await popup.text('.lost');
  expect(lost.match(/needs too much memory or time/g)).toHaveLength(bombNames.length);
  for (const name of bombNames) expect(lost).toContain(`“${name}” could not be uploaded`);
  await popup.screenshot(picture('picture-bombs'));
});

it('T16 shows and sends a page that has them in itself, and says what it left out', async () => {
  const popup = await review('page');
  const notes = await popup.evaluate<string>(`document.querySelector('main').textContent`);
  expect(notes.match(/would take too much memory or time to draw/g)?.length).toBeGreaterThan(0);
  const shown = `[...document.querySelectorAll('[data-preview] img')]`;
  expect(await popup.evaluate(`${shown}.map(({ alt }) => alt)`)).toEqual(['Small']);
  await popup.waitUntil(`${shown}[0].naturalWidth === 320`);
  expect(await popup.text('[data-preview] .picture')).toBe(
    'Large, in the draft, but the preview cannot show it',
  );
  await popup.evaluate(`document.querySelector('[data-preview] .picture').scrollIntoView()`);
  await popup.screenshot(picture('picture-bombs-preview'));
  await send(popup);
  const [large, small] = imagesInPost(stage.sandbox);
  expect(figures(stage.sandbox)).toEqual([
    `${large?.url}, Large, Seen: Large`,
    `${small?.url}, Small, Seen: Small`,
  ]);
});

it('T16 draws in the page also where the page itself may draw nothing', async () => {
  await send(await review('strict'));
  const images = imagesInPost(stage.sandbox);
  expect(figures(stage.sandbox)).toEqual(
    strictNames.map((name, index) => `${images[index]?.url}, ${name}, Seen: ${name}`),
  );
  const tab = await stage.openPage('sample-article');
  expect(await look(tab, images[1], 10, 10)).toEqual({
    size: '330 x 120',
    pixel: [38, 92, 160, 255],
  });
});
