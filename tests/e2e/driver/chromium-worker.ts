// The service worker of the extension: found, woken, and ended as the browser itself may end it.
import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { until } from './until.ts';

export class ChromiumWorker {
  readonly #browser: Browser;
  readonly #origin: string;

  constructor(browser: Browser, extensionId: string) {
    this.#browser = browser;
    this.#origin = `chrome-extension://${extensionId}/`;
  }

  isRunning(): boolean {
    return this.target() !== undefined;
  }

  target(): Target | undefined {
    return this.#browser
      .targets()
      .find(
        (target) => target.type() === 'service_worker' && target.url().startsWith(this.#origin),
      );
  }

  async started(): Promise<void> {
    await until(async () => this.isRunning(), 'the service worker to start');
  }

  /**
   * Ends the worker that runs now. A message that waits for an answer wakes the next one at once.
   * @param release lets go of what else holds on to it
   */
  async kill(release: (target: Target) => Promise<void>): Promise<void> {
    const target = this.target();
    if (!target) return;
    await until(async () => {
      if (this.target() !== target) return true;
      // Whoever watches for new workers may reach this one late, and any session keeps it alive: hence again and again.
      await release(target);
      await close(target);
      return this.target() !== target;
    }, 'the service worker to stop');
  }

  async awake(): Promise<WebWorker> {
    await this.#wake();
    return until(async () => this.target()?.worker(), 'the service worker');
  }

  /** Runs code in the worker, and lets go of it: a session that stays keeps a worker alive. */
  async evaluate(expression: string): Promise<void> {
    await this.#wake();
    const session = await until(
      async () => this.target()?.createCDPSession(),
      'the service worker',
    );
    await session.send('Runtime.evaluate', { expression });
    await session.detach();
  }

  /** Any message wakes a worker; this one comes from a page of the extension that runs no code of its own. */
  async #wake(): Promise<void> {
    if (this.isRunning()) return;
    const page = await this.#browser.newPage({ background: true });
    await page.goto(`${this.#origin}manifest.json`);
    await page.evaluate('void chrome.runtime.sendMessage({}).catch(() => {})');
    await this.started();
    await page.close();
  }
}

async function close(target: Target): Promise<void> {
  const session = await target.createCDPSession();
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.connection()?.send('Target.closeTarget', { targetId: targetInfo.targetId });
  // It stops once nobody is attached any more.
  await session.detach();
}
