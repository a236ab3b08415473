// An update over what an earlier Clipdraft had stored: every draft, delivery, account and choice is there, and what waits goes out
// once.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from './driver/launch.ts';
import { earlierBuild, leftBefore, type StoredState, store, update } from './earlier/build.ts';
import { browserName, newProfile, picture, reach, useStage } from './stage.ts';

const keyOf = (slug: string) => `https://journal.example/${slug}/`;
const itemOf = (slug: string) => `[data-key="${keyOf(slug)}"]`;

/** What each list shows: titles by the list's name. */
const shown = (page: View) =>
  page.evaluate<Record<string, string[]>>(`Object.fromEntries(
    [...document.querySelectorAll('[data-section]')].map((list) =>
      [list.dataset.section, [...list.querySelectorAll('h3')].map((it) => it.textContent)]))`);

/** The fields of the review by their names. */
const fields = (popup: View) =>
  popup.evaluate<Record<string, string>>(`Object.fromEntries(
    [...document.querySelectorAll('[name]')].map((it) => [it.name, it.value]))`);

const chips = (popup: View) =>
  popup.evaluate<string[]>(
    `[...document.querySelectorAll('.chip')].map((it) => it.firstChild.textContent.trim())`,
  );

describe.each([
  ['25-november', { sender: 'grace', hasSites: false }],
  ['28-november', { sender: 'ada', hasSites: true }],
] as const)('an update of the build of %s', (name, { sender, hasSites }) => {
  const extensionDir = earlierBuild(browserName);
  const profileDir = newProfile();
  const stage = useStage({ profileDir, extensionDir });
  const creates = () =>
    stage.sandbox.journal.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/posts'),
    );
  let outbox: View;

  const popupOf = async (slug: string) => {
    const popup = await stage.browser.clickToolbar(await stage.openPage(slug));
    await popup.waitUntil(
      `!['clipping', undefined].includes(document.querySelector('main')?.dataset.screen)`,
    );
    return popup;
  };

  let userOf: Record<string, string>;
  beforeAll(async () => {
    const { sandbox } = stage;
    const grace = sandbox.addUser({ username: 'grace', name: 'Grace' });
    userOf = { ada: sandbox.user.id, grace: grace.user.id };
    const state = JSON.parse(
      readFileSync(join(import.meta.dirname, `earlier/${name}.json`), 'utf8'),
    ) as StoredState;
    const page = await stage.browser.extensionPage('welcome.html');
    await store(
      page,
      leftBefore(state, Date.now(), {
        'ada-id': sandbox.user.id,
        'ada-token': sandbox.token,
        'grace-id': grace.user.id,
        'grace-token': grace.token,
      }),
    );
  });
  afterAll(() => rmSync(extensionDir, { recursive: true, force: true }));

  it('F59 shows each delivery as it was, and sends what waits once', async () => {
    const { sandbox } = stage;
    const release = sandbox.hold('create');
    await stage.browser.close();
    update(browserName, extensionDir, profileDir);
    await stage.restart('close');
    outbox = await stage.browser.extensionPage('outbox.html');
    await expect
      .poll(() => shown(outbox))
      .toEqual({
        'under-way': ['Written in a tunnel', 'Waits with its pictures'],
        'needs-writer': ['A list refused', 'Code nobody saw'],
        'on-medium': ['Brought by hand', 'Sent twice'],
      });
    await outbox.screenshot(picture(`upgrade-${name}`));
    expect(await outbox.text(`${itemOf('headings-levels')} .earlier`)).toContain('Sent once');
    await outbox.waitFor(`${itemOf('code-blocks')}[data-state=unknown]`);
    await outbox.waitFor(`${itemOf('lists-nested')}[data-state=rejected]`);
    expect(await outbox.count('[data-put-aside], [data-stored-trouble]')).toBe(0);

    release();
    await outbox.waitFor(`${itemOf('pictures-blob')}[data-state=posted]`);
    await outbox.waitFor(`${itemOf('lists-with-things')}[data-state=posted]`);
    expect(sandbox.posts.map(({ title, authorId }) => [title, authorId])).toEqual([
      ['Waits with its pictures', userOf[sender]],
      ['Written in a tunnel', userOf[sender]],
    ]);
    expect(creates()).toHaveLength(2);
    const [pictures, tunnel] = sandbox.posts;
    for (const { url } of sandbox.images) expect(pictures?.content).toContain(url);
    expect(sandbox.images).toHaveLength(3);
    expect(tunnel?.content).toContain('Look at the mark.');
    // The welcome page greets only whom it does not know.
    const urls = (await stage.browser.tabs()).map(({ url }) => url);
    expect(urls.filter((url) => url.endsWith('/welcome.html'))).toEqual([]);
  });

  it('F59 keeps every word of the drafts', async () => {
    const loaf = await popupOf('sample-article');
    await reach(loaf, 'review');
    expect(await fields(loaf)).toMatchObject({
      title: 'A loaf, kept overnight',
      subtitle: 'What flour does while you sleep',
      tag: 'night bak',
      license: 'cc-40-by-nd',
      publishStatus: 'unlisted',
      canonicalUrl: 'https://journal.example/loaf',
    });
    expect(await chips(loaf)).toEqual(['Sourdough', 'Slow living']);
    await loaf.close();

    const hives = await popupOf('tables-merged');
    await reach(hives, 'review');
    expect(await fields(hives)).toMatchObject({ title: 'Two hives', tables: 'picture' });
    await hives.waitFor('[data-preview] img');
    await hives.close();

    if (!hasSites) return;
    const packing = await popupOf('lists-and-quotes');
    await reach(packing, 'review');
    const text = await packing.text('[data-preview]');
    expect(text).toContain('Words of my own');
    await packing.close();
  });

  it('F59 knows what it sent, and what nobody knows', async () => {
    const unknown = await popupOf('code-blocks');
    await reach(unknown, 'unknown');
    await unknown.close();
    for (const slug of ['headings-levels', 'hidden-text']) {
      const sent = await popupOf(slug);
      await reach(sent, 'delivered');
      await sent.close();
    }
    const refused = await popupOf('lists-nested');
    expect((await fields(refused)).title).toBe('A list refused');
    await refused.close();
    expect(creates()).toEqual([]);
  });

  it('F59 has the accounts, the sites and the settings, and the checklist with its pictures', async () => {
    const settings = await stage.openSettings();
    const accounts = () =>
      settings.evaluate<string[]>(
        `[...document.querySelectorAll('[data-account]')].map((it) => it.innerText)`,
      );
    await expect
      .poll(accounts)
      .toEqual([expect.stringContaining('Sandbox Writer'), expect.stringContaining('Grace')]);
    if (hasSites) {
      await settings.waitUntil('document.querySelector("[name=sendsAtOnce]")?.checked');
      await settings.waitFor('[data-site="journal.example"]');
      expect(await settings.value('[name=footerWords]')).toBe('Seen first at {site}');
      expect(await settings.text('[data-site="journal.example"]')).toContain('You write it');
    }
    await settings.close();

    const side = await stage.browser.extensionPage('sidepanel.html');
    await side.waitUntil(`document.querySelector('[name="hand-over"]')?.checked`);
    for (const part of ['Half by hand', 'Rain curve', 'Hours of sun'])
      await expect.poll(() => side.text('main')).toContain(part);
    await side.close();
  });

  it('F59 sends a draft with the account that was in use', async () => {
    const hives = await popupOf('tables-merged');
    await hives.click('[data-action=send]');
    await reach(hives, 'delivered');
    await hives.close();
    expect(stage.sandbox.posts).toMatchObject([{ title: 'Two hives', authorId: userOf[sender] }]);
    expect(creates()).toHaveLength(1);
  });
});
