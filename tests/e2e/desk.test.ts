// The desk: the story and what is said about it, side by side where there is room, and pictures once the writer wants them.
import { expect, it } from 'vitest';
import { servePages } from '../pages/serve.ts';
import { journal, privateDisk } from './rescued/site.ts';
import { picture, reach, useStage } from './stage.ts';

const stage = useStage({
  sites: {
    'journal.example': (request) =>
      new URL(request.url).pathname.startsWith('/rescued/')
        ? journal(request)
        : servePages(request),
    'nas.local': privateDisk(() => Promise.resolve()),
  },
});

it('shows the story beside its details and the ways to Medium, and leads to what differs', async () => {
  const popup = await stage.openReview(await stage.openPage('lists-nested'));
  await reach(popup, 'review');
  const places = await popup.evaluate<Record<'text' | 'tags' | 'send', number[]>>(`(() => {
    const place = (selector) => {
      const { left, top, right, bottom } = document.querySelector(selector).getBoundingClientRect();
      return [left, top, innerWidth - right, innerHeight - bottom];
    };
    return { text: place('[data-preview] > p'), tags: place('#tag'), send: place('button.primary') };
  })()`);
  for (const place of Object.values(places)) expect(Math.min(...place)).toBeGreaterThanOrEqual(0);
  expect(places.text[2]).toBeGreaterThan(places.tags[2] ?? 0);
  expect(await popup.attribute('[data-fit]', 'data-fit')).not.toBe('0');
  await popup.click('[data-action=show-notes]');
  await popup.waitFor('[data-notes] li');
  expect(await popup.evaluate(`document.activeElement.matches('[data-notes] summary')`)).toBe(true);
});

it('shows a long title and a long subtitle whole, as one line each', async () => {
  const popup = await stage.openReview(await stage.openPage('headings-levels'));
  await reach(popup, 'review');
  const words = 'Bread that waits for nobody, and for whom nobody has to wait. ';
  for (const name of ['title', 'subtitle']) {
    await popup.fill(`[name=${name}]`, words.repeat(2));
    await popup.press('Enter');
    await popup.type(`[name=${name}]`, 'End');
    expect(await popup.value(`[name=${name}]`)).toBe(`${words.repeat(2)}End`);
    const unseen = await popup.evaluate<number>(
      `(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector('[name=${name}]'))`,
    );
    expect(unseen, name).toBeLessThanOrEqual(1);
  }
  await popup.screenshot(picture('long-title'));
});

it('has one side at a time in a narrow window, and goes to the side where something is', async () => {
  const page = await stage.openPage('lists-nested');
  const popup = await stage.openReview(page);
  await reach(popup, 'review');
  const tabId = await popup.evaluate<number>(
    '(globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)',
  );
  await popup.close();
  const desk = await stage.browser.extensionPage(`popup.html?tab=${tabId}`);
  await reach(desk, 'review');
  await desk.screenshot(picture('desk-tab'));
  await desk.waitFor('.sides', { hidden: true });
  await desk.resize(360, 640);
  await desk.waitFor('.sides');
  await desk.waitFor('[data-preview]');
  await desk.waitFor('#tag', { hidden: true });
  await desk.screenshot(picture('desk-narrow-story'));
  await desk.click('[data-side-button=details]');
  await desk.waitFor('#tag');
  await desk.waitFor('[data-preview]', { hidden: true });
  await desk.screenshot(picture('desk-narrow-details'));
  expect(await desk.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await desk.click('[data-side-button=story]');
  await desk.click('[data-action=show-notes]');
  await desk.waitUntil(`document.activeElement.matches('[data-notes] summary')`);
  await desk.click('[data-action=show-note]');
  await desk.waitFor('[data-preview] > [data-shown]');
  await desk.click('[data-side-button=details]');
  await desk.click('#canonicalUrl');
  await desk.fill('#canonicalUrl', 'nowhere');
  await desk.click('[data-side-button=story]');
  await desk.press('Control+Enter');
  await desk.waitUntil(`document.activeElement.id === 'canonicalUrl'`);
  await desk.close();
});

it('fetches no picture before the writer wants to see them, and then shows what the page may read', async () => {
  const tab = await stage.browser.open('https://journal.example/rescued/all/');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  expect(await popup.count('[data-preview] img')).toBe(0);
  await popup.click('[data-action=show-pictures]');
  await popup.waitUntil(`document.querySelectorAll('[data-preview] img').length > 0`);
  await popup.waitUntil(
    `[...document.querySelectorAll('[data-preview] img')].every((it) => it.complete && it.naturalWidth > 0)`,
  );
  await popup.screenshot(picture('pictures-shown'));
  expect(await popup.text('[data-preview]')).toContain('which shows it only on the page');
  expect(await popup.count('[data-action=show-pictures]')).toBe(0);
});

it('stands before the page was read, and nothing jumps when the story comes', async () => {
  const tab = await stage.openPage('sample-article');
  const first = await stage.openReview(tab);
  await reach(first, 'review');
  await first.close();
  // The page has other work, and answers nobody meanwhile.
  await tab.evaluate(
    `setTimeout(() => { const end = Date.now() + 4000; while (Date.now() < end); })`,
  );
  const popup = await stage.browser.clickToolbar(tab);
  const places = `JSON.stringify(['main', '.desk-story', '.desk-details', 'button.primary', '.routes'].map((it) => {
    const { left, top, width } = document.querySelector(it).getBoundingClientRect();
    return [it, left, top, width];
  }))`;
  await popup.waitFor('main[data-screen=clipping] .desk-details');
  await popup.waitUntil(`document.querySelector('header [data-connected]')`);
  await popup.screenshot(picture('desk-frame'));
  const before = await popup.evaluate<string>(places);
  expect(await popup.evaluate(`[innerWidth, innerHeight].join()`)).toBe('780,600');
  await reach(popup, 'review');
  expect(await popup.evaluate<string>(places)).toBe(before);
});

it('leaves a block out of the site’s next page too, where the settings can bring it back', async () => {
  const popup = await stage.openReview(
    await stage.browser.open('https://journal.example/rescued/all/'),
  );
  await reach(popup, 'review');
  const words = await popup.text('[data-block="0"]');
  await popup.click('[data-block="0"]');
  await popup.click('[data-action=leave-out]');
  await popup.waitFor('[data-restore][data-words*="left out by you"]');
  await popup.press('Control+Enter');
  await reach(popup, 'delivered');
  await popup.close();

  const next = await stage.openReview(
    await stage.browser.open('https://journal.example/rescued/sand/'),
  );
  await reach(next, 'review');
  await next.waitFor('[data-restore][data-words*="left out by you"]');
  expect(await next.text('[data-preview]')).not.toContain(words);
  await next.close();

  const settings = await stage.openSettings();
  await settings.click('[data-site="journal.example"] [data-action=edit-site]');
  await settings.click('[data-action=forget-left-out]');
  await settings.waitFor('[data-left-out]', { hidden: true });
  const again = await stage.openReview(
    await stage.browser.open('https://journal.example/rescued/refused/'),
  );
  await reach(again, 'review');
  expect(await again.text('[data-preview]')).toContain(words);
});
