// Addresses on medium.com that people are sent to. Built here, never taken from an answer.
import type { PublishStatus } from './types';

export const draftsUrl = 'https://medium.com/me/stories/drafts';
/** An empty editor. */
export const newStoryUrl = 'https://medium.com/new-story';
/** Makes a story of a page on the web. */
export const importUrl = 'https://medium.com/p/import';
export const securitySettingsUrl = 'https://medium.com/me/settings/security';

/** The editor of a draft. `postId` is checked by postSchema: word characters and hyphens only. */
export function editUrl(postId: string): string {
  return `https://medium.com/p/${postId}/edit`;
}

/** Where the writer finds a draft. null: nobody knows its id, so the list of all drafts. */
export function draftUrl(postId: string | null): string {
  return postId === null ? draftsUrl : editUrl(postId);
}

/** What to hand on: a draft's editor, which only its writer may open, or the story itself. */
export function postUrl(postId: string, publishStatus: PublishStatus): string {
  return publishStatus === 'draft' ? editUrl(postId) : `https://medium.com/p/${postId}`;
}

/** A page that can be linked to, and whose address runs nothing when it is clicked. */
export function isWebPage(address: string): boolean {
  return /^https?:$/.test(URL.parse(address)?.protocol ?? '');
}

const postPath = /^\/p\/([\w-]{1,100})(?:\/|$)/;
/** A published post's address ends in its id: /@ada/the-title-0123456789ab */
const slugPath = /^\/[^/]+\/(?:[^/]*-)?([\da-f]{8,16})\/?$/;

/** The id in a pasted address of a draft or a post on medium.com, or null. */
export function postIdIn(address: string): string | null {
  const url = URL.parse(address.trim());
  if (url?.protocol !== 'https:' || !/(?:^|\.)medium\.com$/.test(url.hostname)) return null;
  const [, id] = postPath.exec(url.pathname) ?? slugPath.exec(url.pathname) ?? [];
  return id === undefined || id === 'import' ? null : id;
}
