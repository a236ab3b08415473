// Firefox, driven over WebDriver BiDi with system access: the toolbar button, the native menu and the popup
// belong to the browser's own window, which only privileged script reaches.
import { chooseFromMenu } from './firefox-menu.ts';
import { FirefoxNetwork } from './firefox-network.ts';
import { openPopup, openSidebar, teachPopups } from './firefox-popup.ts';
import { firefoxSeed } from './firefox-seed.ts';
import { FirefoxSession } from './firefox-session.ts';
import { FirefoxView } from './firefox-view.ts';
import { movedClock } from './moved-clock.ts';
import { type Running, RunningBrowser, startBrowser } from './running.ts';
import { shortWait } from './short-wait.ts';
import type {
  AdapterOptions,
  DrivenBrowser,
  MenuOptions,
  Popup,
  Tab,
  TabSummary,
  View,
  WaitOptions,
} from './types.ts';
import { until } from './until.ts';

const extensionId = '@clipdraft';
/** Any fixed one will do; Firefox draws it by lot otherwise. */
const hostname = '6b1f4c1e-3f0a-4c2b-9d53-0c11bd7af700';

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: hostname }),
  // A temporary extension is uninstalled at the end: its data must be there after a restart nevertheless.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

const extension = `const { extension } = WebExtensionPolicy.getByID('${extensionId}');`;

/** The number of the event page that runs, or null: each life has another. */
const backgroundView = `([...extension.views].find(({ viewType }) => viewType === 'background')?.contextId ?? null)`;

