// A Chromium tab that shows stored pages at their own addresses and reaches no network; readers run in an isolated
// world, as a page script does. The tab is alone in its browser: beside another one Chromium would give it less of
// the processor.
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.ts';
import { pictureAt } from './flat-picture.ts';

/** Scripts of a stored page would find neither their server nor their data. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:";

/** Milliseconds after which a page is read as far as it has come. */
const loadLimit = 15_000;

/** Milliseconds after which whatever runs in the page has failed. */
const runLimit = 20_000;

export interface StoredPage {
  url: string;
  body: Buffer;
  charset: string | undefined;
}

export interface Stage {
  show(page: StoredPage): Promise<void>;
  /** Evaluates in a new isolated world of the page that is shown. Rejects when it takes too long. */
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

export async function launchBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--mute-audio',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-features=Translate,OptimizationHints,MediaRouter,IsolateOrigins,site-per-process',
      // Before each call the garbage of the one before is collected.
      '--js-flags=--expose-gc',
    ],
  });
}

export async function openStage(): Promise<Stage> {
  const browser = await launchBrowser();
  const [page = await browser.newPage()] = await browser.pages();
  await page.setViewport({ width: 1280, height: 900 });
  const serve = await answerFromMemory(page);
  const session = await page.createCDPSession();
  let worlds = 0;
  return {
    async show(stored) {
      const isServed = serve(stored);
      await page.goto(stored.url, { waitUntil: 'load', timeout: loadLimit }).catch(forgiveSlowness);
      // Else the readers would be measured on the page before.
      if (!isServed()) throw new Error(`The browser did not ask for ${stored.url}.`);
    },
    async evaluate<Value>(expression: string) {
      const { frameTree } = await session.send('Page.getFrameTree');
      worlds += 1;
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: `bench-${worlds}`,
      });
      const run = session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      const { result, exceptionDetails } = await within(run, runLimit);
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value as Value;
    },
    close: () => browser.close(),
  };
}

/** @returns how to say which page the next navigation gets, which in turn tells whether it got it */
async function answerFromMemory(page: Page): Promise<(stored: StoredPage) => () => boolean> {
  let next: StoredPage | null = null;
  const answer = async (request: HTTPRequest): Promise<void> => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage && next) {
      const { body, charset } = next;
      next = null;
      const contentType = charset ? `text/html; charset=${charset}` : 'text/html';
      await request.respond({
        status: 200,
        contentType,
        headers: { 'content-security-policy': policy },
        body,
      });
    } else if (request.resourceType() === 'image') {
      await request.respond({
        status: 200,
        contentType: 'image/png',
        headers: { 'cache-control': 'max-age=3600' },
        body: pictureAt(request.url()),
      });
    } else await request.abort();
  };
  await page.setRequestInterception(true);
  // A request may be gone before it is answered, with the page that made it.
  page.on('request', (request) => void answer(request).catch(() => undefined));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  return (stored) => {
    next = stored;
    return () => next === null;
  };
}

/** A page that waits for what never comes, or goes elsewhere at once, is there all the same. */
function forgiveSlowness(error: Error): void {
  if (!/ERR_ABORTED|timeout/i.test(error.message)) throw error;
}

async function within<Value>(work: Promise<Value>, limit: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${limit} ms.`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
