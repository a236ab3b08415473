// Every way in which it cannot work ends in its sentence, and nothing is lost or sent twice.
import { expect, it } from 'vitest';
import {
  alertOf,
  askToConnect,
  browserName,
  connect,
  picture,
  reach,
  removeAccount,
  useStage,
} from './stage.ts';

const stage = useStage();

it('refuses a wrong token in words and keeps nothing of it', async () => {
  const tab = await stage.openPage('sample-article');
  const popup = await stage.browser.clickToolbar(tab);
  await reach(popup, 'review');
  await askToConnect(popup);
  await popup.fill('[name=token]', 'f'.repeat(65));
  await popup.click('[data-action=connect]');
  await popup.waitFor('[role=alert]');
  expect(await alertOf(popup)).toContain('Medium does not accept this token: Token was invalid.');
  await popup.screenshot(picture('wrong-token'));
  await popup.close();
  const again = await stage.browser.clickToolbar(tab);
  await reach(again, 'review');
  await connect(again, stage.sandbox.token);
  await reach(again, 'review');
});

it('says what an empty or malformed token is without asking Medium', async () => {
  const tab = await stage.openPage('sample-article');
  await (await stage.openReview(tab)).close();
  const settings = await stage.openSettings();
  await removeAccount(settings);
  await settings.close();
  const popup = await stage.browser.clickToolbar(tab);
  await reach(popup, 'review');
  await askToConnect(popup);
  stage.sandbox.reset();
  await popup.fill('[name=token]', 'not a token');
  await popup.click('[data-action=connect]');
  await popup.waitFor('[data-code=token-malformed]');
  expect(stage.sandbox.journal).toEqual([]);
  await connect(popup, stage.sandbox.token);
  await reach(popup, 'review');
});

it('F1 keeps the draft in the outbox when there is no network, and sends it when it is back', async () => {
  const { browser, sandbox } = stage;
  const tab = await stage.openPage('lists-and-quotes');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await popup.fill('[name=title]', 'Written offline');
  await browser.setOffline(true);
  try {
    await popup.click('[data-action=send]');
    await popup.waitFor('[role=alert]');
    expect(await alertOf(popup)).toContain('This computer is offline.');
    await popup.screenshot(picture('offline'));
    expect(sandbox.journal.filter(({ method }) => method === 'POST')).toEqual([]);
  } finally {
    await browser.setOffline(false);
  }
  await reach(popup, 'delivered');
  expect(sandbox.posts).toMatchObject([{ title: 'Written offline' }]);
});

it('finds no article on a page without one', async () => {
  const popup = await stage.openReview(await stage.openPage('no-article'));
  await reach(popup, 'unclippable');
  expect(await alertOf(popup)).toContain('Clipdraft found no article on this page.');
  await popup.screenshot(picture('no-article'));
});

it.each(browserName === 'chromium' ? ['chrome://version/'] : ['about:config', 'about:support'])(
  'says that %s cannot be read',
  async (address) => {
    const popup = await stage.openReview(await stage.browser.open(address));
    await reach(popup, 'unclippable');
    expect(await alertOf(popup)).toContain('The browser does not let extensions read this page.');
  },
);

it('asks the writer when Medium’s answer never came, and sends again only on their word', async () => {
  const { sandbox } = stage;
  const tab = await stage.openPage('code-blocks');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  sandbox.fault({ on: 'create', kind: 'status', status: 502, created: true });
  await popup.click('[data-action=send]');
  await reach(popup, 'unknown');
  expect(await alertOf(popup)).toContain('Medium may already have this draft');
  await popup.screenshot(picture('unknown'));
  await popup.close();

  const later = await stage.openReview(tab);
  await reach(later, 'unknown');
  expect(sandbox.journal.filter(({ method }) => method === 'POST')).toHaveLength(1);
  await later.click('[data-action=send-again]');
  await reach(later, 'review');
  await later.click('[data-action=send]');
  await reach(later, 'delivered');
  expect(sandbox.posts).toHaveLength(2);
});

it('knows after the background was ended on the way that nobody knows', async () => {
  const { browser, sandbox } = stage;
  const tab = await stage.openPage('hidden-text');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  sandbox.fault({ on: 'create', kind: 'stall' });
  await popup.click('[data-action=send]');
  await reach(popup, 'delivering');
  await expect.poll(() => sandbox.journal.filter(({ method }) => method === 'POST').length).toBe(1);
  await popup.close();
  await browser.killBackground();
  const later = await stage.openReview(tab);
  await reach(later, 'unknown');
  await later.click('[data-action=confirm]');
  await reach(later, 'delivered');
  expect(sandbox.journal.filter(({ method }) => method === 'POST')).toHaveLength(1);
});
