// F41 F42 The shipped build with another page script, one that ends as a script can: whatever comes back from a page, or
// does not, the writer gets a sentence and the link.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import type { Tab } from './driver/types.ts';
import { alertOf, browserName, picture, reach, useStage } from './stage.ts';

/** Each ends the script in another way; which one, the page's address says. */
const endings = {
  throws: `throw new Error('stumbled')`,
  rejects: `return Promise.reject(new Error('stumbled'))`,
  nothing: `return undefined`,
  'a-function': `return () => 1`,
  'a-window': `return window`,
  'a-text': `return 'ok'`,
  'no-value': `return { ok: true }`,
  'no-page': `return { ok: true, value: { metadata: null, article: null, selection: null, page: null } }`,
  'no-failure': `return { ok: false }`,
  'unknown-failure': `return { ok: false, failure: { code: 'constructor' } }`,
  large: `
    const { href: url, origin } = location;
    const metadata = { url, title: 'Large', byline: null, siteName: null, description: null, lang: null,
      publishedTime: null, canonicalCandidates: [{ source: 'tab', url }], tags: [], license: null, barriers: [] };
    const html = '<p>' + 'Pond '.repeat(2_000_000) + '</p>';
    const article = { html, notes: [], words: 2_000_000, images: 0, pictures: [], leftOut: [] };
    return { ok: true, value: { metadata, article, selection: null, page: null } }`,
};
const script = `(() => { const endings = { ${Object.entries(endings)
  .map(([name, body]) => `'${name}': () => { ${body} }`)
  .join(', ')} }; return endings[location.pathname.split('/')[1]](); })()`;

const extensionDir = mkdtempSync(join(tmpdir(), 'clipdraft-page-script-'));
const shipped = join(
  import.meta.dirname,
  '../../.output',
  browserName === 'firefox' ? 'firefox-mv3' : 'chrome-mv3',
);
cpSync(shipped, extensionDir, { recursive: true });
writeFileSync(join(extensionDir, 'clip.js'), script);
afterAll(() => rm(extensionDir, { recursive: true, force: true }));

const page = () =>
  new Response('<!doctype html><title>The pond</title><p>Twelve frogs live in it.', {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
const stage = useStage({ extensionDir, sites: { 'pond.example': async () => page() } });
let tab: Tab;

afterEach(async () => {
  await stage.closePopup();
  await tab.close();
});

const refused: [code: string, words: string] = [
  'reading-refused',
  'This page gave Clipdraft data in a wrong form',
];
const sentences: Record<string, [code: string, words: string]> = {
  'a-text': refused,
  // Chromium makes an object without members of it, Firefox an error.
  ...(browserName === 'chromium' ? { 'a-window': refused } : {}),
  'no-value': refused,
  'no-page': refused,
  'no-failure': refused,
  'unknown-failure': refused,
  large: ['page-too-large', 'This page is too large to read as a whole.'],
};

it.each(Object.keys(endings))(
  'F41 F42 ends in a sentence and offers the link when the page script gives back: %s',
  async (name) => {
    const [code, words] = sentences[name] ?? [
      'reader-crashed',
      'Clipdraft had an error on this page',
    ];
    tab = await stage.browser.open(`https://pond.example/${name}/`);
    const popup = await stage.openReview(tab);
    await reach(popup, 'unclippable');
    expect(await popup.attribute('[role=alert]', 'data-code')).toBe(code);
    expect(await alertOf(popup)).toContain(words);
    expect(await alertOf(popup)).toContain('Nothing was changed or sent.');
    await popup.screenshot(picture(`page-script-${name}`));
    await popup.click('[data-action=take-link]');
    await reach(popup, 'review');
    expect(await popup.value('[name=title]')).toBe('The pond');
  },
);
