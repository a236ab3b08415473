// One alarm, which wakes the background for what waits in the outbox.
import { browser } from 'wxt/browser';

const name = 'outbox';

/** Minutes; the shortest that Chrome keeps. https://developer.chrome.com/docs/extensions/reference/api/alarms */
const period = 0.5;

/**
 * Repeats from then on until it is set anew: one that goes off while the background lives must not be the last, since the
 * browser may end that background right after.
 * @param time milliseconds since the epoch, kept by the browser to half a minute; null: no alarm
 */
export async function wakeAt(time: number | null): Promise<void> {
  if (time === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: time, periodInMinutes: period });
}

/**
 * Calls back whenever something that held deliveries up may be over. A starting browser wakes the background by the
 * listener alone, and alarms may be gone by then: who is woken sets them anew.
 */
export function onChance(look: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) look();
  });
  browser.runtime.onStartup.addListener(look);
  browser.permissions.onAdded.addListener(look);
  globalThis.addEventListener('online', look);
}
