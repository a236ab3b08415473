// Chromium, driven over the pipe: only there does its protocol offer to install an extension and to click
// its toolbar button. Branded Chrome takes an extension this way too, unlike by --load-extension.
import type { Extension, Target } from 'puppeteer-core';
import { dispatchMenu } from './chromium-menu.ts';
import { ChromiumNetwork } from './chromium-network.ts';
import { ChromiumView } from './chromium-view.ts';
import { ChromiumWorker } from './chromium-worker.ts';
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

/** What keeps Chromium from doing anything that nobody asked for. */
export const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  // A sandbox needs rights that a container or root does not have; only our own pages are opened.
  '--no-sandbox',
  // A headless screen is 800×600 otherwise, and a popup is never larger than its screen allows.
  '--window-size=1280,900',
  '--screen-info={1280x1000}',
];

class ChromiumBrowser extends RunningBrowser implements DrivenBrowser {
  readonly name = 'chromium';
  readonly #extension: Extension;
  readonly #network: ChromiumNetwork;
  readonly #worker: ChromiumWorker;

  constructor(running: Running, extension: Extension, network: ChromiumNetwork) {
    super(running);
    this.#extension = extension;
    this.#network = network;
    this.#worker = new ChromiumWorker(running.browser, extension.id);
  }

  async open(url: string): Promise<Tab> {
    const tab = new ChromiumView(await this.browser.newPage());
    await tab.goto(url);
    await tab.bringToFront();
    return tab;
  }

  async allowPrivate(): Promise<void> {
    await this.#configure({ incognitoAccess: true });
    await this.#worker.started();
  }

  async openPrivate(url: string): Promise<Tab> {
    const context = await this.browser.createBrowserContext();
    const tab = new ChromiumView(await context.newPage());
    await tab.goto(url);
    return tab;
  }

  async installBeside(extensionDir: string): Promise<string> {
    return `chrome-extension://${await this.browser.installExtension(extensionDir)}`;
  }

