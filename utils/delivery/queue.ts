// Whose turn it is, and what the badge says. Pure.
import type { Failure } from '../failure';
import type { Delivery, DeliveryIn } from './record';
import { isWaitOver } from './retry-policy';
import { isUnderWayState, pictureInTurn } from './stage/stage';

/** Deliveries by the draftKey of their pages. */
export type Deliveries = ReadonlyMap<string, Delivery>;

/** Unfinished deliveries that one writer may have; what waits takes room. */
export const mostUnderWay = 50;

/** Nothing is sent before. */
export interface Pause {
  /** Milliseconds since the epoch. */
  until: number;
  failure: Failure;
}

/** What Medium asked of one draft it would ask of the next, so one that waits stops them all. */
export function pauseOf(deliveries: Deliveries, now: number): Pause | null {
  let pause: Pause | null = null;
  for (const delivery of deliveries.values()) {
    if (delivery.state !== 'waiting' || isWaitOver(delivery.until, now)) continue;
    if (pause === null || delivery.until > pause.until)
      pause = { until: delivery.until, failure: delivery.failure };
  }
  return pause;
}

/** @returns the one to send next: the first that is neither held nor waits, unless a pause stops them all */
export function nextOf(
  deliveries: Deliveries,
  now: number,
): { key: string; delivery: DeliveryIn<'queued'> } | null {
  if (pauseOf(deliveries, now)) return null;
  let next: { key: string; delivery: DeliveryIn<'queued'> } | null = null;
  for (const [key, delivery] of deliveries) {
    if (delivery.state !== 'queued' || delivery.held !== null) continue;
    if (next === null || delivery.queuedAt < next.delivery.queuedAt) next = { key, delivery };
  }
  return next;
}

/** How many go out before this one. */
export function aheadOf(deliveries: Deliveries, key: string): number {
  const own = deliveries.get(key);
  if (!own || !isUnderWayState(own.state)) return 0;
  return [...deliveries.values()].filter(
    (other) => isUnderWayState(other.state) && other.queuedAt < own.queuedAt,
  ).length;
}

/** True while nothing is being sent, so that the background may be ended. */
export function isIdle(deliveries: Deliveries): boolean {
  return ![...deliveries.values()].some(({ state }) => state === 'sending');
}

/** At most four signs: a picture on its way, how many are, or that one needs the writer. */
export function badgeOf(deliveries: Deliveries): string {
  const all = [...deliveries.values()];
  const uploads = all.find((it) => it.state === 'sending' && it.uploads !== null);
  if (uploads?.state === 'sending' && uploads.uploads) {
    return `${pictureInTurn(uploads.uploads)}/${uploads.uploads.of}`;
  }
  const underWay = all.filter(({ state }) => isUnderWayState(state)).length;
  if (underWay > 0) return String(underWay);
  return all.some(({ state }) => state === 'unknown') ? '!' : '';
}
