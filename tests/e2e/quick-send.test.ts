// "Send to Medium" without a look before: from the menu where the writer has chosen so, and by a key.
import { expect, it } from 'vitest';
import { browserName, picture, reach, useStage } from './stage.ts';

const stage = useStage();

it('shows the draft first, as long as nothing else was chosen', async () => {
  const tab = await stage.openPage('lists-and-quotes');
  await (await stage.openReview(tab)).close();
  await stage.browser.clickMenu(tab, { label: 'Send to Medium' });
  await reach(await stage.browser.popup(), 'review');
  expect(stage.sandbox.posts).toEqual([]);
});

it('sends a draft at once where the writer has chosen so, whatever status was chosen for the page', async () => {
  const { browser, sandbox } = stage;
  const tab = await stage.openPage('code-blocks');
  const settings = await stage.openSettings();
  await settings.click('[name=sendsAtOnce]');
  await settings.screenshot(picture('preferences'));
  await settings.close();
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await popup.select('[name=publishStatus]', 'public');
  await popup.fill('[name=title]', 'Sent at once');
  await popup.close();
  await browser.clickMenu(tab, { label: 'Send to Medium' });
  await expect
    .poll(() => sandbox.posts)
    .toMatchObject([
      {
        title: 'Sent at once',
        publishStatus: 'draft',
        canonicalUrl: 'https://journal.example/code-blocks/',
      },
    ]);
  const later = await stage.openReview(tab);
  await reach(later, 'delivered');
});

it('sends nothing at once that was sent before, but says so', async () => {
  const tab = await stage.openPage('code-blocks');
  await (await stage.openReview(tab)).close();
  await stage.browser.clickMenu(tab, { label: 'Send to Medium' });
  await reach(await stage.browser.popup(), 'delivered');
  expect(stage.sandbox.posts).toEqual([]);
});

it('shows what is not in order instead of sending it', async () => {
  const tab = await stage.openPage('tables-small');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await popup.fill('[name=title]', '');
  await popup.close();
  await stage.browser.clickMenu(tab, { label: 'Send to Medium' });
  await reach(await stage.browser.popup(), 'review');
  expect(stage.sandbox.posts).toEqual([]);
});

// Chromium draws its question out of the protocol's reach, and its settings have no switch for it.
if (browserName === 'firefox')
  it('tells by a notification how it ended, once that is switched on', async () => {
    const { browser } = stage;
    const settings = await stage.openSettings();
    await browser.acceptHost('', () => settings.click('[name=notifies]'));
    await settings.waitUntil(`browser.permissions.contains({ permissions: ['notifications'] })`);
    await settings.waitUntil(`document.querySelector('[name=notifies]').checked`);
    // Without a desktop it is closed as soon as it is made: that is listened for.
    await settings.evaluate(
      `void browser.notifications.onClosed.addListener((id) => { globalThis.told = id; })`,
    );
    const popup = await stage.openReview(await stage.openPage('title-site-left'));
    await reach(popup, 'review');
    await popup.click('[data-action=send]');
    await reach(popup, 'delivered');
    await settings.waitUntil(`globalThis.told === 'https://journal.example/title-site-left/'`);
    await settings.close();
  });
