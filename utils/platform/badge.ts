// The few signs on the toolbar button.
import { browser } from 'wxt/browser';

/** @param text at most four signs; empty: no badge */
export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: text === '!' ? '#b3261e' : '#1a6e3c' });
  await browser.action.setBadgeText({ text });
}
