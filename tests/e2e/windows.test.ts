// F51 Two windows that show the review of one page: what is written in one is kept beside what is written in the other,
// and both show it.
import { afterEach, expect, it } from 'vitest';
import type { Tab } from './driver/types.ts';
import { picture, reach, useStage } from './stage.ts';

const stage = useStage();
const open: Tab[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((tab) => tab.close()));
});

/** Two reviews of the same page, each in a tab of its own. */
async function twoWindows(slug: string): Promise<[Tab, Tab]> {
  const page = await stage.openPage(slug);
  open.push(page);
  const popup = await stage.openReview(page);
  await reach(popup, 'review');
  const tabId = await popup.evaluate<number>(
    '(globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
  );
  await popup.close();
  const windows: Tab[] = [];
  for (const _ of [1, 2]) {
    const window = await stage.browser.extensionPage(`popup.html?tab=${tabId}`);
    open.push(window);
    await reach(window, 'review');
    windows.push(window);
  }
  return windows as [Tab, Tab];
}

async function write(window: Tab, field: string, text: string): Promise<void> {
  await window.bringToFront();
  await window.fill(`[name=${field}]`, text);
}

const shows = (window: Tab, field: string, text: string) =>
  expect.poll(() => window.value(`[name=${field}]`)).toBe(text);

/** What a window shows that is opened now. */
async function reopened(window: Tab): Promise<Tab> {
  const later = await stage.browser.extensionPage(
    new URL(await window.url()).href.split('/').at(-1) ?? '',
  );
  open.push(later);
  await reach(later, 'review');
  return later;
}

it('F51 keeps the title from one window and the subtitle from the other, and shows both in both', async () => {
  const [one, other] = await twoWindows('sample-article');
  await write(one, 'title', 'From the first window');
  await write(other, 'subtitle', 'From the second window');
  for (const window of [one, other, await reopened(one)]) {
    await shows(window, 'title', 'From the first window');
    await shows(window, 'subtitle', 'From the second window');
  }
  await other.bringToFront();
  await other.screenshot(picture('two-windows'));
});

it('F51 shows a tag in one window that was added in the other, and its removal', async () => {
  const [one, other] = await twoWindows('code-blocks');
  await one.bringToFront();
  await one.type('[name=tag]', 'ponds\n');
  await other.waitFor('[data-tag=ponds]');
  await other.bringToFront();
  await other.click('[data-tag=ponds] button');
  await one.waitFor('[data-tag=ponds]', { hidden: true });
  expect(await other.count('[data-tag=ponds]')).toBe(0);
});

it('F51 lets the last word win where both windows write the same field, and they agree', async () => {
  const [one, other] = await twoWindows('lists-and-quotes');
  await write(one, 'title', 'First');
  // Else both would be written at once, and nobody could say which word was the last.
  await shows(other, 'title', 'First');
  await write(other, 'title', 'Second');
  await shows(one, 'title', 'Second');
  await one.bringToFront();
  await one.type('[name=title]', ', and third');
  for (const window of [one, other, await reopened(one)])
    await shows(window, 'title', 'Second, and third');
});

it('F51 starts over in both windows', async () => {
  const [one, other] = await twoWindows('tables-small');
  const own = await one.value('[name=title]');
  await write(one, 'title', 'Mine');
  await shows(other, 'title', 'Mine');
  await other.bringToFront();
  await other.click('[data-action=clip-again]');
  for (const window of [one, other]) await shows(window, 'title', own);
  expect(await one.count('[data-action=clip-again]')).toBe(0);
});

it('F51 shows in the popup what is written in a tab, and the other way round', async () => {
  const [one] = await twoWindows('headings-levels');
  await write(one, 'title', 'From the tab');
  const [page] = open;
  if (!page) throw new Error('no page');
  const popup = await stage.openReview(page);
  await reach(popup, 'review');
  // The last key may be kept only after the popup has read what is kept; it follows then.
  await expect.poll(() => popup.value('[name=title]')).toBe('From the tab');
  await popup.fill('[name=subtitle]', 'From the popup');
  await shows(one, 'subtitle', 'From the popup');
  await shows(one, 'title', 'From the tab');
});
