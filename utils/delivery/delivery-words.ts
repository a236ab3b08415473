// What is said of a delivery: in a notification, and of a picture that it went without. Pure.
import type { Failure } from '../failure';
import { sentencesFor } from '../sentences';
import type { Delivery, LostPicture } from './record';

/** What a notification says of a delivery; null where nothing needs saying. */
export function notificationFor(
  after: Delivery | null,
  before: Delivery | null,
): { title: string; message: string } | null {
  // One that comes from nothing was brought along, by hand or with a history.
  if (after === null || before === null || after.state === before.state) return null;
  switch (after.state) {
    case 'posted':
      // By hand: the writer knows.
      return after.accountId === null || before.state === 'unknown'
        ? null
        : { title: 'Your draft is on Medium', message: after.title };
    case 'rejected':
      return { title: 'Not sent', message: `${after.title}: ${wordsOf(after.failure)}` };
    case 'unknown':
      return { title: 'Is it on Medium?', message: `${after.title}: ${wordsOf(after.failure)}` };
    case 'waiting':
      return {
        title: 'Waiting in the outbox',
        message: `${after.title}: ${wordsOf(after.failure)}`,
      };
    default:
      return null;
  }
}

function wordsOf(failure: Failure): string {
  return sentencesFor(failure).happened;
}

/** What the writer is told about a picture that the text went without. */
export function sentenceForLost({ alt, failure, isRemote }: LostPicture): string {
  const which = alt ? `The picture “${alt}”` : 'A picture';
  const what = isRemote
    ? 'could not be uploaded and keeps its web address'
    : 'is missing on Medium';
  return `${which} ${what}. ${sentencesFor(failure).happened}`;
}
