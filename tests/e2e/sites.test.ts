// What the desk remembers of a site, and what it warns of: whose page it is, the link to the original, and on the next page
// of the same site everything that was chosen on the first.
import { expect, it } from 'vitest';
import type { Popup, Tab } from './driver/types.ts';
import { openedEditor, paste } from './editor-page.ts';
import { picture, reach, screenOf, useStage } from './stage.ts';

const stage = useStage();

async function openDesk(tab: Tab): Promise<Popup> {
  const popup = await stage.browser.clickToolbar(tab);
  await popup.waitUntil(
    `!['clipping', undefined].includes(document.querySelector('main')?.dataset.screen)`,
  );
  expect(await screenOf(popup)).toBe('review');
  return popup;
}

const tagsOf = (popup: Popup) =>
  popup.evaluate<string[]>(
    `[...document.querySelectorAll('.chip')].map((it) => it.firstChild.textContent.trim())`,
  );

const lastLine = (popup: Popup) =>
  popup.evaluate<{ words: string; italic: boolean; href: string | null }>(`(() => {
    const last = document.querySelector('[data-preview]').lastElementChild;
    const link = last.querySelector('a');
    return {
      words: last.textContent,
      italic: last.firstElementChild?.localName === 'em',
      href: link && (link.getAttribute('href') ?? link.title),
    };
  })()`);

it('says on a page that may be somebody else’s what Medium’s rules are, and how to quote', async () => {
  const tab = await stage.openPage('code-blocks');
  const popup = await openDesk(tab);
  await popup.waitFor('[data-rights=warned]');
  expect(await popup.text('.rights')).toContain(
    'Medium closes accounts for this without a warning.',
  );
  expect(await popup.evaluate('document.querySelector("[name=footer]").checked')).toBe(false);
  expect((await lastLine(popup)).words).not.toContain('Originally published');
  await popup.screenshot(picture('rights'));
  await popup.click('[data-action=quote]');
  expect(await popup.text('.rights [role=status]')).toContain('select words on the page');
  await popup.close();
  await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('article p, p'))`);
  const again = await openDesk(tab);
  await again.click('[data-action=quote]');
  await again.waitFor('[data-own-canonical]');
  expect(await again.value('[name=scope]:checked')).toBe('quote');
  expect(await again.count('[data-rights], [name=footer]')).toBe(0);
  await again.click('[name=scope][value=article]');
  await again.close();
});

it('is milder where the page’s license allows it', async () => {
  const popup = await openDesk(await stage.openPage('license-badge'));
  await popup.waitFor('[data-rights=allowed]');
  expect(await popup.text('.rights')).toMatch(/The page’s license \(CC .*\) lets you publish this/);
  await popup.screenshot(picture('rights-allowed'));
  await popup.close();
});

it('“I wrote this” ends the warning and adds the link to the original, which goes to Medium', async () => {
  const popup = await openDesk(await stage.openPage('sample-article'));
  await popup.click('[data-action=mine]');
  await popup.waitFor('[data-rights]', { hidden: true });
  await popup.waitUntil('document.querySelector("[name=footer]").checked');
  const line = await lastLine(popup);
  expect(line.words).toBe('Originally published at journal.example on 4 October 2026.');
  expect(line.italic).toBe(true);
  await popup.waitUntil(`(() => {
    const last = document.querySelector('[data-preview]').lastElementChild;
    last.scrollIntoView();
    return last.getBoundingClientRect().bottom <= innerHeight;
  })()`);
  await popup.screenshot(picture('footer'));
  await popup.click('[name=footer]');
  expect((await lastLine(popup)).words).not.toContain('Originally published');
  await popup.click('[name=footer]');
  await popup.fill('[name=canonicalUrl]', 'https://www.other.example/loaf');
  expect((await lastLine(popup)).words).toContain('Originally published at other.example on');
  await popup.fill('[name=tag]', 'night kitchen');
  await popup.press('Enter');
  await popup.select('[name=license]', 'cc-40-by-sa');
  await popup.click('[data-action=paste]');
  const editor = await openedEditor(stage.browser);
  await paste(editor);
  expect(await editor.text('#editor')).toMatch(
    /Originally published at other\.example on 4 October 2026\.$/,
  );
  expect(await editor.attribute('#editor a[href*="other.example"]', 'href')).toBe(
    'https://www.other.example/loaf',
  );
  await editor.close();
});

it('knows tags, license and link on the next page of the site, after the browser’s background has ended', async () => {
  await stage.browser.killBackground();
  const popup = await openDesk(await stage.openPage('kind-wordpress'));
  expect(await popup.count('[data-rights]')).toBe(0);
  expect(await tagsOf(popup)).toEqual(['night kitchen', 'Hof', 'Regen']);
  expect(await popup.value('[name=license]')).toBe('cc-40-by-sa');
  // In the language of the article.
  expect((await lastLine(popup)).words).toBe(
    'Zuerst erschienen auf journal.example am 2. Mai 2026.',
  );
  await popup.close();
});

it('sends the link by the token, and remembers the status of the writer’s own site', async () => {
  const { sandbox } = stage;
  const popup = await stage.openReview(await stage.openPage('lists-and-quotes'));
  await reach(popup, 'review');
  await popup.select('[name=publishStatus]', 'unlisted');
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(sandbox.posts[0]?.content).toMatch(
    /<p><em>Originally published at <a href="https:\/\/journal\.example\/lists-and-quotes\/">journal\.example<\/a>\.<\/em><\/p>$/,
  );
  await popup.close();
  const next = await stage.openReview(await stage.openPage('headings-levels'));
  await reach(next, 'review');
  expect(await next.value('[name=publishStatus]')).toBe('unlisted');
  expect(await next.text('[data-action=send]')).toContain('unlisted');
});
