// For most people: Clipdraft installed from its package, a fresh profile, no token, and an article that ends up in Medium's
// editor, pasted by hand. That is README's "Install" and "Your first clip".
import { expect, it } from 'vitest';
import type { View } from './driver/launch.ts';
import { blocksIn, openedEditor, paste } from './editor-page.ts';
import { newcomersPackage } from './newcomer.ts';
import { picture, reach, useStage } from './stage.ts';

const stage = useStage({ extensionDir: newcomersPackage() });

interface Shown {
  type: string;
  text: string;
  hrefs: string[];
}

/** The blocks of the popup's preview, in the editor's words. An empty line would split code there. */
function shownIn(popup: View): Promise<Shown[]> {
  return popup.evaluate(`(() => {
    const types = { H2: 'h3', H3: 'h4', FIGURE: 'figure', BLOCKQUOTE: 'blockquote' };
    const text = (element) => element.textContent.trim();
    const hrefs = (element) => [...element.querySelectorAll('a')].map(({ title }) => title);
    return [...document.querySelectorAll('[data-preview] > [data-block]')].flatMap((block) => {
      if (block.matches('ul, ol')) return [...block.children].map((item) => ({ type: block.localName, text: text(item), hrefs: hrefs(item) }));
      if (block.matches('figure')) return [{ type: 'figure', text: text(block.querySelector('figcaption') ?? new Text()), hrefs: hrefs(block) }];
      if (block.matches('pre')) return [{ type: 'pre', text: block.textContent.replace(/^$/gm, ' '), hrefs: [] }];
      return [{ type: types[block.tagName] ?? block.localName, text: text(block), hrefs: hrefs(block) }];
    });
  })()`);
}

it('answers “no token” once, and never asks for one again', async () => {
  const { browser } = stage;
  const welcome = await browser.findTab((url) => url.endsWith('/welcome.html'));
  await welcome.waitFor('[data-answer=no-token]');
  await welcome.screenshot(picture('welcome'));
  await welcome.click('[data-answer=no-token]');
  await welcome.waitFor('.steps');
  expect(await welcome.count('.steps svg')).toBe(3);
  await welcome.screenshot(picture('welcome-no-token'));
  await welcome.close();
  const popup = await browser.clickToolbar(await stage.openPage('sample-article'));
  await reach(popup, 'review');
  expect(await popup.text('button.primary')).toBe('Copy for Medium and open the editor');
  expect(await popup.count('[name=token], [data-action=connect]')).toBe(0);
});

it('brings an article into Medium’s editor by copy and paste, with a checklist that ends in the ledger', async () => {
  const { browser, sandbox } = stage;
  const article = await stage.openPage('sample-article');
  const popup = await browser.clickToolbar(article);
  await reach(popup, 'review');
  await popup.fill('[name=title]', 'A loaf by hand');
  await popup.fill('[name=subtitle]', 'What flour does overnight');
  await popup.type('[name=tag]', 'my own\n');
  await popup.screenshot(picture('review-without-token'));
  const shown = await shownIn(popup);
  const draft = await popup.evaluate<Record<string, string>>(
    `Object.fromEntries(['license', 'canonicalUrl', 'subtitle'].map((name) => [name, document.getElementById(name).value]))`,
  );
  await popup.click('[data-action=paste]');

  const editor = await openedEditor(browser);
  await paste(editor);
  await editor.screenshot(picture('pasted'));
  const [title, ...blocks] = await blocksIn(editor);
  expect(blocks.filter(({ type, src }) => type === 'figure' && src).length).toBeGreaterThan(0);
  expect(title).toMatchObject({ type: 'title', text: 'A loaf by hand' });
  expect(blocks.map(({ type, text, hrefs = [] }) => ({ type, text, hrefs }))).toEqual(shown);

  const side = await browser.sidePanel();
  await side.waitFor('[data-step=hand-over]');
  await side.screenshot(picture('checklist'));
  expect(await side.text('[data-value=canonical]')).toBe(draft.canonicalUrl);
  expect(await side.text('[data-value=subtitle]')).toBe('What flour does overnight');
  expect(await side.attribute('[data-value=license]', 'data-license')).toBe(draft.license);
  expect(
    await side.evaluate(
      `[...document.querySelectorAll('[data-value=tag]')].map((it) => it.textContent)`,
    ),
  ).toEqual(['Bread', 'Sourdough', 'Slow living', 'my own']);

  await side.click('[data-action=copy-canonical]');
  await side.waitUntil(
    `document.querySelector('[data-step=canonical] .copied').textContent === 'Copied'`,
  );
  await editor.bringToFront();
  await editor.click('#canonical');
  await editor.press('Control+v');
  expect(await editor.value('#canonical')).toBe(draft.canonicalUrl);

  await side.click('[name=canonical]');
  await side.waitUntil(`document.querySelector('[name=canonical]').checked`);
  await side.fill('[name=address]', 'https://journal.example/no-draft');
  await side.click('[data-action=finish]');
  await side.waitFor('[data-code=not-a-draft-address]');
  await side.fill('[name=address]', await editor.url());
  await side.click('[data-action=finish]');
  await side.waitFor('[data-finished]');
  await side.screenshot(picture('finished'));
  expect(sandbox.posts).toEqual([]);

  await editor.close();
  const again = await browser.clickToolbar(article);
  await reach(again, 'delivered');
  expect(await again.attribute('[data-action=open-draft]', 'href')).toBe(
    `https://medium.com/p/${sandbox.stories[0]?.id}/edit`,
  );
});

