// Every view for every eye and hand: WCAG 2.2 AA by axe, the focus always in sight, and nothing lost in a narrow window. Reads no
// sentence, so that it runs in every language.
import { beforeAll, expect, it } from 'vitest';
import { largeTextProblems, problemsOf } from './accessibility.ts';
import type { Tab, View } from './driver/launch.ts';
import { openedEditor } from './editor-page.ts';
import { connect, reach, useStage } from './stage.ts';

const stage = useStage();

beforeAll(() => stage.browser.acceptLater(['*://journal.example/*']));

/** Several views of one test: what is wrong with each is told. */
async function look(view: View, name: string, isNarrow = false): Promise<void> {
  expect.soft(await problemsOf(view, { name, isNarrow })).toEqual([]);
}

/** The same page in a window of 320 pixels, which is also what is left of 640 when everything is twice as large. */
async function lookNarrow(page: Tab, name: string): Promise<void> {
  await page.resize(320, 640);
  await look(page, name, true);
  await page.resize(1100, 800);
}

/** The same page with all its text twice as large. */
async function lookLarge(page: Tab, name: string): Promise<void> {
  expect.soft(await largeTextProblems(page, name)).toEqual([]);
}

const settled = `!['clipping', undefined].includes(document.querySelector('main')?.dataset.screen)`;

/** The review of the tab that is open, in a tab of its own. */
async function desk(): Promise<Tab> {
  const page = await stage.browser.findTab((url) => url.includes('popup.html?tab='));
  await page.waitUntil(settled);
  return page;
}

it('the welcome, and signing in', async () => {
  const page = await stage.browser.extensionPage('welcome.html');
  await page.waitFor('main');
  await look(page, 'welcome');
  await lookNarrow(page, 'welcome-narrow');
  await lookLarge(page, 'welcome');
  await page.click('[data-answer=no-token]');
  await lookLarge(page, 'welcome-steps');
  await page.close();
  const popup = await stage.browser.clickToolbar(await stage.openPage('no-article'));
  await popup.waitUntil(settled);
  await look(popup, 'no-article');
  await popup.click('header [data-action=token]');
  await reach(popup, 'connect');
  await look(popup, 'connect');
  await popup.fill('[name=token]', 'not a token');
  await popup.click('[data-action=connect]');
  await popup.waitFor('[role=alert]');
  await look(popup, 'connect-alert');
  await connect(popup, stage.sandbox.token);
});

it('the desk, its narrow sides, and the editor', async () => {
  const popup = await stage.openReview(await stage.openPage('sample-article'));
  await reach(popup, 'review');
  await look(popup, 'desk');
  await popup.click('[data-action=mine]');
  await popup.fill('[name=title]', 'An uncommonly long title about bread and patience '.repeat(3));
  await popup.fill('[name=subtitle]', 'Donaudampfschifffahrtsgesellschaftskapitän');
  await look(popup, 'desk-long');
  await popup.click('[data-action=edit-in-tab]');
  const page = await desk();
  await page.waitFor('[contenteditable=true]');
  await look(page, 'editor');
  await lookLarge(page, 'editor');
  await page.resize(320, 640);
  await page.waitFor('.sides');
  await look(page, 'story-narrow', true);
  await page.click('.sides [aria-pressed=false]');
  await look(page, 'details-narrow', true);
  await lookLarge(page, 'details');
  await page.close();
});

it('what was sent, and the history', async () => {
  const history = await stage.browser.extensionPage('outbox.html');
  await reach(history, 'history');
  await look(history, 'history-empty');
  const popup = await stage.openReview(await stage.openPage('lists-and-quotes'));
  await reach(popup, 'review');
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  await look(popup, 'delivered');
  await popup.close();
  stage.sandbox.fault({ on: 'create', kind: 'status', status: 502, created: true });
  const unknown = await stage.openReview(await stage.openPage('code-blocks'));
  await reach(unknown, 'review');
  await unknown.click('[data-action=send]');
  await reach(unknown, 'unknown');
  await look(unknown, 'unknown');
  await unknown.close();
  await history.bringToFront();
  await history.waitUntil(`document.querySelectorAll('[data-state]').length === 2`);
  await look(history, 'history');
  await lookNarrow(history, 'history-narrow');
  await lookLarge(history, 'history');
  await history.close();
});

it('the checklist, and several tabs', async () => {
  const popup = await stage.openReview(await stage.openPage('tables-wide'));
  await reach(popup, 'review');
  await popup.click('[data-action=paste]');
  await openedEditor(stage.browser);
  const side = await stage.browser.extensionPage('sidepanel.html');
  await side.waitFor('[data-step=hand-over]');
  await lookNarrow(side, 'checklist');
  await lookLarge(side, 'checklist');
  await side.click('[data-action=set-aside]');
  await side.waitFor('[data-screen=empty]');
  await look(side, 'checklist-empty');
  await side.close();
  const tabs = await stage.browser.extensionPage('tabs.html');
  await reach(tabs, 'choosing');
  await tabs.click('[value=pasted]');
  await look(tabs, 'tabs');
  await tabs.fill('[name=links]', 'https://journal.example/code-blocks/');
  await tabs.click('[data-action=go-on]');
  await reach(tabs, 'listed');
  await lookNarrow(tabs, 'tabs-narrow');
  await lookLarge(tabs, 'tabs');
  await tabs.close();
});

it('the settings', async () => {
  const page = await stage.openSettings();
  await page.waitFor('[data-account]');
  await page.click('[data-action=edit-site]');
  await page.click('[data-action=diagnose]');
  await page.waitFor('[data-action=copy-diagnosis]');
  await look(page, 'settings');
  await lookNarrow(page, 'settings-narrow');
  await lookLarge(page, 'settings');
  await page.close();
});
