// Somebody types, and the browser is killed: at most what was typed in the last 250 ms is missing.
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { newProfile, picture, reach, useStage } from './stage.ts';

const stage = useStage({ profileDir: newProfile() });

/** The claim itself, in milliseconds: it is waited for, because nothing shows that a text has been kept. */
const mostMissing = 250;

it('F50 keeps a title and an edited text when the browser is killed while somebody types', async () => {
  const { browser } = stage;
  const popup = await browser.clickToolbar(await stage.openPage('sample-article'));
  await reach(popup, 'review');
  await popup.fill('#title', 'A title that was never');
  await setTimeout(mostMissing);
  await popup.click('[data-action=edit-in-tab]');
  const desk = await browser.findTab((url) => url.includes('popup.html?tab='));
  await desk.bringToFront();
  await desk.waitUntil(`document.activeElement.matches('[contenteditable=true]')`);
  await desk.press('Control+Home');
  for (const key of 'Kept') await desk.press(key);
  await setTimeout(mostMissing);
  await desk.press('?');
  await stage.restart('kill');

  const again = await stage.browser.clickToolbar(await stage.openPage('sample-article'));
  await reach(again, 'review');
  expect(await again.value('#title')).toBe('A title that was never');
  expect(await again.text('[data-preview]')).toMatch(/^Kept\??For three years/);
  await again.screenshot(picture('typing-killed'));
});
