// An update of the extension ends the background. It waits until nothing is on its way: Firefox updates at once when
// nobody listens. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onUpdateAvailable
import { browser } from 'wxt/browser';

/** @returns to be called whenever the outbox has changed */
export function deferUpdates(isIdle: () => Promise<boolean>): () => Promise<void> {
  let isWaiting = false;
  const apply = async () => {
    if (isWaiting && (await isIdle())) browser.runtime.reload();
  };
  browser.runtime.onUpdateAvailable.addListener(() => {
    isWaiting = true;
    void apply();
  });
  return apply;
}
