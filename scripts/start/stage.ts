// Sets the stage: a fresh build, the sandbox, the page, and a browser with Clipdraft installed.
import { type DrivenBrowser, launch } from '../../tests/e2e/driver/launch.ts';
import { type Sandbox, startSandbox } from '../../tests/sandbox/index.ts';
import { findBrowser } from '../browsers.ts';
import { run } from '../command.ts';
import type { StartOptions } from './options.ts';
import { journalHost, servePage } from './site.ts';

export interface Stage {
  browser: DrivenBrowser;
  sandbox: Sandbox;
  /** The page to clip. */
  page: string;
  close(): Promise<void>;
}

/** Rejects with a sentence when there is no browser, no build or no page. Ends what it has started then. */
export async function setStage(options: StartOptions): Promise<Stage> {
  const executable = await findBrowser(options.browser);
  const target = options.browser === 'chromium' ? 'chrome' : 'firefox';
  if ((await run('wxt', ['build', '-b', target], 'on-stderr')) !== 0) {
    throw new Error('The extension could not be built.');
  }
  const sandbox = await startSandbox();
  try {
    const page = options.url ?? (await servePage(sandbox, options.page));
    const { port } = sandbox;
    const browser = await launch({
      browser: options.browser,
      executable,
      hosts: { 'api.medium.com': port, 'medium.com': port, [journalHost]: port },
      closedNetwork: options.url === undefined,
      headless: options.once,
    });
    return {
      browser,
      sandbox,
      page,
      close: async () => {
        await browser.close();
        await sandbox.close();
      },
    };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}
