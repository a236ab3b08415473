// The options of `npm start -- …`.
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../tests/e2e/driver/types.ts';

export interface StartOptions {
  /** Do the whole job with nobody at the screen, print the result and end. */
  once: boolean;
  browser: BrowserName;
  /** A page of the open web to clip. */
  url?: string;
  /** An HTML file to clip; served with its folder. */
  page?: string;
  /** A folder for PNGs of every step. */
  screenshots?: string;
}

/** Reads the command line. Throws an `Error` whose message is a sentence for the person who typed it. */
export function readOptions(args: string[]): StartOptions {
  const { values } = parseArgs({
    args,
    strict: true,
    options: {
      once: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
      url: { type: 'string' },
      page: { type: 'string' },
      screenshots: { type: 'string' },
    },
  });
  const { once, browser, url, page, screenshots } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not ${browser}.`);
  }
  if (url !== undefined && page !== undefined) {
    throw new Error('--url and --page name two pages; give one of them.');
  }
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new Error(`--url needs an http or https address, not ${url}.`);
  }
  const noScreen =
    process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return {
    once: once || noScreen,
    browser,
    ...(url === undefined ? {} : { url }),
    ...(page === undefined ? {} : { page }),
    ...(screenshots === undefined ? {} : { screenshots }),
  };
}
