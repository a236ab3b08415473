// "Send to Medium" in the context menu, on a page and on a selection.
import { expect, it } from 'vitest';
import { newProfile, reach, useStage } from './stage.ts';

const profileDir = newProfile();
const stage = useStage({ profileDir });

it('opens the review from the menu, with the whole article', async () => {
  const tab = await stage.openPage('sample-article');
  const first = await stage.openReview(tab);
  await reach(first, 'review');
  await first.close();
  await stage.browser.clickMenu(tab, { label: 'Send to Medium' });
  const popup = await stage.browser.popup();
  await reach(popup, 'review');
  expect(await popup.count('[name=scope]')).toBe(0);
});

it('takes only the selection when it was asked for on one, and can take the whole', async () => {
  const tab = await stage.openPage('sample-article');
  const first = await stage.openReview(tab);
  await first.close();
  await tab.evaluate(`(() => {
    const paragraphs = document.querySelectorAll('article p');
    getSelection().setBaseAndExtent(paragraphs[1], 0, paragraphs[2], paragraphs[2].childNodes.length);
  })()`);
  const selected = await tab.evaluate<string>('getSelection().toString()');
  await stage.browser.clickMenu(tab, {
    label: 'Send to Medium',
    selector: 'article p:nth-of-type(2)',
  });
  const popup = await stage.browser.popup();
  await reach(popup, 'review');
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  expect(words(await popup.text('[data-preview]'))).toEqual(words(selected));
  await popup.click('[name=scope][value=article]');
  await popup.waitUntil(
    `document.querySelector('[data-preview]').innerText.length > ${selected.length * 2}`,
  );
});

it('F48 has each of its entries once, also after a restart', async () => {
  await stage.restart('close');
  const tab = await stage.openPage('lists-and-quotes');
  await (await stage.openReview(tab)).close();
  const inside = await stage.browser.extensionPage('welcome.html');
  const changed = await inside.evaluate(`(async () => {
    const { contextMenus } = globalThis.browser ?? chrome;
    const known = (id) => contextMenus.update(id, {}).then(() => true, () => false);
    return [await known('article'), await known('selection'), await known('another')];
  })()`);
  await inside.close();
  expect(changed).toEqual([true, true, false]);
  await stage.browser.clickMenu(tab, { label: 'Send to Medium' });
  await reach(await stage.browser.popup(), 'review');
});
