// Why a tab is not sent, in words. Pure.
import type { Problem } from '../../draft/problems';
import type { Failure } from '../../failure';
import { sentencesFor } from '../../sentences';

/** Why a tab is not sent. The code is for tests and the style sheet. */
export interface LeftOut {
  code: string;
  text: string;
}

const fromItsTab = 'To send it, open its tab and click the Clipdraft button there.';

/** Something failed: its three sentences. */
export function failed(failure: Failure): LeftOut {
  const { happened, safe, next } = sentencesFor(failure);
  return { code: failure.code, text: `${happened} ${safe} ${next}` };
}

/** The usual way on, selecting and clicking again, is none from here. */
export const noArticle: LeftOut = {
  code: 'no-article',
  text: `Left out: Clipdraft found no article on this page. ${fromItsTab}`,
};

/** @param text the doubt, as the review says it */
export function doubtful(text: string): LeftOut {
  return { code: 'doubtful', text: `Left out. ${text} ${fromItsTab}` };
}

/** A field that Medium would not take. */
export function unfit({ field, text }: Problem): LeftOut {
  return {
    code: `unfit-${field}`,
    text: `Left out. ${fieldNames[field] ?? ''}${text} ${fromItsTab}`,
  };
}

const fieldNames: Partial<Record<Problem['field'], string>> = {
  title: 'Its title: ',
  subtitle: 'Its subtitle: ',
  tags: 'Its tags: ',
};

/** @param title of the post that is on Medium */
export function sentFromElsewhere(title: string): LeftOut {
  const text = `Left out: the article with this canonical link is already on Medium, as “${title}”. ${fromItsTab}`;
  return { code: 'sent-from-elsewhere', text };
}

/** @param title of the other draft in the list */
export function sameAs(title: string): LeftOut {
  const text = `Left out: it has the same canonical link as “${title}” in this list. If it is another article: ${lowerFirst(fromItsTab)}`;
  return { code: 'same-article', text };
}

export const nothingPasted: LeftOut = {
  code: 'nothing-pasted',
  text: 'Paste at least one link that begins with https:// or http://.',
};

export const denied: LeftOut = {
  code: 'denied',
  text: 'You did not allow Clipdraft to see these tabs. Nothing was read or sent, and your choice is kept. You can continue at any time.',
};

export const nothingOpen: LeftOut = {
  code: 'nothing-open',
  text: 'Clipdraft cannot read any of these tabs. Nothing was sent. Choose other tabs.',
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
