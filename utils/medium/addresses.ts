// Addresses on medium.com that people are sent to. Built here, never taken from an answer.

export const draftsUrl = 'https://medium.com/me/stories/drafts';
export const securitySettingsUrl = 'https://medium.com/me/settings/security';

/** The editor of a draft. `postId` is checked by postSchema: word characters and hyphens only. */
export function editUrl(postId: string): string {
  return `https://medium.com/p/${postId}/edit`;
}
