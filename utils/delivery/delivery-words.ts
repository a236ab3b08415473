// What is said of a delivery: in a notification, and of a picture that it went without. Pure.
import type { Failure } from '../failure';
import { sentencesFor } from '../sentences';
import { together } from '../words/format';
import { t } from '../words/words';
import type { Delivery, DeliveryIn, LostPicture } from './record';

export type News =
  | DeliveryIn<'posted'>
  | DeliveryIn<'rejected'>
  | DeliveryIn<'unknown'>
  | DeliveryIn<'waiting'>;

/** The delivery, where a change of it is worth a notification. */
export function newsIn(after: Delivery | null, before: Delivery | null): News | null {
  // One that comes from nothing was brought along, by hand or with a history.
  if (after === null || before === null || after.state === before.state) return null;
  switch (after.state) {
    case 'posted':
      // By hand: the writer knows.
      return after.accountId === null || before.state === 'unknown' ? null : after;
    case 'rejected':
    case 'unknown':
    case 'waiting':
      return after;
    default:
      return null;
  }
}

/** What a notification says of it. */
export function notificationOf(news: News): { title: string; message: string } {
  const title = t(`delivery.news.${news.state}`);
  return { title, message: news.state === 'posted' ? news.title : messageOf(news) };
}

function messageOf({ title, failure }: { title: string; failure: Failure }): string {
  return t('delivery.news.message', { title, happened: sentencesFor(failure).happened });
}

/** What the writer is told about a picture that the text went without. */
export function sentenceForLost({ alt, failure, isRemote }: LostPicture): string {
  const where = isRemote ? 'remote' : 'missing';
  const lost = alt
    ? t(`delivery.lost.${where}.named`, { alt })
    : t(`delivery.lost.${where}.unnamed`);
  return together([lost, sentencesFor(failure).happened]);
}