const trigger = `${extension}
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

const listTabs = `
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs');
  // A sign-in opens in a window of its own.
  return [...Services.wm.getEnumerator('navigator:browser')]
    .flatMap((window) => window.gBrowser?.browsers ?? [])
    .map((browser) => ({
      context: NavigableManager.getIdForBrowser(browser),
      url: browser.currentURI.spec,
      title: browser.contentTitle,
      isLoading: browser.webProgress.isLoadingDocument,
    }));`;

class FirefoxBrowser extends RunningBrowser implements DrivenBrowser {
  readonly name = 'firefox';
  readonly #network: FirefoxNetwork;
  readonly #session: FirefoxSession;

  constructor(running: Running, session: FirefoxSession, network: FirefoxNetwork) {
    super(running);
    this.#session = session;
    this.#network = network;
  }

  async open(url: string): Promise<Tab> {
    const { context } = await this.#session.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    const tab = new FirefoxView(this.#session, context);
    await tab.goto(url);
    await tab.bringToFront();
    return tab;
  }

  async allowPrivate(): Promise<void> {
    await this.#session.privileged(
      `${extension}
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(
        extension.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] });
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(extension.id)).reload();`,
    );
  }

  async openPrivate(url: string): Promise<Tab> {
    await this.#session.privileged(
      `const opened = OpenBrowserWindow({ private: true });
      await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
      // Earlier, the window's own first page would come over ours.
      await opened.delayedStartupPromise;
      opened.gBrowser.selectedBrowser.fixupAndLoadURIString(given, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`,
      url,
    );
    return this.findTab((address) => address === url);
  }

  async installBeside(extensionDir: string): Promise<string> {
    const id = await this.browser.installExtension(extensionDir);
    const hostname = await this.#session.privileged<string>(
      'return WebExtensionPolicy.getByID(given).mozExtensionHostname;',
      id,
    );
    return `moz-extension://${hostname}`;
  }

  async clickToolbar(tab: Tab): Promise<Popup> {
    await tab.bringToFront();
    await this.#session.privileged(trigger);
    return this.popup();
  }

  async clickMenu(tab: Tab, { label, selector = 'body' }: MenuOptions): Promise<void> {
    await tab.bringToFront();
    const view = viewOf(tab);
    const point = await view.pointOf(selector);
    await chooseFromMenu(this.#session, view, { point, label });
  }

  popup(options: WaitOptions = {}): Promise<Popup> {
    return openPopup(this.#session, options);
  }

  sidePanel(options: WaitOptions = {}): Promise<View> {
    return openSidebar(this.#session, options);
  }

  extensionPage(path: string): Promise<Tab> {
    return this.open(`moz-extension://${hostname}/${path}`);
  }

  async tabs(): Promise<TabSummary[]> {
    return (await this.#tabs()).map(({ url, title }) => ({ url, title }));
  }

  async findTab(fits: (url: string) => boolean, options: WaitOptions = {}): Promise<Tab> {
    const found = await until(
      async () => (await this.#tabs()).find(({ url, isLoading }) => fits(url) && !isLoading),
      'a tab',
      options.timeout,
    );
    return new FirefoxView(this.#session, found.context);
  }

  async killBackground(): Promise<void> {
    const before = await this.#session.privileged<number | null>(`${extension}
      const before = ${backgroundView};
      await extension.terminateBackground({
        ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return before;`);
    // A message that waits for an answer wakes the next one at once.
    await until(async () => {
      const now = await this.#session.privileged<number | null>(
        `${extension} return ${backgroundView};`,
      );
      return now === null || now !== before;
    }, 'the event page to stop');
  }

  async backgroundRunning(): Promise<boolean> {
    const state = await this.#session.privileged<string>(
      `${extension} return extension.backgroundState;`,
    );
    return state !== 'stopped';
  }

  async withdrawHost(origin: string): Promise<void> {
    await this.#changeHost('remove', origin);
  }

  async acceptHost(_origin: string, click: () => Promise<void>): Promise<void> {
    await this.acceptLater();
    await click();
  }

  async acceptLater(): Promise<void> {
    const prompts = `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', given);`;
    await this.#session.privileged(prompts, false);
  }

  async grantHost(origin: string): Promise<void> {
    await this.#changeHost('add', origin);
  }

  async #changeHost(change: 'add' | 'remove', origin: string): Promise<void> {
    await this.#session.privileged(
      `${extension}
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions[given.change](
        extension.id, { permissions: [], origins: [given.origin], data_collection: [] }, extension);`,
      { change, origin },
    );
  }

  offerUpdate(): Promise<void> {
    throw new Error('Firefox offers no update of a temporary extension');
  }

  async shortenWait(page: View): Promise<void> {
    await page.evaluate(`browser.runtime.getBackgroundPage().then(${shortWait})`);
  }

  async moveClock(milliseconds: number, page: View): Promise<void> {
    await page.evaluate(`browser.runtime.getBackgroundPage()
      .then((background) => (${movedClock})(background, ${milliseconds}))`);
  }

  async setOffline(offline: boolean): Promise<void> {
    this.#network.cut(offline);
    await this.#session.privileged('Services.io.offline = given;', offline);
  }

  #tabs(): Promise<(TabSummary & { context: string; isLoading: boolean })[]> {
    return this.#session.privileged(listTabs);
  }
}

function downloads(dir: string | undefined): Record<string, string | number> {
  // 2: the folder that is named beside it.
  return dir === undefined ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': dir };
}

function viewOf(tab: Tab): FirefoxView {
  if (tab instanceof FirefoxView) return tab;
  throw new Error('This tab belongs to another browser');
}

/** Starts Firefox and installs the extension for this run. Rejects when either fails. */
export async function launchFirefox(options: AdapterOptions): Promise<DrivenBrowser> {
  const network = new FirefoxNetwork();
  const own = {
    browser: 'firefox' as const,
    acceptInsecureCerts: !options.checksCertificates,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...preferences,
      ...downloads(options.downloadDir),
      ...(options.scheme === 'dark' ? { 'ui.systemUsesDarkTheme': 1 } : {}),
      ...(options.scheme === 'contrast'
        ? { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 }
        : {}),
      ...(options.language ? { 'intl.accept_languages': options.language } : {}),
      ...(options.keepsLog ? { 'devtools.console.stdout.content': true } : {}),
      ...(await network.preferences(options)),
    },
  };
  // Who looks on has a Firefox of their own making.
  const seed = options.headless ? await firefoxSeed(options.program) : undefined;
  const ready = async (running: Running): Promise<DrivenBrowser> => {
    await running.browser.installExtension(options.extensionDir);
    const session = await FirefoxSession.start(running.browser);
    await teachPopups(session);
    // The protocol's own lines tell of what the tests do.
    const log = () => running.log().replaceAll(/^.*\tRemoteAgent\t.*$/gm, '');
    return new FirefoxBrowser({ ...running, log }, session, network);
  };
  return startBrowser(options, own, ready, seed);
}
