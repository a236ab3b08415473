// Takes saved settings over: what the file names takes the place of what was set here, everything else stays. The world
// is passed in.
import { storageFailure } from '../../failure';
import { fail, ok, type Result } from '../../result';
import type { PreferenceChanges, Preferences } from '../preferences';
import type { Route } from '../route';
import { readSettings } from './settings-file';
import type { Site, SiteChanges } from './site';

/** What came of a file. */
export interface ImportedSettings {
  /** Sites that were not known here. */
  added: number;
  /** Sites that are not as they were. */
  changed: number;
  /** Sites that were like that already. */
  same: number;
  /** Settings for every site that are not as they were. */
  settings: number;
}

export interface SettingsStore {
  loadPreferences: () => Promise<Preferences>;
  changePreferences: (changes: PreferenceChanges) => Promise<void>;
  loadRoute: () => Promise<Route | null>;
  saveRoute: (route: Route) => Promise<void>;
  loadSites: () => Promise<Map<string, Site>>;
  changeSite: (site: string, changes: SiteChanges) => Promise<void>;
}

/** Writes nothing when the file is not right as a whole. After a failure of the storage it may be loaded again. */
export async function importSettings(
  text: string,
  store: SettingsStore,
): Promise<Result<ImportedSettings>> {
  const file = readSettings(text);
  if (!file.ok) return file;
  const { preferences, route, sites } = file.value;
  const imported = { added: 0, changed: 0, same: 0, settings: 0 };
  try {
    const before = await store.loadPreferences();
    const names = Object.keys(preferences) as (keyof Preferences)[];
    const news = names.filter((name) => preferences[name] !== before[name]);
    if (news.length > 0) await store.changePreferences(preferences);
    const isNewRoute = route !== null && route !== (await store.loadRoute());
    if (isNewRoute) await store.saveRoute(route);
    imported.settings = news.length + (isNewRoute ? 1 : 0);
    const known = await store.loadSites();
    for (const [name, site] of sites) {
      const here = known.get(name);
      const isSame = here !== undefined && hasAll(here, site);
      imported[here === undefined ? 'added' : isSame ? 'same' : 'changed'] += 1;
      if (!isSame) await store.changeSite(name, site);
    }
    return ok(imported);
  } catch (error) {
    return fail(storageFailure(error));
  }
}

function hasAll(site: Site, fields: Site): boolean {
  const names = Object.keys(fields) as (keyof Site)[];
  return names.every((name) => JSON.stringify(site[name]) === JSON.stringify(fields[name]));
}
