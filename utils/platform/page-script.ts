// Runs the page script in a tab and waits for its value, but never for ever.
import { browser } from 'wxt/browser';
import type { Reading } from '../clip/reading';
import type { Failure } from '../failure';
import { fail, type Result } from '../result';

/**
 * Milliseconds; with what comes before and after, a writer waits no longer than 15 seconds. A page that is busy, has an
 * open message box, or lies in the back/forward cache would hold the promise for ever.
 */
const timeLimit = 12_000;

/**
 * Reads the page in a tab under activeTab. Every way in which this can end is a Result: a page that forbids it,
 * moves on, is closed, hangs, or makes the script throw.
 */
export async function readTab(tabId: number): Promise<Result<Reading>> {
  const watch = watchTab(tabId);
  try {
    return await Promise.race([inject(tabId), watch.gone, after(timeLimit)]);
  } finally {
    watch.stop();
  }
}

async function inject(tabId: number): Promise<Result<Reading>> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/clip.js'],
      injectImmediately: true,
    });
    // Chromium gives null for a script that threw and Firefox for some of its own pages; the script catches
    // everything, so nothing here means that it never ran.
    return (
      (injection?.result as Result<Reading> | null | undefined) ?? fail({ code: 'restricted-page' })
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail(
      (await hasMovedOn(message, tabId)) ? { code: 'page-went-away' } : injectionFailure(message),
    );
  }
}

/**
 * Firefox says the same of a page that forbids it and of one that came after the click, for which activeTab was not
 * given. The address is told only while it is.
 */
async function hasMovedOn(message: string, tabId: number): Promise<boolean> {
  if (!/^missing host permission/i.test(message)) return false;
  return browser.tabs.get(tabId).then(
    ({ url }) => url === undefined,
    () => true,
  );
}

/** Browsers give words, not codes. What names neither a closed tab nor a lost frame is a page that forbids it. */
function injectionFailure(message: string): Failure {
  return /no tab with id|frame.*(?:removed|gone)|frame with id|tab was closed|invalid tab id/i.test(
    message,
  )
    ? { code: 'page-went-away' }
    : { code: 'restricted-page', detail: message.slice(0, 300) };
}

/** Resolves when the tab closes or loads another document. */
function watchTab(tabId: number) {
  const { promise: gone, resolve } = Promise.withResolvers<Result<Reading>>();
  const onRemoved = (id: number) => {
    if (id === tabId) resolve(fail({ code: 'page-went-away' }));
  };
  const onUpdated = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'loading') resolve(fail({ code: 'page-went-away' }));
  };
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.tabs.onUpdated.addListener(onUpdated);
  return {
    gone,
    stop() {
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
  };
}

function after(milliseconds: number): Promise<Result<Reading>> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(fail({ code: 'page-did-not-answer' })), milliseconds);
  });
}
