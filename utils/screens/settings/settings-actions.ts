// What happens when the writer sets something: the effects of the settings page. The world is passed in.

import type { SavedFile } from '../../by-hand/files/types';
import type { PreferenceChanges } from '../../draft/preferences';
import type { ImportedSettings } from '../../draft/site/import-settings';
import { longestSettings, settingsFile } from '../../draft/site/settings-file';
import type { Site, SiteChanges } from '../../draft/site/site';
import { storageFailure } from '../../failure';
import { fail, type Result } from '../../result';
import { listed, together } from '../../words/format';
import { t } from '../../words/words';
import type { ReviewDependencies } from '../review/dependencies';
import type { SettingsEvent, SettingsState } from './state';

export interface SettingsActions {
  onPrefer: (changes: PreferenceChanges) => void;
  /** Asks the browser for notifications, and switches them on. */
  onNotify: () => void;
  onSite: (name: string, changes: SiteChanges) => void;
  onForget: (name: string) => void;
  /** Remembers again what was forgotten last. */
  onBringBack: () => void;
  onExport: () => void;
  onImport: (file: Pick<Blob, 'size' | 'text'>) => void;
}

export interface SettingsDependencies
  extends Pick<ReviewDependencies, 'ask' | 'loadPreferences' | 'loadRoute' | 'now'> {
  state: () => SettingsState;
  dispatch: (event: SettingsEvent) => void;
  loadSites: () => Promise<Map<string, Site>>;
  /** By their ids. */
  loadPublicationNames: () => Promise<Map<string, string>>;
  /** Asks the browser for notifications; only from a click. */
  requestNotifications: () => Promise<boolean>;
  save: (file: Omit<SavedFile, 'leftOut'>) => void;
}

/** `load` looks at what is stored, now and after each change; `actions` are what the writer can do. */
export function createSettings(dependencies: SettingsDependencies) {
  const { state, dispatch, ask } = dependencies;

  /** Changes on their way to the storage, and all that there ever were: what was read before one is older than it. */
  let underWay = 0;
  let changes = 0;

  async function load(): Promise<void> {
    const before = changes;
    try {
      const [preferences, sites, publications] = await Promise.all([
        dependencies.loadPreferences(),
        dependencies.loadSites(),
        dependencies.loadPublicationNames(),
      ]);
      dispatch({ type: 'publications-known', publications });
      if (underWay > 0 || changes !== before) return;
      dispatch({ type: 'preferences-known', preferences });
      dispatch({ type: 'sites-known', sites });
    } catch (error) {
      dispatch({ type: 'said', said: fail(storageFailure(error)) });
    }
  }

  /** What could not be kept is told; what is stored then is shown. */
  async function settle(kept: Promise<Result<unknown>>): Promise<void> {
    changes += 1;
    underWay += 1;
    const answer = await kept;
    underWay -= 1;
    if (!answer.ok) dispatch({ type: 'said', said: answer });
    if (underWay === 0) await load();
  }

  /** The one place that writes them. */
  function prefer(changes: PreferenceChanges): void {
    dispatch({ type: 'preferences-known', preferences: { ...state().preferences, ...changes } });
    void settle(ask('savePreferences', changes));
  }

  function changeSite(name: string, changes: SiteChanges): void {
    dispatch({ type: 'site-changed', name, changes });
    void settle(ask('saveSite', { site: name, changes }));
  }

  const actions: SettingsActions = {
    onPrefer: prefer,
    onNotify: async () => {
      if (await dependencies.requestNotifications()) prefer({ notifies: true });
      // The box was ticked by the click; it goes back.
      else dispatch({ type: 'preferences-known', preferences: { ...state().preferences } });
    },
    onSite: changeSite,
    onForget: (name) => {
      const site = state().sites?.get(name) ?? {};
      dispatch({ type: 'forgot', name, site });
      void settle(ask('forgetSite', name));
    },
    onBringBack: () => {
      const { forgotten } = state();
      if (forgotten === null) return;
      changeSite(forgotten.name, forgotten.site);
      dispatch({
        type: 'said',
        said: { words: t('settings.said.remembers', { name: forgotten.name }) },
      });
    },
    onExport: async () => {
      const { preferences, sites } = state();
      const all = { preferences, route: await dependencies.loadRoute(), sites: sites ?? new Map() };
      const file = settingsFile(all, dependencies.now());
      dependencies.save(file);
      dispatch({ type: 'said', said: { words: t('settings.said.saved', { name: file.name }) } });
    },
    onImport: async (file) => {
      // In bytes, which are at least as many as characters.
      const answer =
        file.size > longestSettings
          ? fail({ code: 'settings-file-too-large' })
          : await ask('importSettings', await file.text());
      await load();
      const said = answer.ok ? { words: importedWords(answer.value) } : answer;
      dispatch({ type: 'said', said });
    },
  };
  return { load, actions };
}

/** What came of a file, in words. */
export function importedWords({ added, changed, same, settings }: ImportedSettings): string {
  const parts = [
    added > 0 ? t('settings.said.added', { count: added }) : '',
    changed > 0 ? t('settings.said.changed', { count: changed }) : '',
    settings > 0 ? t('settings.said.settings', { count: settings }) : '',
  ].filter(Boolean);
  const taken =
    parts.length === 0
      ? t('settings.said.nothingNew')
      : t('settings.said.loaded', { what: listed(parts) });
  return same === 0 ? taken : together([taken, t('settings.said.same', { count: same })]);
}
