// What keeps a draft from being sent: Medium’s documented limits, and the role in a publication. Pure.

import { maxSubtitleLength, maxTags, maxTitleLength } from '../medium/limits';
import type { KnownRole } from '../medium/types';
import type { DraftFields } from './fields';
import { isOwnWork } from './story/scope';
import { visible } from './visible';

/** A field that keeps the draft from being sent, and why; draft-words.ts says it. */
export interface Problem {
  field: keyof DraftFields;
  code:
    | 'role-none'
    | 'role-writer'
    | 'title-missing'
    | 'title-long'
    | 'subtitle-long'
    | 'tags-many'
    | 'canonical';
  /** How many there are too many. */
  over?: number;
}

/**
 * Checks a draft against Medium's documented limits, in the order of the form. Nothing is sent.
 * @param role the writer's own in the chosen publication; null when it is unknown or there is none
 */
export function problemsOf(draft: DraftFields, role: KnownRole | null): Problem[] {
  const problems: Problem[] = [];
  if (role === 'none') problems.push({ field: 'publicationId', code: 'role-none' });
  if (role === 'writer' && draft.publishStatus !== 'draft')
    problems.push({ field: 'publishStatus', code: 'role-writer' });
  if (!visible.test(draft.title)) problems.push({ field: 'title', code: 'title-missing' });
  const overTitle = draft.title.length - maxTitleLength;
  if (overTitle > 0) problems.push({ field: 'title', code: 'title-long', over: overTitle });
  const overSubtitle = draft.subtitle.length - maxSubtitleLength;
  if (overSubtitle > 0)
    problems.push({ field: 'subtitle', code: 'subtitle-long', over: overSubtitle });
  const overTags = draft.tags.length - maxTags;
  if (overTags > 0) problems.push({ field: 'tags', code: 'tags-many', over: overTags });
  const needsCanonicalUrl = !isOwnWork(draft.scope) || draft.canonicalUrl !== '';
  if (needsCanonicalUrl && !isHttpUrl(draft.canonicalUrl))
    problems.push({ field: 'canonicalUrl', code: 'canonical' });
  return problems;
}

function isHttpUrl(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}
