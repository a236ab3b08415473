// Medium's sign-in window. In the background, because the popup closes when a window opens over it.
import { browser } from 'wxt/browser';
import type { Failure } from '../failure';
import { signInTimeout } from '../medium/limits';
import { fail, ok, type Result } from '../result';

/** The address to register with Medium. Differs by browser and by extension id. */
export function redirectUrl(): string {
  return browser.identity.getRedirectURL('medium');
}

/** @returns the address that the window came back to */
export async function launchAuthFlow(url: string): Promise<Result<string>> {
  const { promise: late, resolve } = Promise.withResolvers<Result<string>>();
  const timer = setTimeout(() => resolve(fail({ code: 'oauth-timeout' })), signInTimeout);
  try {
    return await Promise.race([open(url), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function open(url: string): Promise<Result<string>> {
  try {
    const returned = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    return returned ? ok(returned) : fail({ code: 'oauth-window-closed' });
  } catch (error) {
    return fail(failureOf(error instanceof Error ? error.message : String(error)));
  }
}

/** Browsers give words, not codes. */
function failureOf(message: string): Failure {
  return /could not be loaded|load/i.test(message)
    ? { code: 'oauth-page-failed', detail: message.slice(0, 300) }
    : { code: 'oauth-window-closed' };
}
