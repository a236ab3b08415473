// The whole job as a person would do it: toolbar click, connect, review, send.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Popup, View } from '../../tests/e2e/driver/launch.ts';
import { type JobReport, reportOf } from './report.ts';
import type { Stage } from './stage.ts';

/** Milliseconds for one step; a page of the open web may be long and its pictures slow. */
const patience = { timeout: 60_000 };

const screen = "document.querySelector('main')?.dataset.screen";
const problem = '[role=alert]';

type Camera = (view: View, name: string) => Promise<void>;

/**
 * Clips the page of the stage and sends it to the sandbox as a draft.
 *
 * @param screenshots a folder for `connect.png`, `review.png`, `delivered.png` and `draft.png`
 * @returns what arrived, read from the sandbox
 * @throws in a sentence, the popup's own where it shows one
 */
export async function doJob(stage: Stage, screenshots?: string): Promise<JobReport> {
  const { browser, sandbox, page } = stage;
  const photograph = await camera(screenshots);
  const tab = await browser.open(page);
  const start = performance.now();
  const popup = await browser.clickToolbar(tab);
  await connect(popup, sandbox.token, photograph);
  await photograph(popup, 'review');
  await popup.click('[data-action=send]');
  await reached(popup, 'delivered', `['review', 'delivering'].includes(${screen})`);
  const ms = Math.round(performance.now() - start);
  await photograph(popup, 'delivered');
  const draftUrl = await popup.attribute('a[data-action=open-draft]', 'href');
  if (screenshots !== undefined && draftUrl)
    await photograph(await browser.open(draftUrl), 'draft');
  const post = sandbox.posts.at(-1);
  if (!post) throw new Error('The popup says delivered, but the sandbox has no draft.');
  return reportOf(post, { browser: `${browser.name} ${browser.version}`, page, draftUrl, ms });
}

/** Connects with the sandbox's token unless the profile has an account, and stops at the review. */
async function connect(popup: Popup, token: string, photograph: Camera): Promise<void> {
  await popup.waitUntil(`['review', 'unclippable'].includes(${screen})`, patience);
  if ((await popup.count('header [data-connected]')) === 0) {
    await popup.click('header [data-action=token]');
    await popup.waitFor('[name=token]');
    await photograph(popup, 'connect');
    await popup.fill('[name=token]', token);
    await popup.click('[data-action=connect]');
  }
  await reached(popup, 'review', `['connect', 'clipping'].includes(${screen})`);
}

/** Waits for a screen; throws the popup's own words when it ends at another one or shows a problem. */
async function reached(popup: Popup, goal: string, onTheWay: string): Promise<void> {
  const shown = `document.querySelector('${problem}') !== null`;
  const moved = `${screen} === '${goal}' || ${shown} || !(${onTheWay})`;
  await popup.waitUntil(moved, patience);
  if ((await popup.count(problem)) > 0) {
    const words = await popup.text(problem);
    throw new Error(words.replace(/\s+/g, ' '));
  }
  const end = await popup.evaluate<string>(screen);
  if (end !== goal) throw new Error(`The popup ended at "${end}" instead of "${goal}".`);
}

async function camera(folder: string | undefined): Promise<Camera> {
  if (folder === undefined) return async () => undefined;
  await mkdir(folder, { recursive: true });
  return (view, name) => view.screenshot(path.join(folder, `${name}.png`));
}
