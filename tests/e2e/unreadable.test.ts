// F37 What no extension may read, and what is no page: each ends in its sentence, and where there is an address on the
// web, its link can be sent all the same.
import { afterEach, expect, it } from 'vitest';
import { servePages } from '../pages/serve.ts';
import { serveDocuments } from './documents.ts';
import type { Tab, View } from './driver/types.ts';
import { alertOf, browserName, picture, reach, useStage } from './stage.ts';

const isChromium = browserName === 'chromium';
const store = isChromium ? 'https://chromewebstore.google.com' : 'https://addons.mozilla.org';

// The stores' names lead to the test pages, so that only the browser's own ban stands in the way.
const stage = useStage({
  sites: {
    'documents.example': serveDocuments,
    'chromewebstore.google.com': servePages,
    'addons.mozilla.org': servePages,
  },
});
let tab: Tab;

afterEach(async () => {
  await stage.closePopup();
  await tab.close();
});

async function clip(address: string): Promise<View> {
  tab = await stage.browser.open(address);
  const popup = await stage.openReview(tab);
  await reach(popup, 'unclippable');
  expect(await alertOf(popup)).toContain('Nothing was changed or sent.');
  return popup;
}

const forbidden = 'The browser does not let extensions read this page.';

it.each([
  'view-source:https://journal.example/sample-article/',
  'data:text/html,<title>Pond</title><p>Twelve frogs live in it.',
  'about:blank',
  ...(isChromium
    ? ['chrome://version/', 'chrome://settings/', 'chrome://extensions/']
    : ['about:config', 'about:support', 'about:addons', 'about:preferences', 'about:newtab']),
])('F37 says that %s cannot be read, and that there is no link to send', async (address) => {
  const popup = await clip(address);
  expect(await popup.attribute('[role=alert]', 'data-code')).toBe('restricted-page');
  expect(await alertOf(popup)).toContain(forbidden);
  expect(await popup.count('[data-action=take-link]')).toBe(0);
});

it('F37 says that the browser’s own store cannot be read, and can send its link', async () => {
  const popup = await clip(`${store}/sample-article/`);
  expect(await alertOf(popup)).toContain(forbidden);
  await popup.screenshot(picture('unreadable-store'));
  await sendLink(popup, `${store}/sample-article/`);
  expect(stage.sandbox.posts[0]?.title).toBe('Sourdough without a timetable | The Slow Oven');
});

it('F37 reads the other browser’s store like any page', async () => {
  const other = isChromium ? 'https://addons.mozilla.org' : 'https://chromewebstore.google.com';
  tab = await stage.browser.open(`${other}/sample-article/`);
  await reach(await stage.openReview(tab), 'review');
});

it.each([
  ['pond.pdf', isChromium ? 'This tab shows a PDF. Clipdraft reads only web pages.' : forbidden],
  ['pond.json', 'This tab shows a file. Clipdraft reads only web pages.'],
  ['pond.xml', 'This tab shows a file. Clipdraft reads only web pages.'],
  ['pond.png', 'This tab shows a picture. Clipdraft reads only web pages.'],
  // Its words could be selected.
  ['pond.svg', 'Clipdraft found no article on this page.'],
])('F37 says what %s is, and can send its link', async (name, sentence) => {
  const address = `https://documents.example/${name}`;
  const popup = await clip(address);
  expect(await alertOf(popup)).toContain(sentence);
  await popup.screenshot(picture(`unreadable-${name}`));
  await sendLink(popup, address);
  expect(stage.sandbox.posts[0]?.title).toContain(name);
});

/** Takes the link instead, with some words of the writer's own. */
async function sendLink(popup: View, address: string): Promise<void> {
  await popup.click('[data-action=take-link]');
  await reach(popup, 'review');
  await popup.fill('[name=comment]', 'Worth a look.');
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(stage.sandbox.posts[0]?.content).toContain(
    `<p>Worth a look.</p><p><a href="${address}">${address}</a></p>`,
  );
}
