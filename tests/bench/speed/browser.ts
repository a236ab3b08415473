// Chromium for the bench: started as the end-to-end tests start it, with the same click on the toolbar, but without their
// polling, which would take the processor from what is measured.
import puppeteer, {
  type Browser,
  type CDPSession,
  type Extension,
  type Page,
} from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.ts';
import { quiet } from '../../e2e/driver/chromium.ts';
import { ChromiumNetwork } from '../../e2e/driver/chromium-network.ts';
import { until } from '../../e2e/driver/until.ts';
import { type Sandbox, startSandbox } from '../../sandbox/index.ts';
import { type BenchPage, serving, site } from './pages.ts';

export interface BenchBrowser {
  browser: Browser;
  sandbox: Sandbox;
  /** @param keepsAwake whether its background never sleeps, so that its process is there at each click */
  install(folder: string, keepsAwake: boolean): Promise<Extension>;
  /** Opens a page in front and waits until it has nothing to do. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** A browser, and the site of these pages; all other hosts but Medium's are unreachable. */
export async function openBrowser(pages: readonly BenchPage[]): Promise<BenchBrowser> {
  const sandbox = await startSandbox();
  sandbox.site(site, serving(pages));
  const hosts = Object.fromEntries([site, 'api.medium.com'].map((host) => [host, sandbox.port]));
  const network = await new ChromiumNetwork().arguments({
    browser: 'chromium',
    hosts,
    closedNetwork: true,
    headless: true,
  });
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    protocolTimeout: 120_000,
    args: [...quiet, ...network],
  });
  return {
    browser,
    sandbox,
    async install(folder, keepsAwake) {
      const id = await browser.installExtension(folder);
      const extension = await until(
        async () => (await browser.extensions()).get(id),
        `Chromium to take the extension in ${folder}`,
      );
      const worker = await until(async () => workerOf(browser, id), 'the service worker to start');
      if (keepsAwake) await worker.createCDPSession();
      return extension;
    },
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
      return page;
    },
    async close() {
      await browser.close();
      await sandbox.close();
    },
  };
}

export function workerOf(browser: Browser, id: string) {
  return browser
    .targets()
    .find(
      (target) =>
        target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`),
    );
}

/** The tab that an extension opens when it is installed. */
export async function closeWelcome({ browser }: BenchBrowser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  await (await target.page())?.close();
}

/** Bytes of JavaScript's heap, after a collection. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