it('keeps the ticks of a checklist when everything is closed, and leads back to it', async () => {
  const { browser } = stage;
  const article = await stage.openPage('code-blocks');
  const popup = await browser.clickToolbar(article);
  await reach(popup, 'review');
  await popup.click('[data-action=paste]');
  const editor = await openedEditor(browser);
  const side = await browser.sidePanel();
  await side.waitFor('[data-step=hand-over]');
  await side.click('[name="hand-over"]');
  // A box is ticked by the click itself; another page shows what is stored.
  const stored = await browser.extensionPage('sidepanel.html');
  await stored.waitUntil(`document.querySelector('[name="hand-over"]')?.checked`);
  await stored.close();
  await editor.close();
  await browser.killBackground();
  const page = await browser.extensionPage('sidepanel.html');
  await page.waitUntil(`document.querySelector('[name="hand-over"]')?.checked`);
  await page.close();
  const later = await browser.clickToolbar(article);
  await later.waitFor('[data-checklist-notice]');
  await stage.closePopup();
  await side.click('[data-action=set-aside]');
  await side.waitFor('[data-screen=empty]');
  expect(await side.text('main')).toContain('only when you click its button in the toolbar');
});

/** In a page of the extension: one request to the store of the checklists' files. */
function inFiles<Value>(page: View, request: string): Promise<Value> {
  return page.evaluate<Value>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('clipdraft');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const files = opening.result.transaction('pictures', 'readwrite').objectStore('pictures');
      const asked = files.${request};
      files.transaction.oncomplete = () => { opening.result.close(); resolve(asked.result); };
    };
  })`);
}

it('removes the files of a checklist that was set aside, and what one of earlier has left behind', async () => {
  const { browser } = stage;
  const article = await stage.openPage('pictures-data-and-svg');
  const popup = await browser.clickToolbar(article);
  await reach(popup, 'review');
  await popup.click('[data-action=paste]');
  const editor = await openedEditor(browser);
  const side = await browser.extensionPage('sidepanel.html');
  await side.waitFor('[data-step=pictures]');
  expect(await inFiles(side, 'getAllKeys()')).toEqual([await article.url()]);
  await side.click('[data-action=set-aside]');
  await side.waitFor('[data-screen=empty]');
  await expect.poll(() => inFiles(side, 'getAllKeys()')).toEqual([]);
  await inFiles(side, `put([], 'https://gone.example/')`);
  await browser.killBackground();
  const page = await browser.extensionPage('outbox.html');
  await expect.poll(() => inFiles(page, 'getAllKeys()')).toEqual([]);
  await page.close();
  await side.close();
  await editor.close();
});

it('opens the importer with the link on the clipboard, and says what it loses', async () => {
  const { browser, sandbox } = stage;
  const popup = await browser.clickToolbar(await stage.openPage('lists-and-quotes'));
  await reach(popup, 'review');
  const link = await popup.value('[name=canonicalUrl]');
  await popup.click('[data-action=import]');
  await reach(popup, 'import');
  await popup.screenshot(picture('import'));
  await popup.click('[data-action=begin-import]');
  const importer = await browser.findTab((url) => url === 'https://medium.com/p/import');
  await importer.waitFor('#import-url');
  await importer.click('#import-url');
  await importer.press('Control+v');
  expect(await importer.value('#import-url')).toBe(link);
  await importer.click('#import');
  await importer.waitFor('#imported');
  expect(sandbox.imports).toHaveLength(1);
  const side = await browser.sidePanel();
  await side.waitFor('[data-route=import]');
  await importer.close();
});
