// The browser through its lives: one profile, ended in every way and started again, with the account connected once.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserName, type DrivenBrowser, launch } from '../e2e/driver/launch.ts';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';
import { type Requests, watchRequests } from './requests.ts';
import { type Change, Writer } from './writer.ts';

export type Kill = 'background' | 'browser' | 'quit' | 'network';

export class Lives {
  readonly sandbox: Sandbox;
  readonly requests: Requests;
  /** What ended something, and when, since the last `forget`. */
  readonly kills: { at: number; kill: Kill }[] = [];
  accountId = '';
  /** How far the background's clock is ahead of ours, in milliseconds. */
  clock = 0;
  #browserName: BrowserName;
  #profileDir: string;
  #browser: DrivenBrowser | null = null;
  #writer: Writer | null = null;
  #isOffline = false;
  #changes: Change[] = [];

  private constructor(browserName: BrowserName, sandbox: Sandbox, profileDir: string) {
    this.#browserName = browserName;
    this.#profileDir = profileDir;
    this.sandbox = sandbox;
    this.requests = watchRequests(sandbox.port);
  }

  static async open(browserName: BrowserName): Promise<Lives> {
    const profileDir = await mkdtemp(path.join(tmpdir(), 'clipdraft-chaos-'));
    const lives = new Lives(browserName, await startSandbox(), profileDir);
    try {
      await lives.#start();
      await lives.connect();
    } catch (error) {
      await lives.close();
      throw error;
    }
    return lives;
  }

  get browser(): DrivenBrowser {
    if (!this.#browser) throw new Error('The browser is not running.');
    return this.#browser;
  }

  get writer(): Writer {
    if (!this.#writer) throw new Error('The browser is not running.');
    return this.#writer;
  }

  async #start(): Promise<void> {
    const { port } = this.sandbox;
    this.#browser = await launch({
      browser: this.#browserName,
      hosts: { 'api.medium.com': port, 'medium.com': port },
      closedNetwork: true,
      headless: true,
      profileDir: this.#profileDir,
    });
    this.#isOffline = false;
    this.clock = 0;
    this.#writer = await Writer.at(
      await this.#browser.extensionPage('welcome.html'),
      this.#browser.ended,
    );
  }

  /** The token is kept over restarts; connecting anew sends what was held for the account. */
  async connect(): Promise<void> {
    const failure = await this.tryToConnect(true);
    if (failure !== null) throw new Error(`The account could not be connected: ${failure}`);
  }

  /** @returns why it did not work, or null */
  async tryToConnect(keep: boolean): Promise<string | null> {
    const { result } = await this.writer.ask('connect', { token: this.sandbox.token, keep });
    if (!result?.ok) return result?.failure.code ?? 'no answer';
    this.accountId = (result.value as { id: string }).id;
    return null;
  }

  async moveClock(milliseconds: number): Promise<void> {
    await this.browser.moveClock(milliseconds, this.writer.page);
    this.clock = milliseconds;
  }

  async killBackground(): Promise<void> {
    if (!(await this.browser.backgroundRunning())) return;
    await this.browser.killBackground();
    this.#note('background');
  }

  async restart(kill: 'browser' | 'quit'): Promise<void> {
    await this.#keepChanges();
    await (kill === 'browser' ? this.browser.kill() : this.browser.close());
    this.#note(kill);
    await this.#start();
  }

  async setOffline(isOffline: boolean): Promise<void> {
    if (this.#isOffline === isOffline) return;
    this.#isOffline = isOffline;
    await this.browser.setOffline(isOffline);
    if (isOffline) this.#note('network');
  }

  #note(kill: Kill): void {
    if (kill !== 'network') this.clock = 0;
    this.kills.push({ at: Date.now(), kill });
  }

  async #keepChanges(): Promise<void> {
    this.#changes.push(...(await this.writer.changes()));
  }

  /** Every change of a record since the last `forget`. */
  async changes(): Promise<Change[]> {
    await this.#keepChanges();
    return [...this.#changes];
  }

  /** Before a run. */
  async forget(): Promise<void> {
    await this.#keepChanges();
    this.#changes = [];
    this.kills.length = 0;
    this.requests.forget();
    this.sandbox.reset();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.requests.close();
    await this.sandbox.close();
    await rm(this.#profileDir, { recursive: true, force: true, maxRetries: 20 });
  }
}
