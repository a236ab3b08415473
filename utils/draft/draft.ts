// The Draft: a Story and what the writer decided. Pure: a reading and the writer's edits in, a draft out.
import { withoutControls } from '../clip/text/plain-text';
import { cutText } from '../cut-text';
import { maxApiTags, maxTitleLength } from '../medium/limits';
import { putBack } from '../story/left-out';
import type { Reading } from '../story/reading/reading';
import type { Story } from '../story/types';
import type { Edits } from './edits';
import type { DraftFields } from './fields';
import { composeLink, composeQuote } from './quote';
import { availableScopes, isOwnWork, type Scope } from './scope';

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
  const scope = scopeFor(reading, edits.scope);
  const story = scope === null ? null : storyOf(reading, scope, edits);
  if (scope === null || story === null) return null;
  const { metadata } = reading;
  const { pendingTag: _, comment: __, restored: ___, destination, ...others } = edits;
  const { quoteCanonicalUrl = '', ...fields } = others;
  return {
    title: fitTitle(metadata.title),
    subtitle: '',
    tags: metadata.tags.slice(0, maxApiTags),
    license: metadata.license ?? 'all-rights-reserved',
    canonicalUrl: metadata.canonicalCandidates[0]?.url ?? metadata.url,
    publishStatus: 'draft',
    tables: 'auto',
    publicationId: destination?.accountId === accountId ? destination.publicationId : null,
    ...(isOwnWork(scope) ? ownWork : {}),
    ...fields,
    ...shown(fields),
    ...(isOwnWork(scope) ? { canonicalUrl: quoteCanonicalUrl } : {}),
    scope,
    story,
  };
}

/** What was pasted may hold what nobody sees: it would go to Medium, and change what is read of the rest. */
function shown({ title, subtitle }: Edits): Partial<DraftFields> {
  return {
    ...(title === undefined ? {} : { title: withoutControls(title) }),
    ...(subtitle === undefined ? {} : { subtitle: withoutControls(subtitle) }),
  };
}

/** Such a story is the writer's own, so the page's license is none for it. */
const ownWork = { license: 'all-rights-reserved' } as const;

/** The whole page, or nothing but its link, is never taken unasked. */
function scopeFor(reading: Reading, wanted: Scope | undefined): Scope | null {
  const available = availableScopes(reading);
  if (wanted && available.includes(wanted)) return wanted;
  return available.find((scope) => scope !== 'page' && scope !== 'link') ?? null;
}

/** What a story is made of, besides its reading; the fields that are typed into most are not among it. */
type Ingredients = Pick<Edits, 'scope' | 'comment' | 'restored'>;

/** The last story of each reading: the screen is derived anew at every key, and its preview is drawn from this. */
const lastStories = new WeakMap<Reading, { of: string; story: Story | null }>();

/** @returns the very same story as long as nothing has changed that goes into it */
function storyOf(reading: Reading, scope: Scope, edits: Edits): Story | null {
  const of = JSON.stringify([scope, edits.scope, edits.comment, edits.restored]);
  const last = lastStories.get(reading);
  if (last?.of === of) return last.story;
  const story = newStoryOf(reading, scope, edits);
  lastStories.set(reading, { of, story });
  return story;
}

function newStoryOf(
  reading: Reading,
  scope: Scope,
  { scope: wanted, comment = '', restored = [] }: Ingredients,
): Story | null {
  const { article, selection, metadata } = reading;
  if (scope === 'page') return reading.page;
  if (scope === 'link') return composeLink(metadata, comment);
  if (scope === 'article') return article && told(putBack(article, restored), wanted);
  if (scope === 'quote') return selection && composeQuote(selection, metadata, comment);
  return selection && (article ? selection : withNote(selection, noArticle));
}

const noArticle = 'Clipdraft found no article on this page, so this is your selection.';
const noSelection =
  'This is the whole article, because nothing is selected on the page now. Select the text and click the button again.';

/** Somebody who asked for the selection must not send the article unawares. */
function told(article: Story, wanted: Scope | undefined): Story {
  return wanted === 'selection' || wanted === 'quote' ? withNote(article, noSelection) : article;
}

function withNote(story: Story, text: string): Story {
  return { ...story, notes: [{ kind: 'doubt', text }, ...story.notes] };
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
