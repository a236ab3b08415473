// A Chromium tab that shows stored pages at their own addresses and reaches no network; readers run in an isolated
// world, as a page script does.
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.ts';

/** Scripts of a stored page would find neither their server nor their data. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:";

export interface BenchStage {
  show(url: string, body: Buffer, charset: string | undefined): Promise<void>;
  /** Evaluates in a new isolated world of the page that is shown. */
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

export async function openStage(): Promise<BenchStage> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  let shown: { body: Buffer; contentType: string } | null = null;
  let worlds = 0;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer = isPage ? shown : null;
    shown = isPage ? null : shown;
    if (!answer) return void request.abort();
    void request.respond({
      status: 200,
      contentType: answer.contentType,
      headers: { 'content-security-policy': policy },
      body: answer.body,
    });
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  return {
    async show(url, body, charset) {
      shown = { body, contentType: `text/html${charset ? `; charset=${charset}` : ''}` };
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    },
    async evaluate<Value>(expression: string) {
      const { frameTree } = await session.send('Page.getFrameTree');
      worlds += 1;
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: `bench-${worlds}`,
      });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value as Value;
    },
    close: () => browser.close(),
  };
}
