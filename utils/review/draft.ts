// The Draft: a Story and what the writer decided. Pure: a reading and the writer's edits in, a draft out.
import { cleanUrl } from '../clip/canonical';
import { withoutControls } from '../clip/plain-text';
import type { Reading } from '../clip/reading';
import type { KnownRole } from '../connection/publications';
import { cutText } from '../cut-text';
import type { License } from '../medium/license';
import {
  maxApiTags,
  maxSubtitleLength,
  maxTagLength,
  maxTags,
  maxTitleLength,
} from '../medium/limits';
import type { PublishStatus } from '../medium/types';
import { putBack } from '../story/dropped';
import { composeLink, composeQuote } from '../story/quote';
import type { TableForm } from '../story/table-form';
import type { Story } from '../story/types';
import { type Edits, scopes } from './edits';

export type Scope = (typeof scopes)[number];

/** What the writer may decide. Plain data: it is stored on every keystroke. */
export interface DraftFields {
  scope: Scope;
  title: string;
  /** Empty unless the writer gives one. */
  subtitle: string;
  tags: string[];
  license: License;
  /** Empty only in a story of the writer's own: Medium credits this address with the whole post. */
  canonicalUrl: string;
  publishStatus: PublishStatus;
  /** What the story's tables become. */
  tables: TableForm;
  /** null: the account's own profile. */
  publicationId: string | null;
}

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

/** A comment with a quotation or a link: the page is not its home. */
export function isOwnWork(scope: Scope): boolean {
  return scope === 'quote' || scope === 'link';
}

/** What can be sent of the page, best first. The link alone is for pages that show nothing else. */
export function availableScopes({ article, selection, page }: Reading): Scope[] {
  const isThere: Record<Scope, boolean> = {
    article: article !== null,
    selection: selection !== null,
    quote: selection !== null,
    page: page !== null,
    link: article === null && selection === null && page === null,
  };
  return scopes.filter((scope) => isThere[scope]);
}

/** The whole page, or nothing but its link, is never taken unasked. */
function scopeFor(reading: Reading, wanted: Scope | undefined): Scope | null {
  const available = availableScopes(reading);
  if (wanted && available.includes(wanted)) return wanted;
  return available.find((scope) => scope !== 'page' && scope !== 'link') ?? null;
}

function storyOf(reading: Reading, scope: Scope, edits: Edits): Story | null {
  const { comment = '', restored = [] } = edits;
  const { article, selection, metadata } = reading;
  if (scope === 'page') return reading.page;
  if (scope === 'link') return composeLink(metadata, comment);
  if (scope === 'article') return article && told(putBack(article, restored), edits.scope);
  if (scope === 'quote') return selection && composeQuote(selection, metadata, comment);
  return selection && (article ? selection : withNote(selection, noArticle));
}

const noArticle = 'Clipdraft found no article on this page, so this is what you selected.';
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

/** A field that keeps the draft from being sent, with the reason in words. */
export interface Problem {
  field: keyof DraftFields;
  text: string;
}

/**
 * Checks a draft against Medium's documented limits, in the order of the form. Nothing is sent.
 * @param role the writer's own in the chosen publication; null when it is unknown or there is none
 */
export function problemsOf(draft: DraftFields, role: KnownRole | null): Problem[] {
  const problems: Problem[] = [];
  if (role === 'none') {
    problems.push({ field: 'publicationId', text: 'You are neither editor nor writer there.' });
  }
  if (role === 'writer' && draft.publishStatus !== 'draft') {
    problems.push({
      field: 'publishStatus',
      text: 'A writer can only send drafts to this publication.',
    });
  }
  if (!visible.test(draft.title)) problems.push({ field: 'title', text: 'A title is needed.' });
  if (draft.title.length > maxTitleLength) {
    const over = draft.title.length - maxTitleLength;
    problems.push({
      field: 'title',
      text: `${over} characters too long: Medium would ignore this title.`,
    });
  }
  if (draft.subtitle.length > maxSubtitleLength) {
    const over = draft.subtitle.length - maxSubtitleLength;
    problems.push({ field: 'subtitle', text: `${over} characters too long for Medium.` });
  }
  if (draft.tags.length > maxTags) {
    problems.push({ field: 'tags', text: `Medium takes ${maxTags} tags.` });
  }
  const needsCanonicalUrl = !isOwnWork(draft.scope) || draft.canonicalUrl !== '';
  if (needsCanonicalUrl && !isHttpUrl(draft.canonicalUrl)) {
    problems.push({
      field: 'canonicalUrl',
      text: 'The canonical link must be a full http or https address.',
    });
  }
  return problems;
}

/** Spaces, joiners, and letters that are drawn as nothing. */
const visible = /[^\s\p{C}\u115f\u1160\u2800\u3164\uffa0]/u;

function isHttpUrl(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}

const separators = /[,;\n]/;

function bare(text: string): string {
  return withoutControls(text)
    .replace(/^[\s#]+|[\s,;]+$/g, '')
    .replace(/\s+/g, ' ');
}

/** A typed or pasted tag, cleaned; null when nothing is left. At most 25 characters (code points). */
export function cleanTag(text: string): string | null {
  const tag = bare(text);
  return visible.test(tag) ? cutText(tag, maxTagLength, (part) => [...part].length).trim() : null;
}

/** Whether a typed text, or one tag of a typed list, would be cut. */
export function isTagTooLong(typed: string): boolean {
  return typed.split(separators).some((part) => [...bare(part)].length > maxTagLength);
}

/** Adds tags without doubles (letter case aside) up to Medium's five. */
export function addTags(tags: readonly string[], typed: string): string[] {
  const result = [...tags];
  for (const part of typed.split(separators)) {
    const tag = cleanTag(part);
    const known = result.some((other) => other.toLowerCase() === tag?.toLowerCase());
    if (tag !== null && !known && result.length < maxTags) result.push(tag);
  }
  return result;
}

/**
 * The key under which edits and delivery of a page are kept: its address without what only tells how a reader came, and
 * without the fragment (unless the fragment is a route), so that the same article in two windows is one draft. Not the
 * canonical link: where a site names the same one on every page, one article's title would stand over another's text.
 */
export function draftKey(pageUrl: string): string {
  const { hash } = new URL(pageUrl);
  const url = new URL(cleanUrl(pageUrl) ?? pageUrl);
  url.hash = /^#(?:!|\/)/.test(hash) ? hash : '';
  return url.href;
}
