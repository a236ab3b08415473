// What both adapters do in the same way: start the browser as a process of this machine, and end it.
import puppeteer, { type Browser, type LaunchOptions as OwnOptions } from 'puppeteer-core';
import { ending, killTree, limitFiles, outputOf, profileFor } from './processes.ts';
import type { AdapterOptions } from './types.ts';

export interface Running {
  browser: Browser;
  version: string;
  /** Resolves when the process has ended, by whom ever, and its temporary profile is gone. */
  ended: Promise<void>;
  /** All that the process wrote. */
  log: () => string;
}

/**
 * Starts a browser and makes it ready. Rejects when either fails; then nothing of it is left.
 * @param own what only this browser is told
 * @param ready installs the extension
 * @param seed a profile for the new one to begin with
 */
export async function startBrowser<T>(
  options: AdapterOptions,
  own: OwnOptions,
  ready: (running: Running) => Promise<T>,
  seed?: string,
): Promise<T> {
  const profile = await profileFor(options.profileDir, seed);
  const launching = puppeteer.launch({
    executablePath: options.executable,
    env: options.env,
    headless: options.headless,
    userDataDir: profile.dir,
    defaultViewport: null,
    // Ctrl+C belongs to the caller, who ends the browser in order; at exit it is ended in any case.
    handleSIGINT: false,
    ...own,
  });
  // A browser that did not start leaves no process whose end could be awaited.
  launching.catch(() => profile.discard());
  const browser = await launching;
  const child = browser.process();
  if (!child) throw new Error('The browser gave no process');
  const ended = ending(child).then(profile.discard);
  const log = outputOf(child);
  try {
    const version = (await browser.version()).replace(/^.*\//, '');
    return await ready({ browser, version, ended, log });
  } catch (error) {
    await browser.close();
    await ended;
    throw error;
  }
}

/** A browser that runs, and how it ends. */
export abstract class RunningBrowser {
  readonly version: string;
  readonly ended: Promise<void>;
  readonly log: () => string;
  protected readonly browser: Browser;

  constructor({ browser, version, ended, log }: Running) {
    this.browser = browser;
    this.version = version;
    this.ended = ended;
    this.log = log;
  }

  async close(): Promise<void> {
    // Somebody may have closed it before.
    if (this.browser.connected) await this.browser.close();
    await this.ended;
  }

  async setDiskFull(isFull: boolean): Promise<void> {
    const pid = this.browser.process()?.pid;
    if (pid !== undefined) await limitFiles(pid, isFull);
  }

  async kill(): Promise<void> {
    const pid = this.browser.process()?.pid;
    if (pid !== undefined) await killTree(pid);
    await this.ended;
  }
}
