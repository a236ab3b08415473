// Every test page in the real browser, read by the shipped page script: what comes out, that no visible word of the
// container is lost, that the page stays as it was, and that both browsers make the same story of it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Result } from '../../utils/result.ts';
import type { Reading } from '../../utils/story/reading/reading.ts';
import { bundle } from '../bench/fidelity/bundles.ts';
import type { Unaccounted } from '../bench/fidelity/in-page/globals.ts';
import { expectationOf, pagesFolder, problemsOf, slugs } from '../pages/expectation.ts';
import { ChromiumView } from './driver/chromium-view.ts';
import { FirefoxView } from './driver/firefox-view.ts';
import type { Tab } from './driver/types.ts';
import { browserName, useStage } from './stage.ts';

const root = join(import.meta.dirname, '../..');
const script = readFileSync(
  join(root, '.output', browserName === 'firefox' ? 'firefox-mv3' : 'chrome-mv3', 'clip.js'),
  'utf8',
);

/** Counts the words of the container that are nowhere; see the bench. */
const counting = await bundle('unaccounted.entry.ts');

/** Runs the page script as the browser would, by its last value or what that resolves to, and watches the page meanwhile. */
const observed = `(async () => {
  const look = () => [document, ...document.querySelectorAll('*')]
    .map((it) => it.documentElement?.outerHTML ?? it.shadowRoot?.innerHTML ?? '').join('');
  const before = look();
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const value = (0, eval)(${JSON.stringify(script)});
  // A page with scripts goes on while it is waited for, so only what has to be waited for is.
  const reading = value instanceof Promise ? await value : value;
  const changes = observer.takeRecords().length;
  observer.disconnect();
  const isSame = look() === before;
  ${counting}
  const { metadata, article } = reading.ok ? reading.value : {};
  const unaccounted = article ? globalThis.benchUnaccounted(
    article.html,
    article.leftOut.map((part) => part.html),
    [metadata.title, metadata.byline ?? '', metadata.siteName ?? ''],
  ) : null;
  return JSON.stringify({ reading, changes, isSame, unaccounted });
})()`;

interface Observed {
  reading: Result<Reading>;
  changes: number;
  isSame: boolean;
  unaccounted: Unaccounted | null;
}

const stage = useStage();
let tab: Tab;

beforeAll(async () => {
  tab = await stage.openPage('sample-article');
  // Hostile pages open dialogs, which would stop the page from loading.
  if (tab instanceof ChromiumView)
    tab.page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
});

/** Waits for work that a hostile page may hold up with dialogs: Chromium tells of each, Firefox is asked. */
async function dismissingDialogs<Value>(work: Promise<Value>): Promise<Value> {
  const { session, context } = tab instanceof FirefoxView ? tab : {};
  if (!session) return work;
  const over = work.then(
    () => true,
    () => true,
  );
  const pause = () => new Promise<false>((resolve) => setTimeout(() => resolve(false), 50));
  while (!(await Promise.race([over, pause()]))) {
    await session
      .send('browsingContext.handleUserPrompt', { context, accept: false })
      .catch(() => undefined);
  }
  return work;
}

async function visit(slug: string): Promise<void> {
  const url = `https://journal.example/${slug}/`;
  try {
    await tab.goto(url);
  } catch {
    // Firefox's protocol gives up on pages that try to lead to an address it refuses; the page stands all the same.
    await tab.waitUntil(`location.href === '${url}' && document.readyState === 'complete'`);
  }
}

/** In a world of its own, as extensions have it: the page's names do not reach in. */
async function apart(expression: string): Promise<string> {
  if (tab instanceof ChromiumView) {
    const session = await tab.page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
    });
    await session.detach();
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }
  if (!(tab instanceof FirefoxView)) throw new Error('An unknown browser');
  const { result, exceptionDetails } = await tab.session.send<{
    result?: { value: string };
    exceptionDetails?: { text: string };
  }>('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: tab.context, sandbox: 'clip' },
  });
  if (!result) throw new Error(exceptionDetails?.text);
  return result.value;
}

it.each(slugs)('T19 %s', async (slug) => {
  await dismissingDialogs(visit(slug));
  const answer = await dismissingDialogs(apart(observed));
  const { reading, changes, isSame, unaccounted }: Observed = JSON.parse(answer);
  const expectation = expectationOf(slug);
  expect(problemsOf(reading, expectation)).toEqual([]);
  expect({ changes, isSame }).toEqual({ changes: 0, isSame: true });
  expect(unaccounted?.first ?? '', 'words that are neither in the story nor listed').toBe('');

  const other = keepStory(slug, reading);
  if (other === null) return;
  const isEqual = other === storyOf(reading);
  if (expectation.differs) expect(isEqual, 'differs is no longer true').toBe(false);
  else expect(storyOf(reading), 'the other browser reads the page differently').toBe(other);
});

function storyOf(reading: Result<Reading>): string {
  if (!reading.ok) return JSON.stringify(reading.failure);
  const { metadata, article } = reading.value;
  const said = JSON.stringify({ ...metadata, notes: article?.notes }, null, 1).replaceAll(
    '--',
    '—',
  );
  return `${article?.html.replace(/(<\/(?:p|h2|h3|pre|blockquote|figure|ul|ol|li)>)/g, '$1\n')}\n<!-- ${said} -->`;
}

/** @returns what the other browser made of the same page with the same build, or null when that is not known */
function keepStory(slug: string, reading: Result<Reading>): string | null {
  const folderOf = join(pagesFolder, slug);
  const page = readdirSync(folderOf).map((name) => readFileSync(join(folderOf, name)));
  const build = createHash('sha256')
    .update(script)
    .update(Buffer.concat(page))
    .digest('hex')
    .slice(0, 16);
  const stamp = `<!-- ${build} -->\n`;
  const fileIn = (browser: string) => {
    const folder = join(root, '.cache/stories', browser);
    mkdirSync(folder, { recursive: true });
    return join(folder, `${slug}.html`);
  };
  writeFileSync(fileIn(browserName), stamp + storyOf(reading));
  const others = fileIn(browserName === 'firefox' ? 'chromium' : 'firefox');
  const kept = existsSync(others) ? readFileSync(others, 'utf8') : '';
  return kept.startsWith(stamp) ? kept.slice(stamp.length) : null;
}
