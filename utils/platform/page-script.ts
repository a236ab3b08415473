// Runs the page script in a tab and waits for its value, but never for ever.
import { browser } from 'wxt/browser';
import type { Failure, FailureCode } from '../failure';
import { fail, ok, type Result } from '../result';
import { readBack } from '../story/read-back';
import { linkAlone } from '../story/reading/link-alone';
import type { Reading } from '../story/reading/reading';
import { isTooLarge } from '../story/reading/reading-size';
import { takeBegun } from './begun';

/**
 * Milliseconds; with what comes before and after, a writer waits no longer than 15 seconds. A page that is busy, has an
 * open message box, or lies in the back/forward cache would hold the promise for ever.
 */
const timeLimit = 12_000;

/**
 * Reads the page in a tab under activeTab. Every way in which this can end is a Result: a page that forbids it,
 * moves on, is closed, hangs, or makes the script throw. Of a page that will not be read either the next time, there is
 * its link at least.
 */
export async function readTab(tabId: number): Promise<Result<Reading>> {
  const watch = watchTab(tabId);
  try {
    const reading = await Promise.race([inject(tabId), watch.gone, after(timeLimit)]);
    return reading.ok ? reading : await orItsLink(reading.failure, tabId);
  } finally {
    watch.stop();
  }
}

async function inject(tabId: number): Promise<Result<Reading>> {
  try {
    const begun = await takeBegun(tabId);
    if (begun === 'gone') return fail({ code: 'page-went-away' });
    const [injection] = begun ?? (await injectNow(tabId));
    return await readingIn(injection, tabId);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail(
      (await hasMovedOn(message, tabId)) ? { code: 'page-went-away' } : injectionFailure(message),
    );
  }
}

function injectNow(tabId: number) {
  return browser.scripting.executeScript({
    target: { tabId },
    files: ['/clip.js'],
    injectImmediately: true,
  });
}

/**
 * Of a script that threw, or whose value cannot be carried, Chromium gives null and Firefox an error; of some of its own
 * pages Firefox gives null too.
 */
async function readingIn(
  { result = null, error }: { result?: unknown; error?: unknown } = {},
  tabId: number,
): Promise<Result<Reading>> {
  if (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ code: 'reader-crashed', detail: detail.slice(0, 300) });
  }
  const address = await addressOf(tabId);
  if (result === null)
    return fail({ code: isOnWeb(address) ? 'reader-crashed' : 'restricted-page' });
  const reading = readBack(result, address);
  return reading.ok && isTooLarge(reading.value) ? fail({ code: 'page-too-large' }) : reading;
}

function isOnWeb(address: string | null): boolean {
  return /^https?:/.test(address ?? '');
}

/** Reading them again comes to the same. */
const isLasting: ReadonlySet<FailureCode> = new Set([
  'restricted-page',
  'not-a-page',
  'page-too-large',
  'reader-crashed',
  'reading-refused',
]);

async function orItsLink(failure: Failure, tabId: number): Promise<Result<Reading>> {
  const link = isLasting.has(failure.code) && linkAlone((await tabOf(tabId)) ?? {}, failure);
  return link ? ok(link) : fail(failure);
}

/** Its address is told only while activeTab holds. */
async function tabOf(tabId: number) {
  return browser.tabs.get(tabId).catch(() => null);
}

async function addressOf(tabId: number): Promise<string | null> {
  return (await tabOf(tabId))?.url ?? null;
}

/**
 * Firefox says the same of a page that forbids it and of one that came after the click, for which activeTab was not
 * given. The address is told only while it is.
 */
async function hasMovedOn(message: string, tabId: number): Promise<boolean> {
  if (!/^missing host permission/i.test(message)) return false;
  return (await addressOf(tabId)) === null;
}

/** Browsers give words, not codes. What names neither a closed tab nor a lost frame is a page that forbids it. */
function injectionFailure(message: string): Failure {
  // Firefox of a value that it cannot carry.
  if (/structured-clon/i.test(message))
    return { code: 'reader-crashed', detail: message.slice(0, 300) };
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
