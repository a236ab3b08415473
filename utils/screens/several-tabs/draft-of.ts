// A reading -> the draft that goes out unseen, or why none does. Pure.
import type { PageWindow } from '../../clip/page/live-page';
import { composeDraft, type Draft } from '../../draft/draft';
import { noteWords } from '../../draft/draft-words';
import type { Edits } from '../../draft/edits';
import { problemsOf } from '../../draft/problems';
import { type Site, unseen } from '../../draft/site/site';
import { addTags } from '../../draft/tags/tags';
import { isAboutAll } from '../../story/doubt';
import type { Reading } from '../../story/reading/reading';
import { doubtful, failed, type LeftOut, noArticle, unfit } from './left-out';

/**
 * The article with the writer's stored edits and what is remembered of its site, as a draft on the account's own profile. The whole page only where the
 * writer has chosen it before; nobody sees this draft before it is sent, so whatever is doubtful stays behind.
 */
export function draftOf(
  reading: Reading,
  edits: Edits,
  accountId: string,
  window: PageWindow,
  site: Site = {},
): { draft: Draft } | { leftOut: LeftOut } {
  if (reading.unread) return { leftOut: failed(reading.unread) };
  const { scope: wanted, destination: _, publishStatus: __, ...kept } = edits;
  const scope = wanted === 'page' && reading.page !== null ? 'page' : 'article';
  if (scope === 'article' && reading.article === null) return { leftOut: noArticle() };
  const composed = composeDraft(reading, { ...kept, scope }, accountId, window, unseen(site));
  if (composed === null) return { leftOut: noArticle() };
  const draft = { ...composed, tags: addTags(composed.tags, edits.pendingTag ?? '') };
  const doubt = scope === 'article' ? draft.story.notes.find(isAboutAll) : undefined;
  if (doubt) return { leftOut: doubtful(noteWords(doubt)) };
  const [problem] = problemsOf(draft, null);
  return problem ? { leftOut: unfit(problem) } : { draft };
}
