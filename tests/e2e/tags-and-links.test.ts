// Tags and the canonical link at the desk, by real keys, pointer and clipboard.
import { expect, it } from 'vitest';
import type { Tab, View } from './driver/launch.ts';
import { picture, reach, useStage } from './stage.ts';

const text =
  '<p>The grey heron stands in shallow water for most of the morning, and nobody who walks along the dike would think that it is at work.</p>';

const heads: Readonly<Record<string, string>> = {
  '/plain': '<meta name="keywords" content="Herons, Ponds">',
  '/token': '<meta name="keywords" content="Herons, Ponds">',
  '/copy':
    '<link rel="canonical" href="https://origin.example/heron"><meta property="og:url" content="https://pond.example/copy">',
  '/many':
    '<link rel="canonical" href="https://pond.example/many"><meta property="og:url" content="https://pond.example/heron-2"><script type="application/ld+json">{"@type":"Article","url":"http://localhost:4000/heron"}</script>',
};

const stage = useStage({
  sites: {
    'pond.example': async (request) => {
      const head = heads[new URL(request.url).pathname];
      const html = `<!doctype html><html lang="en"><head><title>The heron</title>${head ?? ''}</head><body><main><article><h1>The heron</h1>${text.repeat(4)}</article></main></body></html>`;
      return new Response(html, {
        status: head === undefined ? 404 : 200,
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      });
    },
  },
});

async function openDesk(path: string): Promise<{ page: Tab; popup: View }> {
  const page = await stage.browser.open(`https://pond.example${path}`);
  const popup = await stage.browser.clickToolbar(page);
  await reach(popup, 'review');
  return { page, popup };
}

const tags = (popup: View) =>
  popup.evaluate<string[]>(
    `[...document.querySelectorAll('[data-tag]')].map((it) => it.dataset.tag)`,
  );

/** Waits: what a key does is drawn in the next frame. */
async function hasTags(popup: View, expected: string[]): Promise<void> {
  await expect.poll(() => tags(popup)).toEqual(expected);
}

/** Lets a page answer a real Ctrl+C with this text. */
async function copyText(page: Tab, copied: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(`(addEventListener('copy', (event) => {
    event.clipboardData.setData('text/plain', ${JSON.stringify(copied)});
    event.preventDefault();
    document.body.dataset.copied = 'yes';
  }, { once: true }), null)`);
  await page.press('Control+c');
  await page.waitFor('body[data-copied]');
}

it('says on the way by token, past three tags, which of them go', async () => {
  const page = await stage.browser.open('https://pond.example/token');
  const popup = await stage.openReview(page);
  await reach(popup, 'review');
  await popup.type('[name=tag]', 'Reeds\n');
  await hasTags(popup, ['Herons', 'Ponds', 'Reeds']);
  expect(await popup.count('[data-too-many], [data-stays]')).toBe(0);
  await popup.type('[name=tag]', 'Mud\n');
  await popup.waitFor('[data-too-many]');
  expect(await popup.attribute('[data-stays]', 'data-tag')).toBe('Mud');
  await popup.screenshot(picture('tags-by-token'));
});

it('takes tags by Enter, comma, paste and arrows, gives the last one back, and suggests them for the next article', async () => {
  const page = await stage.browser.open('https://pond.example/plain');
  await copyText(page, '#slow walks\n#Mud; herons, Early mornings');
  const popup = await stage.browser.clickToolbar(page);
  await reach(popup, 'review');
  await hasTags(popup, ['Herons', 'Ponds']);
  await popup.type('[name=tag]', 'Reeds\n');
  await hasTags(popup, ['Herons', 'Ponds', 'Reeds']);
  await popup.press('Backspace');
  await hasTags(popup, ['Herons', 'Ponds']);
  expect(await popup.value('[name=tag]')).toBe('Reeds');
  await popup.type('[name=tag]', ' and rushes,');
  await hasTags(popup, ['Herons', 'Ponds', 'Reeds and rushes']);
  await popup.press('Control+v');
  await hasTags(popup, ['Herons', 'Ponds', 'Reeds and rushes', 'slow walks', 'Mud']);
  expect(await popup.value('[name=tag]')).toBe('Early mornings');
  await popup.waitFor('[data-full]');
  await popup.screenshot(picture('tags-full'));
  await popup.click('[aria-label="Remove tag Ponds"]');
  await popup.click('[name=tag]');
  await popup.press('Enter');
  const all = ['Herons', 'Reeds and rushes', 'slow walks', 'Mud', 'Early mornings'];
  await hasTags(popup, all);
  await popup.click('[data-action=paste]');
  await stage.browser.findTab((url) => url === 'https://medium.com/new-story');

  const next = await openDesk('/many');
  await next.popup.waitFor('[data-suggested-from=site]');
  await next.popup.type('[name=tag]', 'm');
  await next.popup.waitFor('[data-option=Mud]');
  await next.popup.press('ArrowDown');
  await next.popup.waitFor('[data-option=Mud][aria-selected=true]');
  await next.popup.screenshot(picture('tags-suggested'));
  await next.popup.press('Enter');
  await hasTags(next.popup, ['Mud']);
  await next.popup.click('[data-suggested-tag="slow walks"]');
  await hasTags(next.popup, ['Mud', 'slow walks']);
});

it('says that a page calls itself a copy, and takes another address by one click', async () => {
  const { popup } = await openDesk('/copy');
  expect(await popup.value('[name=canonicalUrl]')).toBe('https://origin.example/heron');
  expect(await popup.text('[data-warning=copy]')).toContain('origin.example');
  await popup.screenshot(picture('canonical-closed'));
  await popup.click('[data-action=choose-canonical]');
  await popup.click('[data-candidate="og:url"]');
  expect(await popup.value('[name=canonicalUrl]')).toBe('https://pond.example/copy');
  await popup.waitUntil(
    `document.querySelector('[data-warning=copy]').innerText.includes('its original is on origin.example')`,
  );
  await popup.screenshot(picture('canonical-open'));
});

it('says that addresses disagree until the writer has chosen, by the keyboard', async () => {
  const { popup } = await openDesk('/many');
  await popup.waitFor('[data-warning=disagree]');
  await popup.click('[name=canonicalUrl]');
  await popup.press('Shift+Tab');
  await popup.press('Enter');
  await popup.waitFor('[data-candidate=json-ld]');
  expect(await popup.text('.canonical-choice:last-child')).toContain('private address');
  await popup.screenshot(picture('canonical-many'));
  await popup.press('Tab');
  await popup.press('Tab');
  await popup.press('ArrowDown');
  await popup.waitUntil(
    `document.querySelector('[name=canonicalUrl]').value === 'https://pond.example/heron-2'`,
  );
  await popup.waitFor('[data-warning=disagree]', { hidden: true });
  await popup.press('ArrowDown');
  await popup.waitFor('[data-warning=private]');
});
