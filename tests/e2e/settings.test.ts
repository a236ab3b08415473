// The settings on a page of their own: sites to change and to forget, the keys as they are, and all of it as a file.
import { expect, it } from 'vitest';
import { chooseFile } from './choose-file.ts';
import { useDownloads } from './downloads.ts';
import { picture, reach, useStage } from './stage.ts';

const { downloadDir, saved } = useDownloads();
const stage = useStage({ downloadDir });
const elsewhere = useStage();

const site = '[data-site="journal.example"]';

it('is where the button leads, and needs no account', async () => {
  const popup = await stage.browser.clickToolbar(await stage.openPage('sample-article'));
  await popup.click('header [data-action=settings]');
  const settings = await stage.browser.findTab((url) => url.endsWith('/options.html'));
  await reach(settings, 'settings');
  expect(await settings.text('[data-nobody]')).toContain('No account is connected.');
  await settings.waitFor('#sites p');
  expect(await settings.text('#sites')).toContain('No site is remembered yet.');
  await settings.screenshot(picture('settings-first'));
  await settings.close();
});

it('F54 says which keys there are, and which is not set', async () => {
  const settings = await stage.openSettings();
  // They are asked of the browser.
  await settings.waitUntil(`document.querySelectorAll('.shortcuts dd').length === 3`);
  expect(await settings.text('.shortcuts')).toMatch(
    /Open Clipdraft on the page\s+Alt\+Shift\+M[\s\S]*at once\s+no key is set[\s\S]*Ctrl\+Enter/,
  );
  await settings.click('#keys');
  await settings.screenshot(picture('settings-keys'));
  await settings.close();
});

it('changes what is remembered of a site while the writer types, and the next draft has it', async () => {
  const popup = await stage.browser.clickToolbar(await stage.openPage('sample-article'));
  await popup.click('[data-action=mine]');
  await popup.waitFor('[data-rights]', { hidden: true });
  await popup.close();
  const settings = await stage.openSettings();
  await settings.click(`${site} [data-action=edit-site]`);
  await settings.fill('[name=siteTags]', 'bread, night baking');
  await settings.select('[name=siteLicense]', 'cc-40-by');
  await settings.fill('[name=siteFooterWords]', 'Fresh from the oven');
  expect(await settings.text('#siteFooterWords-problem')).toContain('{site}');
  await settings.fill('[name=siteFooterWords]', 'Fresh from {site} & kept');
  await settings.select('[name=sitePictures]', 'leave-out');
  expect(await settings.text(`${site} .hint`)).toBe(
    'You write it · tags: bread, night baking · CC BY 4.0 · link to the original · own words for it · own choice for pictures',
  );
  await settings.screenshot(picture('settings-site'));
  await settings.close();

  const later = await stage.browser.clickToolbar(await stage.openPage('code-blocks'));
  await reach(later, 'review');
  expect(await later.value('[name=license]')).toBe('cc-40-by');
  expect(await later.text('.tag-box')).toMatch(/bread[\s\S]*night baking/);
  expect(await later.text('[data-preview] > :last-child')).toBe(
    'Fresh from journal.example & kept',
  );
});

it('is saved as a file without accounts, and loaded in another browser', async () => {
  await (await stage.openReview(await stage.openPage('code-blocks'))).close();
  const settings = await stage.openSettings();
  await settings.click('[name=sendsAtOnce]');
  await settings.select('[name=pictureFallback]', 'leave-out');
  await settings.fill('[name=footerWords]', 'Seen first at {site}');
  await settings.click('[data-action=export-settings]');
  const { name, bytes } = await saved();
  expect(name).toMatch(/^Clipdraft settings \d{4}-\d\d-\d\d\.json$/);
  const text = bytes.toString('utf8');
  expect(text).not.toMatch(/account|token/i);
  for (const secret of [stage.sandbox.token.slice(-8), stage.sandbox.user.username])
    expect(text).not.toContain(secret);
  await settings.close();

  const other = await elsewhere.openSettings();
  await chooseFile(other, 'settingsFile', '{"format":"a diary"}');
  await other.waitFor('[role=alert][data-code=not-a-settings-file]');
  await other.screenshot(picture('settings-wrong-file'));
  await chooseFile(other, 'settingsFile', text);
  await other.waitFor('[data-said]:not(:empty)');
  expect(await other.text('[data-said]')).toBe('Loaded: 1 site added, 4 settings changed.');
  await other.waitFor(site);
  expect(await other.evaluate('document.querySelector("[name=sendsAtOnce]").checked')).toBe(true);
  expect(await other.value('[name=pictureFallback]')).toBe('leave-out');
  expect(await other.value('[name=footerWords]')).toBe('Seen first at {site}');
  await other.screenshot(picture('settings-loaded'));
  await chooseFile(other, 'settingsFile', text);
  await other.waitUntil(
    `document.querySelector('[data-said]').textContent === 'Nothing is new in this file. 1 site was already like this.'`,
  );
  await other.close();
  const popup = await elsewhere.browser.clickToolbar(await elsewhere.openPage('code-blocks'));
  await reach(popup, 'review');
  expect(await popup.count('[data-rights]')).toBe(0);
  expect(await popup.text('[data-preview] > :last-child')).toBe(
    'Fresh from journal.example & kept',
  );
});

it('forgets a site, and remembers it again for who did not mean it', async () => {
  const settings = await elsewhere.openSettings();
  await settings.click(`${site} [data-action=forget-site]`);
  await settings.waitFor(site, { hidden: true });
  await settings.screenshot(picture('settings-forgot'));
  await settings.click('[data-action=bring-back]');
  await settings.waitFor(site);
  expect(await settings.text(`${site} .hint`)).toContain('tags: bread, night baking');
  await settings.click(`${site} [data-action=forget-site]`);
  await settings.waitFor(site, { hidden: true });
  await settings.close();
  const popup = await elsewhere.browser.clickToolbar(await elsewhere.openPage('headings-levels'));
  await popup.waitFor('[data-rights]');
  expect(await popup.text('[data-preview]')).not.toContain('journal.example & kept');
});

it('speaks the language that the writer chooses, at once and on every page', async () => {
  const popup = await stage.browser.clickToolbar(await stage.openPage('sample-article'));
  await popup.close();
  const settings = await stage.openSettings();
  const language = 'document.documentElement.lang + " " + document.documentElement.dir';
  expect(await settings.evaluate(language)).toBe('en ltr');
  await settings.select('[name=language]', 'ar');
  await settings.waitUntil(`${language} === "ar rtl"`);
  expect(await settings.value('[name=language]')).toBe('ar');
  await settings.screenshot(picture('settings-language'));
  const page = await stage.openPage('sample-article');
  const later = await stage.browser.clickToolbar(page);
  await reach(later, 'review');
  expect(await later.evaluate(language)).toBe('ar rtl');
  await later.close();
  // The menu is the browser's. It has its words from elsewhere, and only Firefox lets a test read them.
  if (stage.browser.name === 'firefox')
    await stage.browser.clickMenu(page, { label: 'إرسال إلى Medium' });
  const back = await stage.openSettings();
  await back.select('[name=language]', '');
  await back.waitUntil(`${language} === "en ltr"`);
  await back.close();
});
