// One sentence of each kind for every failure: what happened, is my work safe, what do I do now.
import { atClockTime } from './clock-time';
import type { Failure, FailureCode } from './failure';

export interface Sentences {
  happened: string;
  safe: string;
  next: string;
}

const kept = 'Your edits are kept here.';
const nothingSent = 'Nothing was sent, and your edits are kept here.';
const nothingPosted = 'Nothing was posted, and your edits are kept here.';
const unread = 'Nothing was changed or sent.';

/** Fields that a writer fills, as the gate names them. */
const fieldNames: Partial<Record<string, string>> = {
  title: 'title',
  subtitle: 'subtitle',
  tags: 'list of tags',
  pendingTag: 'tag',
  canonicalUrl: 'canonical link',
  quoteCanonicalUrl: 'canonical link',
  restored: 'list of parts that you put back',
  token: 'integration token',
  clientId: 'client id',
  clientSecret: 'client secret',
  label: 'name of the account',
  address: 'address',
};

const sentences: Record<FailureCode, (failure: Failure) => Sentences> = {
  'restricted-page': () => ({
    happened: 'The browser does not let any extension read this page.',
    safe: unread,
    next: 'Open the article itself in a tab and click the Clipdraft button there.',
  }),
  'not-a-page': ({ detail = '' }) => ({
    happened: `This tab shows ${fileKind(detail)}, and Clipdraft reads pages only.`,
    safe: unread,
    next: 'You can take its link and write about it.',
  }),
  'no-article': () => ({
    happened: 'Clipdraft found no article on this page.',
    safe: unread,
    next: 'Select the text that you want and click the button again.',
  }),
  'page-too-large': () => ({
    happened: 'This page is too large to read as a whole.',
    safe: unread,
    next: 'Select the part that you want and click the button again.',
  }),
  'page-still-loading': () => ({
    happened: 'The page is still loading, and no article has come yet.',
    safe: unread,
    next: 'Wait until it is there and try again.',
  }),
  'page-did-not-answer': () => ({
    happened: 'The page is busy, or waits for an answer of yours, and could not be read in time.',
    safe: unread,
    next: 'Close any message box that the page shows, or reload it, and try again.',
  }),
  'page-went-away': () => ({
    happened: 'The page moved on or was closed while it was being read.',
    safe: unread,
    next: 'Wait until it has loaded and click the button again.',
  }),
  'reader-crashed': ({ detail }) => ({
    happened: withDetail('Clipdraft stumbled over this page', detail),
    safe: unread,
    next: 'Select the text that you want and click the button again.',
  }),
  'reading-refused': () => ({
    happened:
      'What came back from this page is not what Clipdraft reads there, so it was put away.',
    safe: unread,
    next: 'Reload the page and click the button again. If it is the same then, do not trust this page.',
  }),
  'token-malformed': () => ({
    happened: 'This does not look like a Medium integration token.',
    safe: 'Nothing was sent.',
    next: 'Copy the token once more, all of it, from where you keep it.',
  }),
  'not-connected': () => ({
    happened: 'Clipdraft is not connected to Medium.',
    safe: nothingSent,
    next: 'Paste your integration token to connect.',
  }),
  offline: () => ({
    happened: 'This computer is offline.',
    safe: nothingSent,
    next: 'Send again when the connection is back.',
  }),
  'host-permission-missing': () => ({
    happened: 'The browser has withdrawn Clipdraft’s permission to talk to api.medium.com.',
    safe: nothingSent,
    next: 'Allow api.medium.com for Clipdraft, here or in the browser’s extension settings, and try again.',
  }),
  unreachable: ({ detail }) => ({
    happened: withDetail('Medium could not be reached', detail),
    safe: nothingSent,
    next: 'Check the connection and this computer’s clock, and try again.',
  }),
  unauthorized: ({ detail }) => ({
    happened: withDetail('Medium does not accept this token', detail),
    safe: nothingSent,
    next: 'Paste the token again; if it was revoked, Medium gives no new one.',
  }),
  'missing-scope': ({ detail }) => ({
    happened: withDetail('This token has no right to do that', detail),
    safe: nothingSent,
    next: 'Connect with a token that may publish posts.',
  }),
  'account-unusable': ({ detail }) => ({
    happened: withDetail(
      'Medium knows the token but does not let this account use its API',
      detail,
    ),
    safe: nothingSent,
    next: 'Nothing can be done about it from here; only Medium’s support can.',
  }),
  'api-disabled': ({ detail }) => ({
    happened: withDetail('Medium’s API is switched off at the moment', detail),
    safe: nothingSent,
    next: 'Try again later.',
  }),
  forbidden: ({ detail }) => ({
    happened: withDetail('Medium does not allow this account to post there', detail),
    safe: `Medium made no draft. ${kept}`,
    next: 'Connect again so that Clipdraft learns your account anew, then send.',
  }),
  'publication-forbidden': ({ detail }) => ({
    happened: withDetail('Medium does not let you do that in this publication', detail),
    safe: `Medium made no draft. ${kept}`,
    next: 'Choose another publication or your own profile; writers may only hand in drafts, and only editors publish.',
  }),
  'invalid-post': ({ detail }) => ({
    happened: withDetail('Medium refused the draft', detail),
    safe: `Medium made no draft. ${kept}`,
    next: 'Change what Medium names and send again.',
  }),
  'too-long': () => ({
    happened: 'The draft is longer than Medium takes.',
    safe: `Medium made no draft. ${kept}`,
    next: 'Select a part of the page and send that.',
  }),
  'image-type-unsupported': ({ detail }) => ({
    happened: withDetail('Medium takes only JPEG, PNG, GIF and TIFF pictures', detail),
    safe: nothingPosted,
    next: 'Save the picture in one of these formats, or leave it out.',
  }),
  'image-refused': ({ detail }) => ({
    happened: withDetail('Medium did not take a picture', detail),
    safe: nothingPosted,
    next: 'Try a smaller picture in another format, or leave it out.',
  }),
  'picture-too-large': () => ({
    happened:
      'It is larger than 10 MB, or all pictures together would have been larger than 30 MB.',
    safe: nothingPosted,
    next: 'Make the picture smaller and add it on Medium.',
  }),
  'picture-too-costly': () => ({
    happened: 'Drawing it would have taken too much of this computer’s memory or time.',
    safe: nothingPosted,
    next: 'Save the picture as PNG or JPEG and add it on Medium.',
  }),
  'picture-undrawable': () => ({
    happened: 'Medium does not take its format, and the page could not draw it anew.',
    safe: nothingPosted,
    next: 'Save the picture as PNG or JPEG and add it on Medium.',
  }),
  'too-many-pictures': () => ({
    happened: 'Clipdraft uploads fifty pictures for one draft and no more.',
    safe: nothingPosted,
    next: 'Add the picture on Medium.',
  }),
  'order-missing': () => ({
    happened:
      'The text of this draft is no longer in the browser’s storage, or cannot be read there.',
    safe: `Medium made no draft. ${kept}`,
    next: 'Open the page again and send it from there.',
  }),
  'outbox-full': () => ({
    happened: 'Fifty drafts are waiting to be sent already.',
    safe: nothingSent,
    next: 'Wait until some have gone out, or take some out of the outbox, and send again.',
  }),
  'rate-limited': ({ retryAfter }) => ({
    happened: 'Medium takes about ten posts a day, and today’s are used up.',
    safe: `Medium made no draft. ${kept}`,
    next: `Send again in ${duration(retryAfter ?? 3_600)} or later, at the latest 24 hours after your first post.`,
  }),
  'blocked-by-cloudflare': () => ({
    happened: 'Medium’s gatekeeper (Cloudflare) wants to see that you are a person.',
    safe: `Medium made no draft. ${kept}`,
    next: 'Open medium.com in a tab once, from this network, and send again.',
  }),
  'server-busy': ({ retryAfter }) => ({
    happened: 'Medium is too busy at the moment and took nothing.',
    safe: `Medium made no draft. ${kept}`,
    next: `Send again in ${duration(retryAfter ?? 60)}.`,
  }),
  'not-medium': () => ({
    happened:
      'The answer did not come from Medium; perhaps this network wants you to log in first.',
    safe: nothingSent,
    next: 'Open any web page, log in to the network if it asks, and try again.',
  }),
  'server-error': ({ status }) => ({
    happened: `Medium had a fault of its own${status ? ` (status ${status})` : ''}.`,
    safe: nothingSent,
    next: 'Try again in a few minutes.',
  }),
  'oauth-denied': () => ({
    happened: 'You told Medium not to let Clipdraft in.',
    safe: nothingPosted,
    next: 'Sign in again and allow it, or connect with an integration token.',
  }),
  'oauth-refused': ({ detail }) => ({
    happened: withDetail('Medium broke the sign-in off', detail),
    safe: nothingPosted,
    next: 'Check the client ID and its rights with Medium, and sign in again.',
  }),
  'oauth-window-closed': () => ({
    happened: 'Medium’s window was closed before you had signed in.',
    safe: nothingPosted,
    next: 'Sign in again and leave the window open until it closes by itself.',
  }),
  'oauth-timeout': () => ({
    happened: 'Medium’s sign-in page did not come back within 5 minutes.',
    safe: nothingPosted,
    next: 'Check that Medium knows Clipdraft’s callback address exactly as it is shown, and sign in again.',
  }),
  'oauth-interrupted': () => ({
    happened: 'The browser ended the sign-in before it was done.',
    safe: nothingPosted,
    next: 'Close Medium’s window if it is still open, and sign in again.',
  }),
  'oauth-page-failed': () => ({
    happened: 'Medium’s sign-in page could not be loaded.',
    safe: nothingPosted,
    next: 'Check the connection and the client ID, and sign in again.',
  }),
  'oauth-wrong-redirect': () => ({
    happened: 'What came back is not the answer to this sign-in, so Clipdraft did not use it.',
    safe: nothingPosted,
    next: 'Close other sign-in windows and sign in again from here.',
  }),
  'oauth-client-refused': ({ detail }) => ({
    happened: withDetail('Medium refused the client ID, its secret or this sign-in', detail),
    safe: nothingPosted,
    next: 'Check the client ID, the secret and the callback address, and sign in again.',
  }),
  'oauth-ended': ({ detail }) => ({
    happened: withDetail('Medium no longer accepts this sign-in', detail),
    safe: nothingPosted,
    next: 'Sign in with Medium again.',
  }),
  'not-a-draft-address': () => ({
    happened: 'This is not the address of a story on Medium.',
    safe: 'The checklist is kept as it is.',
    next: 'Copy the address from Medium’s tab once it has saved the draft; it begins with https://medium.com/p/. You can also leave the field empty.',
  }),
  'clipboard-refused': () => ({
    happened: 'The browser did not let Clipdraft put the story on the clipboard.',
    safe: nothingSent,
    next: 'Click once into this window and try again, or save the story as a file.',
  }),
  'not-a-history-file': () => ({
    happened: 'This file is not a history that Clipdraft has saved, or it was changed since.',
    safe: 'Nothing was taken over, and your own history is as it was.',
    next: 'Choose a file that you saved with “Save the history as a file”.',
  }),
  'history-file-newer': () => ({
    happened: 'A newer Clipdraft saved this file, and this one cannot read it.',
    safe: 'Nothing was taken over, and your own history is as it was.',
    next: 'Update Clipdraft here and choose the file again.',
  }),
  'history-file-too-large': () => ({
    happened: 'This file is too large to be a history of yours: it has more than five megabytes.',
    safe: 'Nothing was taken over, and your own history is as it was.',
    next: 'Choose a file that you saved with “Save the history as a file”.',
  }),
  'text-too-long': ({ detail = '' }) => ({
    happened: `The ${fieldNames[detail] ?? 'text'} is longer than Clipdraft takes.`,
    safe: 'What was kept before is still kept, and nothing was sent.',
    next: 'Shorten it, and it is kept again.',
  }),
  'outcome-unknown': ({ detail }) => ({
    happened: withDetail('The draft was sent, but nobody can tell whether Medium made it', detail),
    safe: `Medium may already have this draft, so Clipdraft does not send it again by itself. ${kept}`,
    next: 'Look at your drafts on Medium, then say here whether it is there.',
  }),
  'storage-failed': ({ detail }) => ({
    happened: withDetail('The browser could not store the draft', detail),
    safe: 'Nothing was sent. What you typed is still in this window.',
    next: 'Free some disk space and try again before you close this window.',
  }),
  'record-newer': () => ({
    happened: 'A newer Clipdraft wrote what is stored of this page, and this one cannot read it.',
    safe: 'Nothing was changed or sent.',
    next: 'Update Clipdraft, or look at your drafts on Medium.',
  }),
  internal: ({ detail }) => ({
    happened: withDetail('Something in Clipdraft went wrong', detail),
    safe: kept,
    next: 'Close this window, open it again and look at its state before you send.',
  }),
};

