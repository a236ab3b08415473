// What a site teaches when a draft leaves: what the writer chose on this page is there on its next one. Pure.
import type { Metadata } from '../../clip/types';
import { cutText } from '../../cut-text';
import type { ArrangedStory } from '../../story/blocks/arrange';
import { blockWords } from '../../story/blocks/left-out';
import type { Draft } from '../draft';
import type { Edits } from '../edits';
import { isOwnWork } from '../story/scope';
import { isSameTag } from '../tags/tags';
import { mostLeftOut, type Site, type SiteChanges } from './site';

/** A draft on its way out, and where it comes from. */
export interface Leaving {
  draft: Draft;
  edits: Edits;
  metadata: Metadata;
  /** null: nobody is connected. */
  accountId: string | null;
  /** Its blocks, and what stands beside them. */
  arranged: Pick<ArrangedStory, 'parts' | 'blockIds'>;
}

/**
 * What is to be remembered of the site. On a site of the writer's own that is everything that went out; on others only
 * what the writer chose by hand.
 * @returns only what is not remembered already
 */
export function learned(
  site: Site,
  { draft, edits, metadata, accountId, arranged }: Leaving,
): SiteChanges {
  const isChosen = (name: keyof Edits) => site.isMine === true || edits[name] !== undefined;
  const tags = draft.tags.filter((tag) => !metadata.tags.some((other) => isSameTag(other, tag)));
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
  if (edits.omitted) found.leftOut = leftOutOf(site, arranged);
  return Object.fromEntries(
    Object.entries(found).filter(([name, value]) => isNews(site, name, value)),
  );
}

/** What the writer left out of this page, then what they left out of others and did not put back here. */
function leftOutOf({ leftOut = [] }: Site, { parts, blockIds }: Leaving['arranged']) {
  const here = parts
    .filter(({ state }) => state === 'omitted')
    .map(({ id, html }) => ({ id, words: cutText(blockWords(html, 8), 200) }));
  const isKnown = (id: string) => blockIds.includes(id) || here.some((it) => it.id === id);
  const all = [...here, ...leftOut.filter(({ id }) => !isKnown(id))].slice(0, mostLeftOut);
  return all.length > 0 ? all : null;
}

/** What holds anyhow is not remembered. */
const usual: Readonly<Record<string, unknown>> = {
  tags: null,
  leftOut: null,
  license: 'all-rights-reserved',
  publishStatus: 'draft',
};

function isNews(site: Site, name: string, value: unknown): boolean {
  const before = site[name as keyof Site];
  if (before !== undefined) return JSON.stringify(before) !== JSON.stringify(value);
  if (name === 'destination') return (value as Site['destination'])?.publicationId !== null;
  return value !== usual[name];
}
