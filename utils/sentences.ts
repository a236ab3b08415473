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
  clientId: 'client ID',
  clientSecret: 'client secret',
  label: 'name of the account',
  address: 'address',
};

const sentences: Record<FailureCode, (failure: Failure) => Sentences> = {
  'restricted-page': () => ({
    happened: 'The browser does not let extensions read this page.',
    safe: unread,
    next: 'Open the article itself in a tab and click the Clipdraft button there.',
  }),
  'not-a-page': ({ detail = '' }) => ({
    happened: `This tab shows ${fileKind(detail)}. Clipdraft reads only web pages.`,
    safe: unread,
    next: 'You can use its link and write about it.',
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
    happened: 'The page is still loading. The article is not there yet.',
    safe: unread,
    next: 'Wait until the article appears and try again.',
  }),
  'page-did-not-answer': () => ({
    happened: 'The page did not answer in time. It is busy, or it waits for you.',
    safe: unread,
    next: 'Close any message box on the page, or reload the page. Then try again.',
  }),
  'page-went-away': () => ({
    happened: 'The page changed or closed while Clipdraft was reading it.',
    safe: unread,
    next: 'Wait until the page has loaded and click the button again.',
  }),
  'reader-crashed': ({ detail }) => ({
    happened: withDetail('Clipdraft had an error on this page', detail),
    safe: unread,
    next: 'Select the text that you want and click the button again.',
  }),
  'reading-refused': () => ({
    happened: 'This page gave Clipdraft data in a wrong form, so Clipdraft threw it away.',
    safe: unread,
    next: 'Reload the page and click the button again. If this happens again, do not trust this page.',
  }),
  'token-malformed': () => ({
    happened: 'This does not look like a Medium integration token.',
    safe: 'Nothing was sent.',
    next: 'Copy the whole token again and paste it here.',
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
    happened: 'Clipdraft no longer has permission to talk to api.medium.com.',
    safe: nothingSent,
    next: 'Allow api.medium.com here or in the browser’s extension settings. Then try again.',
  }),
  unreachable: ({ detail }) => ({
    happened: withDetail('Clipdraft could not reach Medium', detail),
    safe: nothingSent,
    next: 'Check your internet connection and this computer’s clock. Then try again.',
  }),
  unauthorized: ({ detail }) => ({
    happened: withDetail('Medium does not accept this token', detail),
    safe: nothingSent,
    next: 'Paste the token again. If you revoked it, Medium gives you no new one.',
  }),
  'missing-scope': ({ detail }) => ({
    happened: withDetail('This token does not allow that', detail),
    safe: nothingSent,
    next: 'Connect with a token that may publish posts.',
  }),
  'account-unusable': ({ detail }) => ({
    happened: withDetail(
      'Medium knows this token, but this account may not use Medium’s API',
      detail,
    ),
    safe: nothingSent,
    next: 'Ask Medium’s support. Only they can change this.',
  }),
  'api-disabled': ({ detail }) => ({
    happened: withDetail('Medium’s API is switched off at the moment', detail),
    safe: nothingSent,
    next: 'Try again later.',
  }),
  forbidden: ({ detail }) => ({
    happened: withDetail('Medium does not allow this account to post there', detail),
    safe: `Medium made no draft. ${kept}`,
    next: 'Connect your account again. Then send the draft again.',
  }),
  'publication-forbidden': ({ detail }) => ({
    happened: withDetail('Medium does not let you do that in this publication', detail),
    safe: `Medium made no draft. ${kept}`,
    next: 'Choose another publication or your own profile. Writers may only send drafts. Editors may also publish.',
  }),
  'invalid-post': ({ detail }) => ({
    happened: withDetail('Medium refused the draft', detail),
    safe: `Medium made no draft. ${kept}`,
    next: 'Correct what Medium names, and send again.',
  }),
  'too-long': () => ({
    happened: 'The draft is too long for Medium.',
    safe: `Medium made no draft. ${kept}`,
    next: 'Select a part of the page and send that.',
  }),
  'image-type-unsupported': ({ detail }) => ({
    happened: withDetail('Medium accepts only JPEG, PNG, GIF and TIFF pictures', detail),
    safe: nothingPosted,
    next: 'Save the picture in one of these formats, or leave it out.',
  }),
  'image-refused': ({ detail }) => ({
    happened: withDetail('Medium did not accept a picture', detail),
    safe: nothingPosted,
    next: 'Try a smaller picture in another format, or leave it out.',
  }),
  'picture-too-large': () => ({
    happened: 'It is larger than 10 MB, or all pictures together are larger than 30 MB.',
    safe: nothingPosted,
    next: 'Make the picture smaller and add it on Medium.',
  }),
  'picture-too-costly': () => ({
    happened: 'Drawing it needs too much memory or time.',
    safe: nothingPosted,
    next: 'Save the picture as PNG or JPEG and add it on Medium.',
  }),
  'picture-undrawable': () => ({
    happened: 'Medium does not accept its format, and the page could not convert it.',
    safe: nothingPosted,
    next: 'Save the picture as PNG or JPEG and add it on Medium.',
  }),
  'too-many-pictures': () => ({
    happened: 'Clipdraft uploads at most 50 pictures for one draft.',
    safe: nothingPosted,
    next: 'Add the picture on Medium.',
  }),
  'order-missing': () => ({
    happened: 'Clipdraft cannot find or read the text of this draft in the browser’s storage.',
    safe: `Medium made no draft. ${kept}`,
    next: 'Open the page again and send it from there.',
  }),
  'outbox-full': () => ({
    happened: 'The outbox is full: 50 drafts are waiting in it.',
    safe: nothingSent,
    next: 'Wait until Clipdraft has sent some, or cancel some in the outbox. Then send again.',
  }),
  'rate-limited': ({ retryAfter }) => ({
    happened: 'Medium accepts about ten posts a day, and you have used them all.',
    safe: `Medium made no draft. ${kept}`,
    next: `Send again in ${duration(retryAfter ?? 3_600)}. If Medium still refuses, wait until 24 hours after your first post.`,
  }),
  'blocked-by-cloudflare': () => ({
    happened: 'Medium’s security check (Cloudflare) wants to see that you are a person.',
    safe: `Medium made no draft. ${kept}`,
    next: 'Open medium.com once in a tab on this network. Then send again.',
  }),
  'server-busy': ({ retryAfter }) => ({
    happened: 'Medium is too busy at the moment.',
    safe: `Medium made no draft. ${kept}`,
    next: `Send again in ${duration(retryAfter ?? 60)}.`,
  }),
  'not-medium': () => ({
    happened:
      'The answer did not come from Medium. Perhaps this network wants you to log in first.',
    safe: nothingSent,
    next: 'Open any web page, log in to the network if it asks, and try again.',
  }),
  'server-error': ({ status }) => ({
    happened: `Medium had an internal error${status ? ` (status ${status})` : ''}.`,
    safe: nothingSent,
    next: 'Try again in a few minutes.',
  }),
  'oauth-denied': () => ({
    happened: 'You did not allow Clipdraft to use your Medium account.',
    safe: nothingPosted,
    next: 'Sign in again and allow it, or connect with an integration token.',
  }),
  'oauth-refused': ({ detail }) => ({
    happened: withDetail('Medium stopped the sign-in', detail),
    safe: nothingPosted,
    next: 'Check the client ID and what it may do on Medium. Then sign in again.',
  }),
  'oauth-window-closed': () => ({
    happened: 'Medium’s window closed before you signed in.',
    safe: nothingPosted,
    next: 'Sign in again and leave the window open until it closes by itself.',
  }),
  'oauth-timeout': () => ({
    happened: 'Medium’s sign-in page did not answer within 5 minutes.',
    safe: nothingPosted,
    next: 'Check that your Medium client has exactly the redirect address that you see here. Then sign in again.',
  }),
  'oauth-interrupted': () => ({
    happened: 'The browser stopped the sign-in before it was complete.',
    safe: nothingPosted,
    next: 'Close Medium’s window if it is still open, and sign in again.',
  }),
  'oauth-page-failed': () => ({
    happened: 'The browser could not load Medium’s sign-in page.',
    safe: nothingPosted,
    next: 'Check the connection and the client ID, and sign in again.',
  }),
  'oauth-wrong-redirect': () => ({
    happened: 'Clipdraft got an answer that does not belong to this sign-in, and ignored it.',
    safe: nothingPosted,
    next: 'Close other sign-in windows and sign in again here.',
  }),
  'oauth-client-refused': ({ detail }) => ({
    happened: withDetail('Medium refused the client ID, its secret or this sign-in', detail),
    safe: nothingPosted,
    next: 'Check the client ID, the secret and the redirect address. Then sign in again.',
  }),
  'oauth-ended': ({ detail }) => ({
    happened: withDetail('Medium no longer accepts this sign-in', detail),
    safe: nothingPosted,
    next: 'Sign in with Medium again.',
  }),
  'not-a-draft-address': () => ({
    happened: 'This is not the address of a story on Medium.',
    safe: 'Your checklist has not changed.',
    next: 'Wait until Medium has saved the draft, and copy the address from its tab. It begins with https://medium.com/p/. You can also leave the field empty.',
  }),
  'clipboard-refused': () => ({
    happened: 'The browser did not let Clipdraft put the story on the clipboard.',
    safe: nothingSent,
    next: 'Click once into this window and try again, or save the story as a file.',
  }),
  'not-a-history-file': () => ({
    happened: 'This file is not a history from Clipdraft, or somebody has changed it.',
    safe: 'Nothing was added, and your own history has not changed.',
    next: 'Choose a file that you saved with “Save the history as a file”.',
  }),
  'history-file-newer': () => ({
    happened: 'A newer version of Clipdraft saved this file. This version cannot read it.',
    safe: 'Nothing was added, and your own history has not changed.',
    next: 'Update Clipdraft here and choose the file again.',
  }),
  'history-file-too-large': () => ({
    happened: 'This file is too large for a history: it has more than 5 MB.',
    safe: 'Nothing was added, and your own history has not changed.',
    next: 'Choose a file that you saved with “Save the history as a file”.',
  }),
  'not-a-settings-file': () => ({
    happened: 'This file holds no settings from Clipdraft, or somebody has changed it.',
    safe: 'Nothing was loaded, and your own settings have not changed.',
    next: 'Choose a file that you saved with “Save the settings as a file”.',
  }),
  'settings-file-newer': () => ({
    happened: 'A newer version of Clipdraft saved this file. This version cannot read it.',
    safe: 'Nothing was loaded, and your own settings have not changed.',
    next: 'Update Clipdraft here and choose the file again.',
  }),
  'settings-file-too-large': () => ({
    happened: 'This file is too large for settings: it has more than 2 MB.',
    safe: 'Nothing was loaded, and your own settings have not changed.',
    next: 'Choose a file that you saved with “Save the settings as a file”.',
  }),
  'text-too-long': ({ detail = '' }) => ({
    happened: `The ${fieldNames[detail] ?? 'text'} is too long for Clipdraft.`,
    safe: 'The last text that fitted is still kept, and nothing was sent.',
    next: 'Shorten it. Clipdraft then keeps your changes again.',
  }),
  'outcome-unknown': ({ detail }) => ({
    happened: withDetail(
      'Clipdraft sent the draft, but does not know whether Medium received it',
      detail,
    ),
    safe: `Medium may already have this draft, so Clipdraft sends it again only if you say so. ${kept}`,
    next: 'Look at your drafts on Medium. Then say here whether it is there.',
  }),
  'storage-failed': ({ detail }) => ({
    happened: withDetail('The browser could not store the draft', detail),
    safe: 'Nothing was sent. What you typed is still in this window.',
    next: 'Free some disk space and try again before you close this window.',
  }),
  'record-newer': () => ({
    happened:
      'A newer version of Clipdraft stored the data of this page. This version cannot read it.',
    safe: 'Nothing was changed or sent.',
    next: 'Update Clipdraft, or look at your drafts on Medium.',
  }),
  internal: ({ detail }) => ({
    happened: withDetail('Something in Clipdraft went wrong', detail),
    safe: kept,
    next: 'Close this window and open it again. Check the draft before you send it.',
  }),
};

/** What the writer is told about a failure. */
export function sentencesFor(failure: Failure): Sentences {
  // A stored failure may be of a Clipdraft that knew other codes.
  const known = Object.hasOwn(sentences, failure.code) ? failure.code : 'internal';
  return sentences[known](failure);
}

const inOutbox = 'Medium made no draft. Yours is kept in the outbox.';

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
    return { happened, safe: inOutbox, next: `Clipdraft sends it ${time}.${help}` };
  }
  if (failure.code === 'offline')
    return { happened, safe: inOutbox, next: 'Clipdraft sends it when you are online again.' };
  return { happened, safe: inOutbox, next: `${next} Clipdraft then sends it by itself.` };
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
    username === undefined ? '' : `Clipdraft sends it when you connect @${username} again. Or `;
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
