// Accounts that go while drafts wait for them: the same writer's next connection sends them by itself, another writer's only
// when it is chosen.
import { expect, it } from 'vitest';
import type { View } from './driver/launch.ts';
import {
  alertOf,
  askToConnect,
  connect,
  newProfile,
  picture,
  reach,
  removeAccount,
  useStage,
} from './stage.ts';

const profileDir = newProfile();
const stage = useStage({ profileDir });

const creates = () =>
  stage.sandbox.journal.filter(({ method, path }) => method === 'POST' && path.endsWith('/posts'));

/** Hands a draft in that cannot leave. */
async function sendOffline(slug: string): Promise<View> {
  const popup = await stage.openReview(await stage.openPage(slug));
  await reach(popup, 'review');
  await stage.browser.setOffline(true);
  await popup.click('[data-action=send]');
  await popup.waitFor('[data-code=offline]');
  return popup;
}

it('sends by itself what waited for a session that has ended, once the same writer is connected again', async () => {
  const { sandbox } = stage;
  const first = await stage.browser.clickToolbar(await stage.openPage('lists-and-quotes'));
  await reach(first, 'review');
  await askToConnect(first);
  await first.click('[name=keep]');
  await connect(first, sandbox.token);
  await stage.closePopup();
  await (await sendOffline('lists-and-quotes')).close();
  await stage.restart('close');

  const popup = await stage.browser.clickToolbar(await stage.openPage('lists-and-quotes'));
  await popup.waitFor('[data-stage=queued] [data-code=not-connected]');
  const words = await alertOf(popup);
  expect(words).toContain(`@${sandbox.user.username} is no longer connected.`);
  expect(words).toContain('Clipdraft sends it when you connect');
  expect(await popup.count('[data-action=retry], [data-action=send-with]')).toBe(0);
  await popup.screenshot(picture('account-session-ended'));
  expect(creates()).toEqual([]);
  await popup.click('[data-code=not-connected] [data-action=reconnect]');
  await connect(popup, sandbox.token);
  await reach(popup, 'delivered');
  expect([sandbox.posts.length, creates().length]).toEqual([1, 1]);
});

it('says before an account is removed what waits for it, and sends that to its publication after it is connected again', async () => {
  const { sandbox, browser } = stage;
  const target = sandbox.publications.find(({ role }) => role === 'writer');
  const review = await stage.openReview(await stage.openPage('code-blocks'));
  await reach(review, 'review');
  await review.fill('[name=destination]', target?.name ?? '');
  await review.waitFor(`[data-publication="${target?.id}"][data-role=writer]`);
  await review.press('Enter');
  await review.waitFor('[data-writer]');
  await browser.setOffline(true);
  await review.click('[data-action=send]');
  await review.waitFor('[data-code=offline]');
  const settings = await stage.openSettings();
  const words = await removeAccount(settings, 'account-removal');
  await settings.close();
  expect(words).toContain('One draft waits for this account. It stays in the outbox');
  expect(words).toContain(`when you connect @${sandbox.user.username} again`);
  await browser.setOffline(false);
  const later = await browser.clickToolbar(await stage.openPage('code-blocks'));
  await later.click('[data-code=not-connected] [data-action=reconnect]');
  await connect(later, sandbox.token);
  await reach(later, 'delivered');
  expect(creates()).toHaveLength(1);
  expect(sandbox.posts).toMatchObject([{ publicationId: target?.id, publishStatus: 'draft' }]);
});

it('offers another account for what has lost its own, and sends with it on a click, in the popup and in the outbox', async () => {
  const { sandbox, browser } = stage;
  const other = sandbox.addUser({ username: 'second', name: 'Second Writer' });
  const headers = { 'retry-after': '600' };
  sandbox.fault({ on: 'create', kind: 'status', status: 429, headers });
  for (const slug of ['hidden-text', 'tables-small']) {
    const review = await stage.openReview(await stage.openPage(slug));
    await reach(review, 'review');
    await review.click('[data-action=send]');
    await review.waitFor('[data-code=rate-limited]');
    await review.close();
  }
  expect(creates()).toHaveLength(1);
  const settings = await stage.openSettings();
  expect(await removeAccount(settings)).toContain('2 drafts wait for this account.');
  await settings.close();
  const popup = await browser.clickToolbar(await stage.openPage('hidden-text'));
  await popup.click('[data-code=not-connected] [data-action=reconnect]');
  await connect(popup, other.token);
  await popup.waitFor('[data-stage=waiting] [data-code=not-connected]');
  expect(await popup.text('[data-action=send-with]')).toBe('Send with Second Writer (@second)');
  expect(await popup.count('[data-action=retry]')).toBe(0);
  await popup.screenshot(picture('account-choice'));
  await popup.click('[data-action=send-with]');
  await reach(popup, 'delivered');
  await popup.close();

  const outbox = await browser.extensionPage('outbox.html');
  const item = `[data-key="https://journal.example/tables-small/"]`;
  await outbox.waitFor(`${item} [data-action=send-with]`);
  expect(await outbox.text(`${item} .alert`)).toContain('is no longer connected.');
  expect(await outbox.count(`${item} [data-action=retry]`)).toBe(0);
  await outbox.screenshot(picture('account-choice-outbox'));
  await outbox.click(`${item} [data-action=send-with]`);
  await outbox.waitFor(`${item}[data-state=posted]`);
  await expect.poll(() => outbox.text('[data-said]')).toContain('will be sent with Second Writer.');
  await outbox.close();
  expect(sandbox.posts.map(({ authorId }) => authorId)).toEqual([other.user.id, other.user.id]);
  expect(creates()).toHaveLength(3);
});
