// What a site teaches when a draft leaves: what the writer chose on this page is there on its next one. Pure.
import type { Metadata } from '../../clip/types';
import type { Draft } from '../draft';
import type { Edits } from '../edits';
import { isOwnWork } from '../story/scope';
import { has, type Site, type SiteChanges } from './site';

/** A draft on its way out, and where it comes from. */
export interface Leaving {
  draft: Draft;
  edits: Edits;
  metadata: Metadata;
  /** null: nobody is connected. */
  accountId: string | null;
}

/**
 * What is to be remembered of the site. On a site of the writer's own that is everything that went out; on others only
 * what the writer chose by hand.
 * @returns only what is not remembered already
 */
export function learned(site: Site, { draft, edits, metadata, accountId }: Leaving): SiteChanges {
  const isChosen = (name: keyof Edits) => site.isMine === true || edits[name] !== undefined;
  const tags = draft.tags.filter((tag) => !has(metadata.tags, tag));
  const found: SiteChanges = {};
  if (isChosen('tags') || edits.pendingTag) found.tags = tags.length > 0 ? tags : null;
  // A story of the writer's own says nothing of the site's license, and has no footer.
  if (!isOwnWork(draft.scope)) {
    if (isChosen('license')) found.license = draft.license;
    if (edits.footer !== undefined) found.footer = edits.footer;
  }
  if (accountId !== null) {
    if (isChosen('publishStatus')) found.publishStatus = draft.publishStatus;
    if (isChosen('destination'))
      found.destination = { accountId, publicationId: draft.publicationId };
  }
  return Object.fromEntries(
    Object.entries(found).filter(([name, value]) => isNews(site, name, value)),
  );
}

/** What holds anyhow is not remembered. */
const usual: Readonly<Record<string, unknown>> = {
  tags: null,
  license: 'all-rights-reserved',
  publishStatus: 'draft',
};

function isNews(site: Site, name: string, value: unknown): boolean {
  const before = site[name as keyof Site];
  if (before !== undefined) return JSON.stringify(before) !== JSON.stringify(value);
  if (name === 'destination') return (value as Site['destination'])?.publicationId !== null;
  return value !== usual[name];
}
