// The settings as a file, for another browser: out without accounts and secrets, in with nothing believed. Pure.

import * as v from 'valibot';
import { fail, ok, type Result } from '../../result';
import { t } from '../../words/words';
import { type PreferenceChanges, type Preferences, preferenceChangesSchema } from '../preferences';
import { type Route, routes } from '../route';
import { isSiteName, type Site, siteSchema } from './site';

const format = 'clipdraft-settings';
const version = 1;

/** Characters of a file that is read; a thousand sites take a fifth of one million. */
export const longestSettings = 2_000_000;

/** Everything that a writer has set, but for the accounts and what belongs to one. */
export interface Settings {
  preferences: Preferences;
  /** The way to Medium that comes first; null: none was taken yet. */
  route: Route | null;
  sites: ReadonlyMap<string, Site>;
}

/** What a file holds; what it does not name stays as it is. */
export interface LoadedSettings {
  preferences: PreferenceChanges;
  route: Route | null;
  sites: Map<string, Site>;
}

/** @param savedAt milliseconds since the epoch */
export function settingsFile(
  { preferences, route, sites }: Settings,
  savedAt: number,
): { name: string; type: string; content: string } {
  const day = new Date(savedAt).toISOString();
  // Notifications need a permission of the browser that they are shown by; the tour is no setting.
  const { notifies: _, sawTour: __, ...portable } = preferences;
  const file = {
    format,
    version,
    savedAt: day,
    preferences: portable,
    ...(route === null ? {} : { route }),
    sites: [...sites].map(([name, { destination: _, ...site }]) => ({ name, ...site })),
  };
  return {
    name: `${t('settings.file.name', { day: day.slice(0, 10) })}.json`,
    type: 'application/json',
    content: `${JSON.stringify(file, null, 2)}\n`,
  };
}

const headSchema = v.object({ format: v.literal(format), version: v.number() });

const { destination: _, ...ofSite } = siteSchema.entries;

const fileSchema = v.object({
  preferences: v.optional(v.omit(preferenceChangesSchema, ['notifies', 'sawTour']), {}),
  route: v.optional(v.picklist(routes)),
  sites: v.optional(
    v.array(v.object({ name: v.pipe(v.string(), v.check(isSiteName)), ...ofSite })),
    [],
  ),
});

/**
 * Reads a file that was saved here or in another browser.
 * @returns all that it holds; a failure when anything in it is not what it should be
 */
export function readSettings(text: string): Result<LoadedSettings> {
  if (text.length > longestSettings) return fail({ code: 'settings-file-too-large' });
  const json = parsed(text);
  const head = v.safeParse(headSchema, json);
  if (!head.success) return fail({ code: 'not-a-settings-file' });
  if (head.output.version !== version) return fail({ code: 'settings-file-newer' });
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return fail({ code: 'not-a-settings-file' });
  const { preferences, route = null, sites } = file.output;
  return ok({ preferences, route, sites: new Map(sites.map(({ name, ...site }) => [name, site])) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON is no file of settings either.
    return null;
  }
}