/** What the writer is told about a failure. */
export function sentencesFor(failure: Failure): Sentences {
  // A stored failure may be of a Clipdraft that knew other codes.
  const known = Object.hasOwn(sentences, failure.code) ? failure.code : 'internal';
  return sentences[known](failure);
}

const inOutbox = 'Medium made no draft, and yours is kept in the outbox.';

/**
 * What the writer is told about a failure that only delays a draft.
 * @param until milliseconds since the epoch; null when nobody knows
 * @param now milliseconds since the epoch
 */
export function heldSentences(failure: Failure, until: number | null, now: number): Sentences {
  const { happened, next } = sentencesFor(failure);
  if (until !== null) {
    const help =
      failure.code === 'blocked-by-cloudflare' ? ' Opening medium.com in a tab helps.' : '';
    const time = `${atClockTime(until, now)} or a little later`;
    return { happened, safe: inOutbox, next: `It goes out by itself ${time}.${help}` };
  }
  if (failure.code === 'offline')
    return { happened, safe: inOutbox, next: 'It goes out by itself when the connection is back.' };
  return { happened, safe: inOutbox, next: `${next} It goes out by itself after that.` };
}

/**
 * What the writer is told of a draft whose account is not connected.
 * @param refusal why Medium did not take it, where that was the case: it then goes out on the writer's word alone
 * @param canChoose another account can be chosen below
 */
