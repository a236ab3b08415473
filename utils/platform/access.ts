// What the browser lets whom do: the API host for us, our storage for nobody else.
import { browser } from 'wxt/browser';
import type { Failure } from '../failure';

const mediumHost = { origins: ['https://api.medium.com/*'] };

/** Both browsers let people withdraw a host that they granted on installing. */
export async function mayReachMedium(): Promise<boolean> {
  return browser.permissions.contains(mediumHost);
}

/** Asks for the host again. Only from a click. */
export async function requestMedium(): Promise<boolean> {
  return browser.permissions.request(mediumHost);
}

/** Why nothing can be sent right now, or null. */
export async function obstacle(): Promise<Failure | null> {
  if (!navigator.onLine) return { code: 'offline' };
  return (await mayReachMedium()) ? null : { code: 'host-permission-missing' };
}

/** Shuts page scripts out of the storage that holds the token. Firefox has no such switch; nothing of ours stays in a page. */
export async function shutStorage(): Promise<void> {
  const area = browser.storage.local as {
    setAccessLevel?: (level: { accessLevel: string }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
