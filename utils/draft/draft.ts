// The Draft: a Story and what the writer decided. Pure: a reading and the writer's edits in, a draft out.
import type { PageWindow } from '../clip/page/live-page';
import { withoutControls } from '../clip/text/plain-text';
import { cutText } from '../cut-text';
import { maxTitleLength } from '../medium/limits';
import type { Reading } from '../story/reading/reading';
import type { Story } from '../story/types';
import type { Edits } from './edits';
import type { DraftFields } from './fields';
import { hasFooter, type Site, tagsWith } from './site/site';
import { withFooter } from './story/footer';
import { withOwnTexts } from './story/own-text';
import { isOwnWork, scopeFor } from './story/scope';
import { arrangedStory } from './story/story-of';

export interface Draft extends DraftFields {
  story: Story;
  /** The story without its footer, by which a page is compared with what was sent of it. */
  ofPage: Story;
}

/**
 * The draft as it stands. A field that the writer has not touched comes from the page, then from what is remembered of
 * its site; the license falls back to Medium's own default. The status is a draft until the writer says otherwise.
 * @param site with what holds for every site; see siteWith
 * @param window makes documents, for a text that the writer edited
 */
export function composeDraft(
  reading: Reading,
  edits: Edits,
  accountId: string | null,
  window: PageWindow,
  site: Site = {},
): Draft | null {
  const scope = scopeFor(withOwnTexts(reading, edits, window), edits);
  const ofPage = arrangedStory(reading, edits, window, site)?.story;
  if (scope === null || !ofPage) return null;
  const { metadata } = reading;
  const { title, subtitle = '', quoteCanonicalUrl = '' } = edits;
  const isOwn = isOwnWork(scope);
  const home = metadata.canonicalCandidates[0]?.url ?? metadata.url;
  const canonicalUrl = isOwn ? quoteCanonicalUrl : (edits.canonicalUrl ?? home);
  const footer = !isOwn && (edits.footer ?? hasFooter(site));
  const places = [edits.destination, site.destination];
  return {
    // What was pasted may hold what nobody sees: it would go to Medium, and change what is read of the rest.
    title: title === undefined ? fitTitle(metadata.title) : withoutControls(title),
    subtitle: withoutControls(subtitle),
    tags: edits.tags ?? tagsWith(site, metadata.tags),
    // A story of the writer's own: the license of the page and its site is none for it.
    license:
      edits.license ??
      ((isOwn ? null : (metadata.license ?? site.license)) || 'all-rights-reserved'),
    canonicalUrl,
    publishStatus: edits.publishStatus ?? ((site.isMine && site.publishStatus) || 'draft'),
    tables: edits.tables ?? 'auto',
    footer,
    publicationId: places.find((it) => it?.accountId === accountId)?.publicationId ?? null,
    scope,
    story: footer
      ? withFooter(ofPage, { ...metadata, canonicalUrl, words: site.footerWords })
      : ofPage,
    ofPage,
  };
}

/** Medium ignores a title over 100 characters; cut at a word where there is one near the end. */
function fitTitle(title: string): string {
  if (title.length <= maxTitleLength) return title;
  const cut = cutText(title, maxTitleLength - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > maxTitleLength / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
