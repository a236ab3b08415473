// The Draft: a Story and what the writer decided. Pure: a reading and the writer's edits in, a draft out.
import { withoutControls } from '../clip/text/plain-text';
import { cutText } from '../cut-text';
import { maxApiTags, maxTitleLength } from '../medium/limits';
import type { Reading } from '../story/reading/reading';
import type { Story } from '../story/types';
import type { Edits } from './edits';
import type { DraftFields } from './fields';
import { isOwnWork, scopeFor } from './story/scope';
import { arrangedStory } from './story/story-of';

export interface Draft extends DraftFields {
  story: Story;
}

/**
 * The draft as it stands. A field that the writer has not touched comes from the page; the license falls back to
 * Medium's own default and the status is always a draft until the writer says otherwise.
 */
export function composeDraft(
  reading: Reading,
  edits: Edits,
  accountId: string | null,
): Draft | null {
  const scope = scopeFor(reading, edits);
  const story = arrangedStory(reading, edits)?.story;
  if (scope === null || !story) return null;
  const { metadata } = reading;
  const { title, subtitle = '', destination, quoteCanonicalUrl = '' } = edits;
  const isOwn = isOwnWork(scope);
  const home = metadata.canonicalCandidates[0]?.url ?? metadata.url;
  return {
    // What was pasted may hold what nobody sees: it would go to Medium, and change what is read of the rest.
    title: title === undefined ? fitTitle(metadata.title) : withoutControls(title),
    subtitle: withoutControls(subtitle),
    tags: edits.tags ?? metadata.tags.slice(0, maxApiTags),
    // A story of the writer's own: the page's license is none for it.
    license: edits.license ?? ((isOwn ? null : metadata.license) || 'all-rights-reserved'),
    canonicalUrl: isOwn ? quoteCanonicalUrl : (edits.canonicalUrl ?? home),
    publishStatus: edits.publishStatus ?? 'draft',
    tables: edits.tables ?? 'auto',
    publicationId: destination?.accountId === accountId ? destination.publicationId : null,
    scope,
    story,
  };
}

/** Medium ignores a title over 100 characters; cut at a word where there is one near the end. */
function fitTitle(title: string): string {
  if (title.length <= maxTitleLength) return title;
  const cut = cutText(title, maxTitleLength - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > maxTitleLength / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Spaces, joiners, and letters that are drawn as nothing. */
export const visible = /[^\s\p{C}\u115f\u1160\u2800\u3164\uffa0]/u;
