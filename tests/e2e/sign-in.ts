// Signing in with the writer's own Medium client, in the window that Medium opens for it.
import { expect } from 'vitest';
import type { View } from './driver/types.ts';
import type { Stage } from './stage.ts';

/** Fills in the writer's own Medium client. */
export async function fillClient({ sandbox }: Stage, popup: View): Promise<void> {
  await popup.click('[data-oauth] summary');
  const redirect = await popup.value('[name=redirectUrl]');
  if (!sandbox.oauth.redirectUris.includes(redirect)) sandbox.oauth.redirectUris.push(redirect);
  await popup.fill('[name=clientId]', sandbox.oauth.clientId);
  await popup.fill('[name=clientSecret]', sandbox.oauth.clientSecret);
}

export const authorizePage = (url: string) => url.includes('/m/oauth/authorize');

/** Clicks in Medium's window, and comes back to a popup that says how it went. */
export async function answerWith(stage: Stage, button: 'allow' | 'deny'): Promise<View> {
  const window = await stage.browser.findTab(authorizePage);
  await window.click(`#${button}`);
  await expect
    .poll(async () => (await stage.browser.tabs()).some(({ url }) => authorizePage(url)))
    .toBe(false);
  // The window has closed it in Chromium; in Firefox only a person's own click would.
  await stage.closePopup();
  return stage.browser.clickToolbar(await stage.openPage('sample-article'));
}