export function lackingSentences(
  username: string | undefined,
  refusal: Failure | null,
  canChoose: boolean,
): Sentences {
  const account = username === undefined ? 'The account of this draft' : `@${username}`;
  const happened = `${account} is no longer connected.`;
  const choice = canChoose
    ? 'choose another account.'
    : 'connect another account, and choose it in the outbox.';
  if (refusal) {
    const { happened: refused } = sentencesFor(refusal);
    const back = username === undefined ? '' : `Connect @${username} again and send it, or `;
    return { happened: `${refused} ${happened}`, safe: inOutbox, next: sentence(back + choice) };
  }
  const back =
    username === undefined ? '' : `It goes out by itself when you connect @${username} again. Or `;
  return { happened, safe: inOutbox, next: sentence(back + choice) };
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function withDetail(sentence: string, detail: string | undefined): string {
  return detail ? `${sentence}: ${detail.replace(/[.!]+$/, '')}.` : `${sentence}.`;
}

/** @param type a media type */
function fileKind(type: string): string {
  if (type === 'application/pdf') return 'a PDF';
  return type.startsWith('image/') ? 'a picture' : 'a file';
}

/** A waiting time in words. @param seconds 1 to 86,400 */
function duration(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return `${minutes} minutes`;
  return `${Math.ceil(minutes / 60)} hours`;
}
