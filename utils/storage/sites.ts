// What is remembered of each site, one key a site. Written by the background.
import { browser } from 'wxt/browser';
import {
  changedSite,
  isSiteName,
  type Site,
  type SiteChanges,
  siteSchema,
} from '../draft/site/site';
import { keysUnder } from './keys';
import { fieldsOf, firstVersion } from './reading/shapes';
import { storedItem } from './reading/stored-item';

export const sitesKind = fieldsOf(siteSchema, firstVersion);

const prefix = 'sites:';

const itemOf = (site: string) => storedItem(`local:${prefix}${site}`, sitesKind);

/** What can be read of it; nothing is an empty object. */
export function loadSite(site: string): Promise<Site> {
  return itemOf(site).getValue();
}

/** All that can be read, by their names, in the order of the alphabet. */
export async function loadSites(): Promise<Map<string, Site>> {
  const names = (await keysUnder(prefix)).filter(isSiteName).sort();
  const sites = await Promise.all(names.map(async (name) => [name, await loadSite(name)] as const));
  return new Map(sites);
}

/** Rejects when the browser keeps nothing more, and with NewerRecord; what was kept before stays. */
export function changeSite(site: string, changes: SiteChanges): Promise<void> {
  return itemOf(site).change((before) => changedSite(before, changes));
}

/** Forgets all of it. Rejects with NewerRecord. */
export function removeSite(site: string): Promise<void> {
  return itemOf(site).removeValue();
}

/** Calls back with each change of what is remembered of it. @returns what ends it */
export function watchSite(site: string, onKnown: (site: Site) => void): () => void {
  return itemOf(site).watch(onKnown);
}

/** Calls back after every change of a site. @returns what ends it */
export function watchAllSites(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
