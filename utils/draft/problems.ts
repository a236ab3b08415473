// What keeps a draft from being sent: Medium’s documented limits, and the role in a publication. Pure.

import { maxSubtitleLength, maxTags, maxTitleLength } from '../medium/limits';
import type { KnownRole } from '../medium/types';
import { t } from '../words/words';
import { visible } from './draft';
import type { DraftFields } from './fields';
import { isOwnWork } from './story/scope';

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
    problems.push({ field: 'publicationId', text: t('draft.problem.role.none') });
  }
  if (role === 'writer' && draft.publishStatus !== 'draft') {
    problems.push({
      field: 'publishStatus',
      text: t('draft.problem.role.writer'),
    });
  }
  if (!visible.test(draft.title))
    problems.push({ field: 'title', text: t('draft.problem.title.missing') });
  if (draft.title.length > maxTitleLength) {
    const over = draft.title.length - maxTitleLength;
    problems.push({
      field: 'title',
      text: t('draft.problem.title.long', { over }),
    });
  }
  if (draft.subtitle.length > maxSubtitleLength) {
    const over = draft.subtitle.length - maxSubtitleLength;
    problems.push({ field: 'subtitle', text: t('draft.problem.subtitle', { over }) });
  }
  if (draft.tags.length > maxTags) {
    problems.push({ field: 'tags', text: t('draft.problem.tags', { most: maxTags }) });
  }
  const needsCanonicalUrl = !isOwnWork(draft.scope) || draft.canonicalUrl !== '';
  if (needsCanonicalUrl && !isHttpUrl(draft.canonicalUrl)) {
    problems.push({
      field: 'canonicalUrl',
      text: t('draft.problem.canonical'),
    });
  }
  return problems;
}

function isHttpUrl(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}
