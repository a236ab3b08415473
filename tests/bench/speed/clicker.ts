// One click on the toolbar and everything that follows, with the moments noted from outside: the popup by a script that runs
// before its own, the page by the protocol, which tells when the page is free again. The shipped build stays as it is.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CDPSession, CDPSessionEvent, type Extension, type Page } from 'puppeteer-core';
import { until } from '../../e2e/driver/until.ts';
import type { BenchBrowser } from './browser.ts';

/** Milliseconds from the click. What a contender does not do is missing. */
export interface Marks {
  /** The popup's document is there. */
  document: number;
  /** The popup asked for the page script. */
  injection?: number;
  /** The page script is over, and the page free again. */
  done?: number;
  /** The popup's modules have run, as far as they wait for nothing. */
  modules: number;
  /** Its words were asked for first, and came last. */
  wording?: number;
  words?: number;
  /** The popup has what the page script gave. */
  value?: number;
  /** The background was asked first, and answered last. */
  asked?: number;
  answer?: number;
  /** The popup's first frame with anything in it. */
  frame: number;
  /** The story is in the document, and drawn. */
  shown: number;
  ready: number;
}

export interface Click {
  marks: Marks;
  /** Milliseconds of the popup's longest task; 0 when none took 50. */
  longest: number;
  /** Bytes of the page's heap when the page script was over, before a collection; 0 where none ran. */
  heap: number;
  /** false: Clipdraft said why there is no story. */
  isRead: boolean;
  /** Ends the popup. */
  close(): Promise<void>;
  /** The popup itself. */
  popup: CDPSession;
}

interface Report {
  marks: Record<string, number>;
  longest: number;
  screen: string | null;
}

/** A floor, the review with its story, or the screen that says why there is none. */
const readySelector =
  'main[data-ready], main[data-screen=review] [data-preview], main[data-screen=unclippable]';
const watch = `const readySelector = ${JSON.stringify(readySelector)};\n${readFileSync(path.join(import.meta.dirname, 'in-page/watch-popup.js'), 'utf8')}`;

export interface Clicker {
  /** @param page in front; it keeps what the click leaves in it */
  click(page: Page, extension: Extension): Promise<Click>;
}

export async function createClicker({ browser }: Pick<BenchBrowser, 'browser'>): Promise<Clicker> {
  const root = await browser.target().createCDPSession();
  const connection = root.connection();
  if (!connection) throw new Error('The browser is gone.');
  let isWanted: (url: string) => boolean = () => false;
  let found: (session: CDPSession) => void = () => undefined;
  // Puppeteer lets a new document go only after this has been sent.
  connection.on(CDPSessionEvent.SessionAttached, (session: CDPSession) => {
    session.on('Page.frameNavigated', ({ frame }) => {
      if (isWanted(frame.url)) found(session);
    });
    // Some targets, such as workers, have no documents.
    const ignore = () => undefined;
    session.send('Page.enable').catch(ignore);
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: watch }).catch(ignore);
  });

  return {
    async click(page, extension) {
      const inPage = await watchPage(page, extension.id);
      const { promise, resolve } = Promise.withResolvers<CDPSession>();
      isWanted = (url) => url === `chrome-extension://${extension.id}/popup.html`;
      found = resolve;
      const clicked = Date.now();
      await page.triggerExtensionAction(extension);
      const popup = await promise;
      const { result } = await popup.send('Runtime.evaluate', {
        expression: 'benchReport',
        awaitPromise: true,
        returnByValue: true,
      });
      const { marks, longest, screen } = result.value as Report;
      const isRead = screen !== 'unclippable';
      const { done, heap } = await inPage();
      const all = done === null ? marks : { ...marks, done };
      const sinceClick = Object.entries(all).map(([name, at]) => [name, at - clicked]);
      return {
        marks: Object.fromEntries(sinceClick) as Marks,
        longest,
        heap,
        isRead,
        popup,
        close: () => closePopup(popup),
      };
    },
  };
}

interface InPage {
  /** Milliseconds since the epoch; null: no script ran. */
  done: number | null;
  heap: number;
}

/** @returns how to ask for what was seen in the page */
async function watchPage(page: Page, id: string): Promise<() => Promise<InPage>> {
  const session = await page.createCDPSession();
  let over: Promise<InPage> | null = null;
  let isNew = false;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (!isNew || over || !context.origin.includes(id)) return;
    // The page tells of the world when its script is over, and answers both then.
    over = Promise.all([
      session.send('Runtime.evaluate', { expression: 'Date.now()' }),
      session.send('Runtime.getHeapUsage'),
    ]).then(([{ result }, { usedSize }]) => ({ done: Number(result.value), heap: usedSize }));
  });
  await session.send('Runtime.enable');
  isNew = true;
  return async () => {
    const seen = (await over) ?? { done: null, heap: 0 };
    await session.detach();
    return seen;
  };
}

async function closePopup(popup: CDPSession): Promise<void> {
  // It closes before it can answer.
  await popup.send('Page.close').catch(() => undefined);
  await until(async () => popup.detached, 'the popup to close');
}
