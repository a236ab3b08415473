// Why a tab is not sent, in words. Pure.
import { problemWords } from '../../draft/draft-words';
import type { Problem } from '../../draft/problems';
import type { Failure } from '../../failure';
import { sentencesFor } from '../../sentences';
import { together } from '../../words/format';
import { t } from '../../words/words';

/** Why a tab is not sent. The code is for tests and the style sheet. */
export interface LeftOut {
  code: string;
  text: string;
}

/** Something failed: its three sentences. */
export function failed(failure: Failure): LeftOut {
  const { happened, safe, next } = sentencesFor(failure);
  return { code: failure.code, text: together([happened, safe, next]) };
}

/** The usual way on, selecting and clicking again, is none from here. */
export function noArticle(): LeftOut {
  return { code: 'no-article', text: t('tabs.leftOut.noArticle') };
}

/** @param text the doubt, as the review says it */
export function doubtful(text: string): LeftOut {
  return { code: 'doubtful', text: t('tabs.leftOut.doubtful', { doubt: text }) };
}

/** A field that Medium would not take. */
export function unfit(problem: Problem): LeftOut {
  const { field } = problem;
  const text = t('tabs.leftOut.unfit', { field, problem: problemWords(problem) });
  return { code: `unfit-${field}`, text };
}

/** @param title of the post that is on Medium */
export function sentFromElsewhere(title: string): LeftOut {
  return { code: 'sent-from-elsewhere', text: t('tabs.leftOut.elsewhere', { title }) };
}

/** @param title of the other draft in the list */
export function sameAs(title: string): LeftOut {
  return { code: 'same-article', text: t('tabs.leftOut.same', { title }) };
}

/** No line of the list is a link. */
export function nothingPasted(): LeftOut {
  return { code: 'nothing-pasted', text: t('tabs.stopped.nothingPasted') };
}

/** The writer said no to the browser. */
export function denied(): LeftOut {
  return { code: 'denied', text: t('tabs.stopped.denied') };
}

/** None of the tabs can be read. */
export function nothingOpen(): LeftOut {
  return { code: 'nothing-open', text: t('tabs.stopped.nothingOpen') };
}
