// What Clipdraft remembers of a site, so that nobody types it twice: what it is called, what is stored of it, and what a
// draft takes from it. Pure.
import * as v from 'valibot';
import { licenses } from '../../medium/license';
import { maxApiTags } from '../../medium/limits';
import { publishStatuses } from '../../medium/types';
import { pictureFallbacks } from '../../story/pictures/picture-fallback';
import { type ChangesOf, changesOf, editsSchema, room, withChanges } from '../edits';
import type { Preferences } from '../preferences';
import { footerWordsSchema } from '../story/own-footer';
import { isSameTag } from '../tags/tags';

/** The newest of a site. */
export const mostLeftOut = 50;

const leftOutBlock = v.object({
  id: v.pipe(v.string(), v.maxLength(room.id)),
  words: v.pipe(v.string(), v.maxLength(200)),
});

/** Every field says something by itself; one that is not there follows the page, or what holds for every site. */
export const siteSchema = v.object({
  /** The writer said “I wrote this” on a page of the site. */
  isMine: v.exactOptional(v.boolean()),
  /** Those that the writer added to what a page names. */
  tags: editsSchema.entries.tags,
  license: v.exactOptional(v.picklist(licenses)),
  destination: editsSchema.entries.destination,
  publishStatus: v.exactOptional(v.picklist(publishStatuses)),
  /** Whether a story ends with a link to its original. */
  footer: v.exactOptional(v.boolean()),
  /** The words of that link's line, in place of those of the article's language. */
  footerWords: v.exactOptional(footerWordsSchema),
  pictureFallback: v.exactOptional(v.picklist(pictureFallbacks)),
  /** Blocks that the writer left out of its stories, by their ids, with their first words: they stand on its other pages too. */
  leftOut: v.exactOptional(v.pipe(v.array(leftOutBlock), v.maxLength(mostLeftOut))),
});

export type Site = v.InferOutput<typeof siteSchema>;

/** What changes of a site at a time. null: nothing is remembered of it any more. */
export type SiteChanges = ChangesOf<Site>;

export const siteChangesSchema: v.GenericSchema<SiteChanges> = changesOf(siteSchema);

/** What is remembered after a change; fields that it does not name stay. */
export function changedSite(site: Site, changes: SiteChanges): Site {
  return withChanges(site, changes);
}

/** The site of a page as a writer calls it: its host, without "www.". */
export function siteOf(pageUrl: string): string {
  return new URL(pageUrl).host.replace(/^www\./, '');
}

/** Whether this is the name of a site. It becomes a key of what is stored. */
export function isSiteName(name: string): boolean {
  if (name.length > 260) return false;
  const url = URL.parse(`https://${name}`) ?? URL.parse(`http://${name}`);
  return url !== null && url.pathname === '/' && url.username === '' && siteOf(url.href) === name;
}

/** With what holds for every site where this one has nothing of its own. */
export function siteWith(site: Site, { pictureFallback, footerWords }: Preferences): Site {
  return { pictureFallback, ...(footerWords === '' ? {} : { footerWords }), ...site };
}

/**
 * For a draft that goes out before anybody has looked at it: it stays a draft, on the writer's own profile, and nothing is left out
 * that nobody has seen.
 */
export function unseen({ destination: _, publishStatus: __, leftOut: ___, ...site }: Site): Site {
  return site;
}

/**
 * The page's own tags, after those of the site if it is the writer's own, as far as Medium's API takes more. On other sites, the
 * writer gave them to other articles: they are suggested.
 */
export function tagsWith(site: Site, ofPage: readonly string[]): string[] {
  const tags = (site.isMine && site.tags) || [];
  const others = ofPage.filter((tag) => !tags.some((other) => isSameTag(other, tag)));
  return [...tags, ...others.slice(0, Math.max(0, maxApiTags - tags.length))];
}

/** On a site of the writer's own, unless it was chosen otherwise. */
export function hasFooter({ footer, isMine = false }: Site): boolean {
  return footer ?? isMine;
}
