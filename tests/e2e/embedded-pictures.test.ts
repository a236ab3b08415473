// Pictures that stand in the page itself: their bytes are read with the page, uploaded, and arrive in their places.
import { expect, it } from 'vitest';
import type { View } from './driver/types.ts';
import { picture, reach, useStage } from './stage.ts';
import { figures, imagesInPost, look } from './uploads.ts';

const stage = useStage();

/** Opens the review of a page, keeps a picture of it and of its preview, and sends it. */
async function send(slug: string): Promise<View> {
  const popup = await stage.openReview(await stage.openPage(slug));
  await reach(popup, 'review');
  await popup.evaluate(`document.querySelector('[data-preview] img').scrollIntoView()`);
  await popup.screenshot(picture(`embedded-${slug}`));
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  return popup;
}

it('sends pictures and drawings that are written into the page', async () => {
  await send('pictures-data-and-svg');
  const images = imagesInPost(stage.sandbox);
  expect(images.map(({ contentType }) => contentType)).toEqual([
    'image/png',
    'image/png',
    'image/png',
  ]);
  expect(figures(stage.sandbox)).toEqual([
    `${images[0]?.url}, Rain curve, –`,
    `${images[1]?.url}, Wind curve title, Wind, drawn in the page`,
    'https://journal.example/pictures-data-and-svg/sun.svg, Sun curve, –',
    `${images[2]?.url}, Hours of sun, A drawing that is written into the page`,
  ]);
  const tab = await stage.openPage('sample-article');
  expect(await look(tab, images[0], 5, 75)).toEqual({
    size: '240 x 80',
    pixel: [38, 92, 160, 255],
  });
  // A drawing has no pixels of its own and comes twice as large as it is shown.
  expect(await look(tab, images[2], 100, 80)).toEqual({
    size: '400 x 160',
    pixel: [226, 167, 46, 255],
  });
});

it('sends pictures that a script of the page has painted', async () => {
  await send('pictures-blob');
  const images = imagesInPost(stage.sandbox);
  expect(images.map(({ contentType }) => contentType)).toEqual([
    'image/jpeg',
    'image/png',
    'image/png',
  ]);
  expect(figures(stage.sandbox)).toEqual([
    `${images[0]?.url}, Cellar, kept, A picture that the page still holds`,
    `${images[1]?.url}, Cellar, given up, A picture whose address the page has given up`,
    `${images[2]?.url}, Cellar, newer format, A picture in a format that Medium refuses`,
  ]);
  const tab = await stage.openPage('sample-article');
  expect(await look(tab, images[1], 2, 110)).toEqual({
    size: '320 x 120',
    pixel: [160, 74, 38, 255],
  });
  expect(await look(tab, images[2], 2, 20)).toMatchObject({ size: '320 x 120' });
});

it('reads a picture of a page that forbids to fetch it', async () => {
  await send('pictures-policy');
  const images = imagesInPost(stage.sandbox);
  expect(figures(stage.sandbox)).toEqual([
    `${images[0]?.url}, The careful vase, To be looked at only`,
  ]);
  const tab = await stage.openPage('sample-article');
  expect(await look(tab, images[0], 100, 100)).toEqual({
    size: '200 x 160',
    pixel: [38, 92, 160, 255],
  });
});

it('sends the charts and diagrams that the page draws', async () => {
  await send('pictures-drawn-by-page');
  const images = imagesInPost(stage.sandbox);
  expect(figures(stage.sandbox)).toEqual([
    `${images[0]?.url}, Buckets by week, Buckets, by week`,
    `${images[1]?.url}, Weight by night, –`,
    `${images[2]?.url}, undefined, –`,
    `${images[3]?.url}, undefined, –`,
    `${images[4]?.url}, Fish that are left, –`,
  ]);
  const tab = await stage.openPage('sample-article');
  const pixel = async (index: number, x: number, y: number) =>
    (await look(tab, images[index], x, y)).pixel;
  const [white, blue] = [
    [255, 255, 255, 255],
    [38, 92, 160, 255],
  ];
  // As the style sheet of the page has it, and twice as large as it is shown.
  expect(await look(tab, images[0], 200, 200)).toEqual({ size: '800 x 400', pixel: blue });
  expect(await pixel(0, 400, 360)).toEqual([160, 74, 38, 255]);
  expect(await pixel(0, 700, 100)).toEqual(white);
  // Light letters on the colour behind them.
  expect(await pixel(1, 780, 20)).toEqual([20, 24, 40, 255]);
  // The box of a label that is HTML.
  expect(await pixel(2, 84, 4)).toEqual([230, 240, 210, 255]);
  expect(await pixel(2, 20, 20)).toEqual(white);
  // And its letters, through the middle of the line.
  const across = Array.from({ length: 60 }, (_, step) => pixel(2, 280 + step * 4, 60));
  expect(await Promise.all(across)).toContainEqual([20, 120, 40, 255]);
  // One layer over the other.
  expect(await look(tab, images[3], 20, 20)).toEqual({ size: '300 x 150', pixel: blue });
  expect(await pixel(3, 280, 20)).toEqual([226, 167, 46, 255]);
  // A sign that stands elsewhere on the page.
  expect(await pixel(4, 120, 60)).toEqual(blue);
});
