// What a screen reader is told of the main views, kept as text to be read: tests/e2e/trees/. After a change that is meant, write
// them anew with `npx vitest run --project e2e-chromium tests/e2e/trees.test.ts -u`, and read what has changed. Firefox tells no
// tree to a test, so it looks only that the views have one main part and one first heading.
import { beforeAll, expect, it } from 'vitest';
import type { Tab, View } from './driver/launch.ts';
import { openedEditor } from './editor-page.ts';
import { browserName, connect, reach, useStage } from './stage.ts';
import { treeOf } from './tree.ts';

const stage = useStage();

beforeAll(() => stage.browser.acceptLater(['*://journal.example/*']));

async function read(view: View, name: string): Promise<void> {
  expect(await view.count('main')).toBe(1);
  if (browserName !== 'chromium') return;
  await expect.soft(await treeOf(view)).toMatchFileSnapshot(`./trees/${name}.txt`);
}

it('the first page', async () => {
  const page = await stage.browser.extensionPage('welcome.html');
  await page.waitFor('[data-answer]');
  await read(page, 'welcome');
  await page.click('[data-action=tour]');
  await page.waitFor('[data-step=story]');
  await read(page, 'tour');
  await page.close();
});

it('the desk in the popup, and the editor in a tab with its menus', async () => {
  const popup = await stage.browser.clickToolbar(await stage.openPage('sample-article'));
  await reach(popup, 'review');
  await popup.waitUntil(`document.activeElement.id === 'title'`);
  await read(popup, 'desk');
  await popup.evaluate(`document.querySelector('[data-mark]').focus()`);
  await popup.press('Enter');
  await popup.waitFor('.note-card');
  await read(popup, 'desk-card');
  await popup.press('Escape');
  await popup.click('[data-action=edit-in-tab]');
  const page: Tab = await stage.browser.findTab((url) => url.includes('popup.html?tab='));
  await page.waitFor('[contenteditable=true]');
  await page.click('[contenteditable] p');
  await read(page, 'editor');
  await page.close();
});

it('the checklist, and none', async () => {
  const popup = await stage.browser.clickToolbar(await stage.openPage('tables-wide'));
  await reach(popup, 'review');
  await popup.click('[data-action=paste]');
  await openedEditor(stage.browser);
  const side = await stage.browser.extensionPage('sidepanel.html');
  await side.waitFor('[data-step=hand-over]');
  await read(side, 'checklist');
  await side.click('[data-action=set-aside]');
  await side.waitFor('[data-screen=empty]');
  await read(side, 'checklist-empty');
  await side.close();
});

it('the settings, and the history', async () => {
  const popup = await stage.browser.clickToolbar(await stage.openPage('lists-and-quotes'));
  await reach(popup, 'review');
  await connect(popup, stage.sandbox.token);
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  await popup.close();
  const history = await stage.browser.extensionPage('outbox.html');
  await reach(history, 'history');
  await history.waitFor('[data-state=posted]');
  await read(history, 'history');
  await history.close();
  const settings = await stage.openSettings();
  // What each part shows is asked of somebody else: Medium's account, the storage, the browser's keys.
  for (const part of ['[data-account]', '[name=footerWords]', '.shortcuts div:nth-child(3)']) {
    await settings.waitFor(part);
  }
  await read(settings, 'settings');
  await settings.close();
});
