// What tables become is the writer's choice, seen in the preview before it is sent.
import { expect, it } from 'vitest';
import { picture, reach, useStage } from './stage.ts';

const stage = useStage();
const preview = '[data-preview]';

async function reviewOf(slug: string) {
  const popup = await stage.openReview(await stage.openPage(slug));
  await reach(popup, 'review');
  return popup;
}

it('draws tables as pictures when asked to, keeps the choice, and sends what the preview shows', async () => {
  const popup = await reviewOf('tables-merged');
  expect(await popup.value('[name=tables]')).toBe('auto');
  expect(await popup.text(`${preview} pre`)).toContain('North');
  await popup.select('[name=tables]', 'list');
  await popup.waitFor(`${preview} li`);
  await popup.select('[name=tables]', 'picture');
  await popup.waitFor(`${preview} img`);
  await popup.evaluate(`document.querySelector('${preview} img').scrollIntoView()`);
  await popup.screenshot(picture('table-picture'));
  await popup.close();

  const again = await reviewOf('tables-merged');
  expect(await again.value('[name=tables]')).toBe('picture');
  await again.click('[data-action=send]');
  await reach(again, 'delivered');
  const { images, posts } = stage.sandbox;
  expect(images).toMatchObject([{ contentType: 'image/png' }]);
  expect(posts[0]?.content).toContain(
    `<figure><img src="${images[0]?.url}" alt="Table. Hive: North, Honey May: 4, Honey July: 9; Hive: South, Honey May: 6, Honey July: 8."></figure>`,
  );
  const size = Buffer.from(images[0]?.bytes ?? []);
  // Three columns and four rows, two device pixels for each of theirs; the width depends on the machine's fonts.
  expect(size.readUInt32BE(16)).toBeGreaterThan(200);
  expect(size.readUInt32BE(20)).toBe(4 * 40 * 2 + 2);
});

it.each([
  ['text', 'pre'],
  ['list', 'ul'],
] as const)('sends them as %s', async (form, element) => {
  const popup = await reviewOf('tables-wide');
  await popup.select('[name=tables]', form);
  await popup.waitFor(`${preview} ${element}`);
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  await popup.click('[data-action=send-another]');
  await reach(popup, 'review');
  expect(stage.sandbox.images).toEqual([]);
  expect(stage.sandbox.posts[0]?.content).toContain(`<${element}>`);
});

it('asks nothing about tables where there are none', async () => {
  const popup = await reviewOf('lists-and-quotes');
  expect(await popup.count('[name=tables]')).toBe(0);
});
