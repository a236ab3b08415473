// The action popup and the sidebar of Firefox. Both are ordinary remote browsers in the window, but WebDriver looks
// for its contexts among the tabs only. Once its lookup is told where they are, everything the protocol
// does in a tab it does there too: scripts, pictures, and TRUSTED mouse and key events. Nothing is imitated
// inside the page, and the extension is not changed.
import type { FirefoxSession } from './firefox-session.ts';
import { FirefoxView } from './firefox-view.ts';
import type { Popup, View, WaitOptions } from './types.ts';
import { until } from './until.ts';

const openPages = `
  const openPopups = () =>
    [...document.querySelectorAll('browser.webextension-popup-browser')].filter(
      (browser) =>
        browser.currentURI?.scheme === 'moz-extension' && browser.closest('panel')?.state === 'open');
  const openSidebars = () =>
    [...(document.getElementById('sidebar')?.contentDocument?.querySelectorAll('browser') ?? [])].filter(
      (browser) => browser.currentURI?.scheme === 'moz-extension');`;

const teach = `
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs');
  const amongTabs = Object.getPrototypeOf(NavigableManager).getBrowserById;
  NavigableManager.getBrowserById = function (id) {
    return [...openPopups(), ...openSidebars()].find((popup) => this.getIdForBrowser(popup) === id)
      ?? amongTabs.call(this, id);
  };`;

// A context is named after the browser's permanent key, which only tabs are given.
const nameOpen = (list: 'openPopups' | 'openSidebars') => `
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs');
  const [found] = ${list}();
  if (!found) return null;
  found.permanentKey ??= {};
  return NavigableManager.getIdForBrowser(found);`;

class FirefoxPopup extends FirefoxView {
  override async close(): Promise<void> {
    await this.session.privileged(
      `${openPages} for (const popup of openPopups()) popup.closest('panel').hidePopup();`,
    );
    await until(async () => !(await this.isOpen()), 'the popup to close');
  }
}

/** Makes popups reachable for the protocol; once per browser, before the first popup. */
export async function teachPopups(session: FirefoxSession): Promise<void> {
  await session.privileged(openPages + teach);
}

/** Waits for the open popup and for its page to load. */
export async function openPopup(
  session: FirefoxSession,
  options: WaitOptions = {},
): Promise<Popup> {
  const context = await until(
    () => session.privileged<string | null>(openPages + nameOpen('openPopups')),
    'the popup to open',
    options.timeout,
  );
  const popup = new FirefoxPopup(session, context);
  await popup.waitUntil("document.readyState === 'complete'");
  return popup;
}

/** Waits for the open sidebar and for its page to load. */
export async function openSidebar(
  session: FirefoxSession,
  options: WaitOptions = {},
): Promise<View> {
  const context = await until(
    () => session.privileged<string | null>(openPages + nameOpen('openSidebars')),
    'the sidebar to open',
    options.timeout,
  );
  const sidebar = new FirefoxView(session, context);
  await sidebar.waitUntil("document.readyState === 'complete'");
  return sidebar;
}
