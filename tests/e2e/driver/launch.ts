// Starts a browser with the shipped build of Clipdraft installed.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../../scripts/browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { DrivenBrowser, LaunchOptions } from './types.ts';

export type * from './types.ts';

export const shippedBuild = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

const onFullDisk = fileURLToPath(new URL('./full-disk.sh', import.meta.url));

/**
 * Starts the browser and waits until the extension is installed. In a new profile it then opens its welcome page, in
 * front: that is waited for, or it would come in front of a test's own tab.
 *
 * Rejects when the browser cannot be found or started, or when the build is not there (`npm run build`).
 */
export async function launch(options: LaunchOptions): Promise<DrivenBrowser> {
  const extensionDir = options.extensionDir ?? shippedBuild[options.browser];
  if (!existsSync(extensionDir)) {
    throw new Error(`There is no build in ${extensionDir}: run \`npm run build\` first.`);
  }
  const program = options.executable ?? (await findBrowser(options.browser));
  const executable = options.diskMayFill ? onFullDisk : program;
  const env = { ...process.env, CLIPDRAFT_BROWSER: program };
  const start = options.browser === 'chromium' ? launchChromium : launchFirefox;
  const { profileDir } = options;
  const isNew = profileDir === undefined || readdirSync(profileDir).length === 0;
  const browser = await start({ ...options, program, executable, extensionDir, env });
  if (isNew) await browser.findTab((url) => url.endsWith('/welcome.html'));
  return browser;
}
