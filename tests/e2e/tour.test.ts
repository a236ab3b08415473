// The first-run tour: three steps on a sample story of ours, without a page and without an account.
import { expect, it } from 'vitest';
import { problemsOf } from './accessibility.ts';
import type { View } from './driver/launch.ts';
import { picture, useStage } from './stage.ts';

const stage = useStage();

const focused = (view: View) => view.evaluate<string>('document.activeElement.id');

it('shows a story, its details and the ways to Medium by keyboard alone, and is remembered', async () => {
  const { browser, sandbox } = stage;
  const welcome = await browser.findTab((url) => url.endsWith('/welcome.html'));
  await welcome.bringToFront();
  await welcome.waitFor('[data-action=tour].primary');
  await goTo(welcome, '[data-action=tour]');
  await welcome.press('Enter');

  await welcome.waitFor('[data-step=story]');
  expect(await focused(welcome)).toBe('tour-heading');
  expect(await problemsOf(welcome, { name: 'tour-story' })).toEqual([]);
  await goTo(welcome, '[data-restore]');
  await welcome.press('Enter');
  await welcome.waitUntil(`document.querySelectorAll('[data-block]').length === 3`);
  await goTo(welcome, '[data-action=tour-next]');
  await welcome.press('Enter');

  await welcome.waitFor('[data-step=details]');
  expect(await focused(welcome)).toBe('tour-heading');
  expect(await problemsOf(welcome, { name: 'tour-details' })).toEqual([]);
  await goTo(welcome, '#tag');
  for (const key of 'Mint') await welcome.press(key);
  await welcome.press('Enter');
  await welcome.waitFor('[data-tag=Mint]');
  // The step back keeps what was done.
  await goTo(welcome, '[data-action=tour-back]');
  await welcome.press('Enter');
  await welcome.waitUntil(`document.querySelectorAll('[data-block]').length === 3`);
  await goTo(welcome, '[data-action=tour-next]');
  await welcome.press('Enter');
  await welcome.waitFor('[data-tag=Mint]');
  await goTo(welcome, '[data-action=tour-next]');
  await welcome.press('Enter');

  await welcome.waitFor('[data-step=ways]');
  expect(await problemsOf(welcome, { name: 'tour-ways' })).toEqual([]);
  await goTo(welcome, '[data-action=import]');
  await welcome.press('Enter');
  await welcome.waitFor('[data-told=import]');
  await goTo(welcome, '[data-action=tour-done]');
  await welcome.press('Enter');

  await welcome.waitFor('[data-answer=no-token]');
  expect(await welcome.evaluate('document.activeElement.localName')).toBe('h1');
  expect(sandbox.journal).toEqual([]);
  await welcome.close();

  const again = await browser.extensionPage('welcome.html');
  await again.waitFor('[data-action=tour].link');
  await again.screenshot(picture('tour-again'));
  await again.click('[data-action=tour]');
  await again.waitFor('[data-step=story]');
  await again.click('[data-action=tour-skip]');
  await again.waitFor('[data-answer=no-token]');
  await again.close();
});

/** Goes on with the Tab key until the focus is on an element. */
async function goTo(view: View, selector: string): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    if (await view.evaluate<boolean>(`document.activeElement.matches('${selector}')`)) return;
    await view.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}
