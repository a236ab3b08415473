// How the delivery of a page stands, told from all deliveries. Pure.
import type { Page } from '../draft/page-key';
import { aheadOf, type Deliveries, type Pause, pauseOf } from './queue';
import { postsToday } from './quota';
import type { Delivery, DeliveryIn } from './record';

/** How the delivery of a page stands, and what stands around it. */
export interface DeliveryStatus {
  /** null: the page was never sent. */
  delivery: Delivery | null;
  /** Deliveries that go out before it. */
  ahead: number;
  pause: Pause | null;
  /** Posts of the last 24 hours. */
  postsToday: number;
}

/**
 * @param delivery of the page, or of the article that it shows
 * @param key draftKey of the page
 * @param now milliseconds since the epoch
 */
export function statusOf(
  delivery: Delivery | null,
  key: string,
  all: Deliveries,
  now: number,
): DeliveryStatus {
  return {
    delivery,
    ahead: aheadOf(all, key),
    pause: pauseOf(all, now),
    postsToday: postsToday(all, now),
  };
}

/**
 * The page's own delivery; without one, a post of the same article that was sent from another address.
 * @param canonicalUrl where the page says that it has its home; null: other addresses do not count
 */
export function deliveryOf({ key, canonicalUrl }: Page, all: Deliveries): Delivery | null {
  return all.get(key) ?? (canonicalUrl === null ? null : postedUnder(canonicalUrl, all));
}

/** The first post of the article that has its home at this address. */
export function postedUnder(canonicalUrl: string, all: Deliveries): DeliveryIn<'posted'> | null {
  for (const delivery of all.values())
    if (delivery.state === 'posted' && delivery.canonicalUrl === canonicalUrl) return delivery;
  return null;
}
