// The settings page's effects: what is changed is shown and written at once, and what cannot be kept is told.
import { expect, it } from 'vitest';
import { firstPreferences } from '@/utils/draft/preferences';
import { longestSettings } from '@/utils/draft/site/settings-file';
import type { Site } from '@/utils/draft/site/site';
import type { Failure } from '@/utils/failure';
import type { Ask } from '@/utils/messaging/protocol';
import { fail, ok } from '@/utils/result';
import {
  createSettings,
  type SettingsDependencies,
} from '@/utils/screens/settings/settings-actions';
import { firstSettings, reduceSettings } from '@/utils/screens/settings/state';
import { createStore } from '@/utils/screens/store';
import { settled } from '../../../outbox/world';

const mine: Site = { isMine: true, tags: ['bread'] };

async function settingsIn({
  failure = null as Failure | null,
  mayNotify = true,
  answering = (): Promise<void> => Promise.resolve(),
} = {}) {
  const store = createStore(reduceSettings, firstSettings);
  const asked: [string, unknown][] = [];
  const saved: { name: string; content: unknown }[] = [];
  const dependencies: SettingsDependencies = {
    ...store,
    ask: (async (name: string, payload: unknown) => {
      asked.push([name, payload]);
      await answering();
      if (failure) return fail(failure);
      return ok(name === 'importSettings' ? { added: 1, changed: 0, same: 0, settings: 2 } : null);
    }) as Ask,
    loadPreferences: async () => firstPreferences,
    loadRoute: async () => 'file',
    loadSites: async () => new Map([['journal.example', mine]]),
    loadPublicationNames: async () => new Map([['p', 'The Loaf']]),
    requestNotifications: async () => mayNotify,
    save: (file) => void saved.push(file),
    now: () => Date.UTC(2026, 4, 1),
  };
  const { load, actions } = createSettings(dependencies);
  await load();
  return { state: store.state, actions, load, asked, saved };
}

it('shows a preference at once, and writes only that one', async () => {
  const { state, actions, asked } = await settingsIn();
  actions.onPrefer({ sendsAtOnce: true });
  expect(state().preferences).toEqual({ ...firstPreferences, sendsAtOnce: true });
  expect(asked).toEqual([['savePreferences', { sendsAtOnce: true }]]);
});

it('switches notifications on only where the browser allows them', async () => {
  const denied = await settingsIn({ mayNotify: false });
  const before = denied.state().preferences;
  denied.actions.onNotify();
  await settled();
  expect(denied.state().preferences).toEqual(before);
  // The box was ticked by the click; it is drawn anew.
  expect(denied.state().preferences).not.toBe(before);
  expect(denied.asked).toEqual([]);
  const allowed = await settingsIn();
  allowed.actions.onNotify();
  await settled();
  expect(allowed.asked).toEqual([['savePreferences', { notifies: true }]]);
});

it('changes a site, forgets it, and remembers all of it again', async () => {
  const { state, actions, asked } = await settingsIn();
  actions.onSite('journal.example', { tags: null, footer: false });
  expect(state().sites?.get('journal.example')).toEqual({ isMine: true, footer: false });
  actions.onForget('journal.example');
  expect(state().sites?.size).toBe(0);
  expect(state().forgotten?.name).toBe('journal.example');
  actions.onBringBack();
  expect(state().sites?.get('journal.example')).toEqual({ isMine: true, footer: false });
  expect(state()).toMatchObject({
    forgotten: null,
    said: { words: 'Clipdraft remembers journal.example again.' },
  });
  expect(asked).toEqual([
    ['saveSite', { site: 'journal.example', changes: { tags: null, footer: false } }],
    ['forgetSite', 'journal.example'],
    ['saveSite', { site: 'journal.example', changes: { isMine: true, footer: false } }],
  ]);
});

it('is not led back by what was read before the writer typed on', async () => {
  const letGo: (() => void)[] = [];
  const { state, actions, load } = await settingsIn({
    answering: () => new Promise<void>((resolve) => void letGo.push(resolve)),
  });
  const reading = load();
  actions.onSite('journal.example', { tags: ['bread', 'salt'] });
  actions.onPrefer({ sendsAtOnce: true });
  await reading;
  await load();
  expect(state().sites?.get('journal.example')?.tags).toEqual(['bread', 'salt']);
  expect(state().preferences.sendsAtOnce).toBe(true);
  for (const go of letGo) go();
  await settled();
  // It is kept now: what is stored is what is shown.
  expect(state().sites?.get('journal.example')).toEqual(mine);
});

it('tells what could not be kept, and shows again what is stored', async () => {
  const failure = { code: 'storage-failed' } as const;
  const { state, actions } = await settingsIn({ failure });
  actions.onSite('journal.example', { tags: null });
  await settled();
  expect(state().said).toMatchObject({ failure });
  expect(state().sites?.get('journal.example')).toEqual(mine);
});

it('saves a file of what is shown, and tells what came of one', async () => {
  const { state, actions, asked, saved } = await settingsIn();
  actions.onExport();
  await settled();
  expect(saved[0]?.name).toBe('Clipdraft settings 2026-05-01.json');
  expect(JSON.parse(String(saved[0]?.content))).toMatchObject({
    route: 'file',
    sites: [{ name: 'journal.example', ...mine }],
  });
  actions.onImport(new Blob(['{}']));
  await expect
    .poll(() => state().said)
    .toEqual({ words: 'Loaded: 1 site added, 2 settings changed.' });
  actions.onImport({ size: longestSettings + 1, text: async () => '' });
  await settled();
  expect(state().said).toMatchObject({ failure: { code: 'settings-file-too-large' } });
  expect(asked.filter(([name]) => name === 'importSettings')).toHaveLength(1);
});
