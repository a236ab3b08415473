// Pictures on the web that Medium's server cannot fetch, or would refuse: the page reads them, and they arrive.
import { expect, it } from 'vitest';
import type { View } from './driver/types.ts';
import { journal, privateDisk } from './rescued/site.ts';
import { picture, reach, useStage } from './stage.ts';
import { figures, imagesInPost, look } from './uploads.ts';

let opened = Promise.resolve();
const stage = useStage({
  sites: { 'journal.example': journal, 'nas.local': privateDisk(() => opened) },
});

const home = 'https://journal.example/rescued';

/** Opens the review of a page, anew where it was sent before. */
async function review(name: string): Promise<View> {
  const popup = await stage.openReview(await stage.browser.open(`${home}/${name}/`));
  await popup.waitFor('main[data-screen=review], main[data-screen=delivered]');
  if ((await popup.count('[data-action=send-another]')) > 0)
    await popup.click('[data-action=send-another]');
  await reach(popup, 'review');
  return popup;
}

async function send(name: string): Promise<void> {
  const popup = await review(name);
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
}

it('F30 uploads what Medium cannot fetch or would refuse, and leaves the others where they are', async () => {
  await send('all');
  const images = imagesInPost(stage.sandbox);
  expect(images.map(({ contentType }) => contentType)).toEqual([
    'image/png',
    'image/png',
    'image/png',
  ]);
  const [fair, plan, hall] = images;
  expect(figures(stage.sandbox)).toEqual([
    `${fair?.url}, Fair, Seen: Fair`,
    `${home}/all/open.png, Open, Seen: Open`,
    `${plan?.url}, Plan, Seen: Plan`,
    `${hall?.url}, Hall, Seen: Hall`,
    // Its server lets no page read it.
    'https://nas.local/closed.png, Closed, Seen: Closed',
    `${fair?.url}, Fair again, Seen: Fair again`,
  ]);
  const tab = await stage.openPage('sample-article');
  expect(await look(tab, fair, 200, 60)).toEqual({
    size: '320 x 120',
    pixel: [38, 92, 160, 255],
  });
  // As wide as Medium's column, and twice as sharp.
  expect(await look(tab, plan, 1_300, 650)).toEqual({
    size: '1400 x 700',
    pixel: [160, 38, 38, 255],
  });
});

it('makes a JPEG on white of what would be large as PNG', async () => {
  await send('sand');
  const { images } = stage.sandbox;
  expect(images).toMatchObject([{ contentType: 'image/jpeg' }]);
  expect(images[0]?.bytes.length).toBeLessThan(1_000_000);
  const { pixel } = await look(await stage.openPage('sample-article'), images[0], 10, 590);
  expect(Math.min(...pixel)).toBeGreaterThan(250);
});

it('keeps the address of a picture whose upload is refused, and says so', async () => {
  stage.sandbox.fault({ on: 'images', kind: 'status', status: 400 });
  await send('refused');
  expect(figures(stage.sandbox)).toEqual(['https://nas.local/refused.png, Refused, Seen: Refused']);
  const popup = await stage.browser.popup();
  expect(await popup.text('.lost')).toContain('keeps its web address');
});

it('uploads the site’s own pictures where the writer is signed in', async () => {
  await send('signed-in');
  const { images } = stage.sandbox;
  expect(figures(stage.sandbox)).toEqual([`${images[0]?.url}, Open, Seen: Open`]);
});

it('asks to keep the window open as long as nothing was handed on', async () => {
  const gate = Promise.withResolvers<void>();
  opened = gate.promise;
  const popup = await review('slow');
  await popup.click('[data-action=send]');
  await popup.waitUntil(
    `document.querySelector('main').textContent.includes('keep this window open')`,
  );
  await popup.screenshot(picture('rescuing'));
  expect(stage.sandbox.journal.filter(({ method }) => method === 'POST')).toEqual([]);
  gate.resolve();
  await reach(popup, 'delivered');
  expect(figures(stage.sandbox)).toEqual([`${stage.sandbox.images[0]?.url}, Slow, Seen: Slow`]);
});
