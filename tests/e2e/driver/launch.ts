// Starts a browser with the shipped build of Clipdraft installed.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../../scripts/browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { DrivenBrowser, LaunchOptions } from './types.ts';

export type * from './types.ts';

const shippedBuild = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

/**
 * Starts the browser and waits until the extension is installed.
 *
 * Rejects when the browser cannot be found or started, or when the build is not there (`npm run build`).
 */
export async function launch(options: LaunchOptions): Promise<DrivenBrowser> {
  const extensionDir = options.extensionDir ?? shippedBuild[options.browser];
  if (!existsSync(extensionDir)) {
    throw new Error(`There is no build in ${extensionDir}: run \`npm run build\` first.`);
  }
  const executable = options.executable ?? (await findBrowser(options.browser));
  const start = options.browser === 'chromium' ? launchChromium : launchFirefox;
  return start({ ...options, executable, extensionDir });
}
