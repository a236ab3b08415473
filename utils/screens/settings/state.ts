// What the settings page knows, besides the accounts. Pure.
import { firstPreferences, type Preferences } from '../../draft/preferences';
import { changedSite, type Site, type SiteChanges } from '../../draft/site/site';
import type { Said } from '../history/history-actions';

export interface SettingsState {
  preferences: Preferences;
  /** By name; null until they were looked up. */
  sites: ReadonlyMap<string, Site> | null;
  /** The names of publications that are known, by their ids. */
  publications: ReadonlyMap<string, string>;
  /** What came of the last thing that the writer did. */
  said: Said | null;
  /** The site that was forgotten last, for who did not mean it. */
  forgotten: { name: string; site: Site } | null;
}

export const firstSettings: SettingsState = {
  preferences: firstPreferences,
  sites: null,
  publications: new Map(),
  said: null,
  forgotten: null,
};

export type SettingsEvent =
  | { type: 'preferences-known'; preferences: Preferences }
  | { type: 'sites-known'; sites: ReadonlyMap<string, Site> }
  | { type: 'publications-known'; publications: ReadonlyMap<string, string> }
  | { type: 'site-changed'; name: string; changes: SiteChanges }
  | { type: 'forgot'; name: string; site: Site }
  | { type: 'said'; said: Said };

/** What is known after an event. Pure. */
export function reduceSettings(state: SettingsState, event: SettingsEvent): SettingsState {
  switch (event.type) {
    case 'preferences-known':
      return { ...state, preferences: event.preferences };
    case 'sites-known':
      return { ...state, sites: event.sites };
    case 'publications-known':
      return { ...state, publications: event.publications };
    case 'site-changed': {
      const { name, changes } = event;
      const site = changedSite(state.sites?.get(name) ?? {}, changes);
      return { ...state, sites: sorted([...(state.sites ?? []), [name, site]]) };
    }
    case 'forgot': {
      const { name, site } = event;
      const others = [...(state.sites ?? [])].filter(([other]) => other !== name);
      return { ...state, sites: new Map(others), forgotten: { name, site }, said: null };
    }
    case 'said':
      return { ...state, said: event.said, forgotten: null };
  }
}

/** As they are stored and read: by their names. */
function sorted(sites: [string, Site][]): Map<string, Site> {
  return new Map([...new Map(sites)].sort(([one], [other]) => (one < other ? -1 : 1)));
}
