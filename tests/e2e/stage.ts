// What every spec stands on: the shipped build in a real browser, the local Medium, and the test pages as a site.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { servePages } from '../pages/serve.ts';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';
import type { SiteHandler } from '../sandbox/types.ts';
import {
  type BrowserName,
  type DrivenBrowser,
  type LaunchOptions,
  launch,
  type Tab,
  type View,
} from './driver/launch.ts';

export const browserName: BrowserName =
  process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Other colours are for pictures that people look at: E2E_SCHEME=dark, or contrast. */
const scheme = (['dark', 'contrast'] as const).find((name) => name === process.env.E2E_SCHEME);
/** So are other languages than English, as in E2E_LANGUAGE=pt-BR: tests that read sentences fail in them. */
const language = process.env.E2E_LANGUAGE || undefined;
/** The folder of their pictures: E2E_PICTURES=firefox-ar-dark. */
const pictures = process.env.E2E_PICTURES || browserName;

export interface Stage {
  browser: DrivenBrowser;
  sandbox: Sandbox;
  /** Opens a test page by its slug. */
  openPage(slug: string): Promise<Tab>;
  /** Closes the popup if one is open, as a click beside it does; a click on its button would only do that too. */
  closePopup(): Promise<void>;
  /** Clicks the toolbar button over a tab and connects with the sandbox's token unless that was done before. */
  openReview(tab: Tab): Promise<View>;
  /** Opens the settings in a tab. */
  openSettings(): Promise<Tab>;
  /**
   * Ends the browser, in order or by SIGKILL, and starts it again with the same profile; see `profileDir`.
   * @param differently what is not as usual in this life alone
   */
  restart(end: 'close' | 'kill', differently?: Partial<LaunchOptions>): Promise<void>;
}

/** How a spec's stage differs from the usual one. */
interface StageOptions extends Partial<LaunchOptions> {
  /** Sites beside, or in place of, that of the test pages. */
  sites?: Readonly<Record<string, SiteHandler>>;
}

/** One browser and one sandbox for a spec file; the sandbox forgets its records before each test. */
export function useStage({ sites = {}, ...options }: StageOptions = {}): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    const sandbox = await startSandbox();
    const all = { 'journal.example': servePages, ...sites };
    for (const [host, handler] of Object.entries(all)) sandbox.site(host, handler);
    const { port } = sandbox;
    const hosts = ['api.medium.com', 'medium.com', ...Object.keys(all)];
    const start = (differently: Partial<LaunchOptions> = {}) =>
      launch({
        browser: browserName,
        hosts: Object.fromEntries(hosts.map((host) => [host, port])),
        closedNetwork: true,
        headless: true,
        ...(scheme === undefined ? {} : { scheme }),
        ...(language === undefined ? {} : { language }),
        ...options,
        ...differently,
      });
    Object.assign(stage, {
      browser: await start(),
      sandbox,
      openPage: (slug: string) => stage.browser.open(`https://journal.example/${slug}/`),
      async closePopup() {
        const open = await stage.browser.popup({ timeout: 1 }).catch(() => null);
        await open?.close();
      },
      async restart(end: 'close' | 'kill', differently: Partial<LaunchOptions> = {}) {
        await stage.browser[end]();
        stage.browser = await start(differently);
      },
      async openReview(tab: Tab) {
        const popup = await stage.browser.clickToolbar(tab);
        await popup.waitUntil(
          `!['clipping', undefined].includes(document.querySelector('main')?.dataset.screen)`,
        );
        if ((await popup.count('header [data-connected]')) === 0)
          await connect(popup, sandbox.token);
        return popup;
      },
      async openSettings() {
        await stage.closePopup();
        const settings = await stage.browser.extensionPage('options.html');
        await reach(settings, 'settings');
        return settings;
      },
    } satisfies Stage);
  });
  beforeEach(() => stage.sandbox.reset());
  afterEach(() => stage.closePopup());
  afterAll(async () => {
    await stage.browser?.close();
    await stage.sandbox?.close();
    const { profileDir } = options;
    if (profileDir !== undefined) await rm(profileDir, { recursive: true, force: true });
  });
  return stage;
}

/** A folder for the profile of a spec whose browser is started again, or looked into; its stage removes it. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'clipdraft-profile-'));
}

export function screenOf(popup: View): Promise<string | null> {
  return popup.attribute('main', 'data-screen');
}

/** Says that there is a token, as somebody does who has one. */
export async function askToConnect(popup: View): Promise<void> {
  await popup.click('header [data-action=token]');
  await reach(popup, 'connect');
}

/** Waits for a screen of the popup. */
export async function reach(popup: View, screen: string): Promise<void> {
  await popup.waitFor(`main[data-screen=${screen}]`);
}

export async function connect(popup: View, token: string): Promise<void> {
  if ((await screenOf(popup)) !== 'connect') await askToConnect(popup);
  await popup.fill('[name=token]', token);
  await popup.click('[data-action=connect]');
  await popup.waitFor('main:not([data-screen=connect])');
}

/** Connects one more account in the settings. */
export async function connectAnother(settings: View, token: string): Promise<void> {
  const before = await settings.count('[data-account]');
  await settings.click('[data-add-account] summary');
  await settings.fill('[name=token]', token);
  await settings.click('[data-action=connect]');
  await settings.waitUntil(`document.querySelectorAll('[data-account]').length > ${before}`);
}

/** Removes the first account in the settings. @returns what was said of its drafts before */
export async function removeAccount(settings: View, shot?: string): Promise<string> {
  const before = await settings.count('[data-account]');
  await settings.click('[data-account] [data-action=remove]');
  await settings.waitFor('[data-action=remove-yes]');
  const words = await settings.text('[data-account] fieldset');
  if (shot) await settings.screenshot(picture(shot));
  await settings.click('[data-account] [data-action=remove-yes]');
  await settings.waitUntil(`document.querySelectorAll('[data-account]').length < ${before}`);
  return words;
}

/** The three sentences of the alert that is shown. */
export async function alertOf(popup: View): Promise<string> {
  return popup.text('[role=alert]');
}

/** Where a picture of this moment goes, for people to look at. */
export function picture(name: string): string {
  const folder = join(import.meta.dirname, '../../.cache/screenshots', pictures);
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}
