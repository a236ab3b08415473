// The settings as a file: what leaves, what comes back, and that nothing in a file is believed.
import { describe, expect, it } from 'vitest';
import { firstPreferences, type Preferences } from '@/utils/draft/preferences';
import type { Route } from '@/utils/draft/route';
import { importSettings } from '@/utils/draft/site/import-settings';
import { longestSettings, readSettings, settingsFile } from '@/utils/draft/site/settings-file';
import { changedSite, type Site } from '@/utils/draft/site/site';
import { importedWords } from '@/utils/screens/settings/settings-actions';

const preferences: Preferences = {
  sendsAtOnce: true,
  notifies: true,
  pictureFallback: 'leave-out',
  footerWords: 'First on {site}',
  sawTour: true,
  language: 'pt_BR',
};
const mine: Site = {
  isMine: true,
  tags: ['bread'],
  license: 'cc-40-by',
  publishStatus: 'unlisted',
  footer: false,
  footerWords: '{site}, {date}',
  pictureFallback: 'remote',
};
const destination = { accountId: 'secret-account', publicationId: 'secret-publication' };
const all = {
  preferences,
  route: 'file' as Route,
  sites: new Map<string, Site>([
    ['journal.example', { ...mine, destination }],
    ['other.example', { tags: ['salt'] }],
  ]),
};
const file = settingsFile(all, Date.UTC(2026, 4, 1));

/** What a browser has, in memory. */
function storeWith(known: Iterable<[string, Site]> = [], before: Preferences = firstPreferences) {
  const stored = { preferences: before, route: null as Route | null, sites: new Map(known) };
  return {
    stored,
    loadPreferences: async () => stored.preferences,
    changePreferences: async (changes: Partial<Preferences>) => {
      stored.preferences = { ...stored.preferences, ...changes };
    },
    loadRoute: async () => stored.route,
    saveRoute: async (route: Route) => {
      stored.route = route;
    },
    loadSites: async () => new Map(stored.sites),
    changeSite: async (name: string, changes: Parameters<typeof changedSite>[1]) => {
      stored.sites.set(name, changedSite(stored.sites.get(name) ?? {}, changes));
    },
  };
}

describe('the file of settings', () => {
  it('holds everything but accounts and what belongs to one, and comes back as it went', () => {
    expect(file.name).toBe('Clipdraft settings 2026-05-01.json');
    expect(file.content).not.toMatch(/secret|account|notifies/);
    const { notifies: _, sawTour: __, ...portable } = preferences;
    expect(readSettings(file.content)).toEqual({
      ok: true,
      value: {
        preferences: portable,
        route: 'file',
        sites: new Map([
          ['journal.example', mine],
          ['other.example', { tags: ['salt'] }],
        ]),
      },
    });
  });

  it('is taken over in a fresh browser, and says how much it was', async () => {
    const store = storeWith();
    const imported = await importSettings(file.content, store);
    expect(imported).toEqual({ ok: true, value: { added: 2, changed: 0, same: 0, settings: 5 } });
    expect(store.stored).toEqual({
      preferences: { ...preferences, notifies: false, sawTour: false },
      route: 'file',
      sites: new Map([
        ['journal.example', mine],
        ['other.example', { tags: ['salt'] }],
      ]),
    });
  });

  it('changes only what it names, and keeps what belongs to an account here', async () => {
    const here: Site = { footer: true, destination };
    const store = storeWith([
      ['journal.example', { ...mine, destination }],
      ['other.example', here],
      ['third.example', { tags: ['flour'] }],
    ]);
    const imported = await importSettings(file.content, store);
    expect(imported).toMatchObject({ ok: true, value: { added: 0, changed: 1, same: 1 } });
    expect(store.stored.sites.get('other.example')).toEqual({ ...here, tags: ['salt'] });
    expect(store.stored.sites.get('third.example')).toEqual({ tags: ['flour'] });
  });

  it('may hold one thing alone', async () => {
    const one = JSON.stringify({
      format: 'clipdraft-settings',
      version: 1,
      preferences: { sendsAtOnce: true },
    });
    const store = storeWith([['journal.example', mine]], { ...preferences, sendsAtOnce: false });
    expect(await importSettings(one, store)).toMatchObject({ value: { settings: 1 } });
    expect(store.stored.preferences).toEqual(preferences);
    expect(store.stored.sites).toEqual(new Map([['journal.example', mine]]));
  });

  const whole = JSON.parse(file.content) as { sites: unknown[] };
  it.each<[string, unknown, string]>([
    ['no JSON', undefined, 'not-a-settings-file'],
    ['another file of ours', { format: 'clipdraft-history', version: 1 }, 'not-a-settings-file'],
    ['a newer one', { ...whole, version: 2 }, 'settings-file-newer'],
    [
      'an odd preference',
      { ...whole, preferences: { pictureFallback: 'paint' } },
      'not-a-settings-file',
    ],
    ['an odd way', { ...whole, route: 'fax' }, 'not-a-settings-file'],
    ['a site without a name', { ...whole, sites: [{ tags: [] }] }, 'not-a-settings-file'],
    [
      'a site that is an address',
      { ...whole, sites: [{ name: 'https://a.example/' }] },
      'not-a-settings-file',
    ],
    [
      'a site with an odd field',
      { ...whole, sites: [...whole.sites, { name: 'a.example', isMine: 'yes' }] },
      'not-a-settings-file',
    ],
    [
      'words without a link',
      { ...whole, sites: [{ name: 'a.example', footerWords: 'Buy!' }] },
      'not-a-settings-file',
    ],
  ])('is refused as a whole when it is %s', async (_, content, code) => {
    const store = storeWith();
    const text = content === undefined ? '{' : JSON.stringify(content);
    expect(await importSettings(text, store)).toEqual({ ok: false, failure: { code } });
    expect(store.stored).toEqual(storeWith().stored);
  });

  it('is not even read when it is too large', () => {
    expect(readSettings(' '.repeat(longestSettings + 1))).toMatchObject({
      failure: { code: 'settings-file-too-large' },
    });
  });

  it('says when the browser keeps nothing more', async () => {
    const full = {
      ...storeWith(),
      changeSite: () => Promise.reject(new Error('QuotaExceededError')),
    };
    expect(await importSettings(file.content, full)).toMatchObject({
      failure: { code: 'storage-failed' },
    });
  });
});

it('what came of a file is told in numbers', () => {
  expect(importedWords({ added: 2, changed: 1, same: 0, settings: 1 })).toBe(
    'Loaded: 2 sites added, 1 site changed, 1 setting changed.',
  );
  expect(importedWords({ added: 0, changed: 0, same: 3, settings: 0 })).toBe(
    'Nothing is new in this file. 3 sites were already like this.',
  );
});