  async clickToolbar(tab: Tab): Promise<Popup> {
    await tab.bringToFront();
    await viewOf(tab).page.triggerExtensionAction(this.#extension);
    return this.popup();
  }

  async clickMenu(tab: Tab, options: MenuOptions): Promise<void> {
    await tab.bringToFront();
    await dispatchMenu(this.#worker, viewOf(tab), options);
  }

  async popup(options: WaitOptions = {}): Promise<Popup> {
    const popup = await until(
      async () => (await this.#views()).find(({ place }) => place === 'popup'),
      'the popup to open',
      options.timeout,
    );
    return popup.view;
  }

  async sidePanel(options: WaitOptions = {}): Promise<View> {
    const beside = await until(
      async () => (await this.#views()).find(({ place }) => place === 'side'),
      'the side panel to open',
      options.timeout,
    );
    return beside.view;
  }

  extensionPage(path: string): Promise<Tab> {
    return this.open(`chrome-extension://${this.#extension.id}/${path}`);
  }

  async tabs(): Promise<TabSummary[]> {
    const tabs = (await this.#views()).filter(({ place }) => place === 'tab');
    return Promise.all(
      tabs.map(async ({ view }) => ({ url: await view.url(), title: await view.title() })),
    );
  }

  async findTab(fits: (url: string) => boolean, options: WaitOptions = {}): Promise<Tab> {
    const found = await until(
      async () =>
        (await this.#views()).find(({ view, place }) => place === 'tab' && fits(view.page.url())),
      'a tab',
      options.timeout,
    );
    return found.view;
  }

  async killBackground(): Promise<void> {
    await this.#worker.kill((target) => this.#network.release(target));
  }

  async backgroundRunning(): Promise<boolean> {
    return this.#worker.isRunning();
  }

  withdrawHost(_origin: string): Promise<void> {
    return this.#setHostAccess('ON_CLICK');
  }

  async acceptHost(_origin: string, click: () => Promise<void>): Promise<void> {
    await click();
    await this.#setHostAccess('ON_ALL_SITES');
  }

  async acceptLater(origins: readonly string[]): Promise<void> {
    for (const origin of origins) await this.grantHost(origin);
  }

  grantHost(origin: string): Promise<void> {
    return this.#inSettings(`addHostPermission('${this.#extension.id}', '${origin}'`);
  }

  /** What people can choose under "Site access" on the extension's own settings page. */
  #setHostAccess(hostAccess: string): Promise<void> {
    return this.#configure({ hostAccess });
  }

  #configure(change: object): Promise<void> {
    const whole = JSON.stringify({ extensionId: this.#extension.id, ...change });
    return this.#inSettings(`updateExtensionConfiguration(${whole}`);
  }

  /** @param call of the settings page's own API, up to its callback */
  async #inSettings(call: string): Promise<void> {
    const settings = await this.open('chrome://extensions/');
    await settings.evaluate(
      `new Promise((resolve, reject) => chrome.developerPrivate.${call}, () =>
        chrome.runtime.lastError ? reject(new Error(chrome.runtime.lastError.message)) : resolve(null)))`,
    );
    await settings.close();
  }

  async offerUpdate(): Promise<void> {
    const context = await this.#worker.awake();
    await context.evaluate(`chrome.runtime.onUpdateAvailable.dispatch({ version: '99.0' })`);
  }

  shortenWait(): Promise<void> {
    return this.#worker.evaluate(`(${shortWait})(globalThis)`);
  }

  moveClock(milliseconds: number): Promise<void> {
    return this.#worker.evaluate(`(${movedClock})(globalThis, ${milliseconds})`);
  }

  setOffline(offline: boolean): Promise<void> {
    return this.#network.setOffline(this.browser, offline);
  }

  async #views(): Promise<{ view: ChromiumView; place: Place }[]> {
    const targets = this.browser.targets().filter((target) => target.type() === 'page');
    return Promise.all(
      targets.map(async (target) => {
        const view = new ChromiumView((await target.page()) ?? (await target.asPage()));
        return { view, place: await this.#placeOf(target, view) };
      }),
    );
  }

  /** Our pages also open as tabs, at the same addresses: only the extension knows which they are. */
  async #placeOf(target: Target, view: ChromiumView): Promise<Place> {
    if (!target.url().startsWith(`chrome-extension://${this.#extension.id}/`)) return 'tab';
    return view.evaluate<Place>(
      `(async () => (chrome.extension?.getViews({ type: 'popup' }) ?? []).includes(window) ? 'popup'
        : chrome.tabs && !(await chrome.tabs.getCurrent()) ? 'side' : 'tab')()`,
    );
  }
}

type Place = 'tab' | 'popup' | 'side';

function viewOf(tab: Tab): ChromiumView {
  if (tab instanceof ChromiumView) return tab;
  throw new Error('This tab belongs to another browser');
}

/** Starts Chromium and waits for the service worker. Rejects when either does not start. */
export async function launchChromium(options: AdapterOptions): Promise<DrivenBrowser> {
  const network = new ChromiumNetwork();
  const own = {
    pipe: true,
    enableExtensions: true,
    ...(options.downloadDir === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloadDir } }),
    args: [
      ...quiet,
      ...(options.scheme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : []),
      ...(options.scheme === 'contrast'
        ? ['--force-high-contrast', '--force-prefers-reduced-motion']
        : []),
      ...(options.language ? [`--accept-lang=${options.language}`] : []),
      ...(options.keepsLog ? ['--enable-logging=stderr', '--v=0'] : []),
      ...(await network.arguments(options)),
    ],
  };
  return startBrowser(options, own, async (running) => {
    const { browser } = running;
    network.watch(browser);
    const id = await browser.installExtension(options.extensionDir);
    const extension = await until(
      async () => (await browser.extensions()).get(id),
      `Chromium to take the extension in ${options.extensionDir}`,
    );
    await new ChromiumWorker(browser, extension.id).started();
    return new ChromiumBrowser(running, extension, network);
  });
}
