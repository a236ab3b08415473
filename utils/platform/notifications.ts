// A notification of the system: an optional permission, asked for when the writer switches it on.
import { browser } from 'wxt/browser';

const permission = { permissions: ['notifications' as const] };

/** Only from a click. */
export async function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(permission);
}

/** Tells nothing where it may not. */
export async function notify(
  id: string,
  { title, message }: { title: string; message: string },
): Promise<void> {
  if (!(await browser.permissions.contains(permission))) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title,
    message,
  });
}

/** The API is not there before the permission is: whoever gives it later gets the click with the next start. */
export function onNotificationClick(open: (id: string) => void): void {
  browser.notifications?.onClicked.addListener(open);
}
