// What a delivery's stage means, and what may be done in it. Apart from the shapes of what is stored and from the steps
// between stages, which no page needs. Pure.
import type { Delivery, DeliveryState } from '../record';

/** On its way, or to be. */
export function isUnderWayState(state: DeliveryState): boolean {
  return state === 'queued' || state === 'waiting' || state === 'sending';
}

/** Which of its pictures goes up now, counted from 1. */
export function pictureInTurn({ done, of }: { done: number; of: number }): number {
  return Math.min(done + 1, of);
}

/** Its text may still be sent, by itself or on the writer's word. */
export function needsOrder(delivery: Delivery | null): boolean {
  if (delivery === null) return false;
  const { state } = delivery;
  return isUnderWayState(state) || state === 'rejected' || state === 'unknown';
}

/** Only a page without a delivery, or one whose last try certainly made nothing, may be sent. */
export function mayEnqueue(current: Delivery | null): boolean {
  return current === null || current.state === 'draft' || current.state === 'rejected';
}

/** Where no create call can be out, and none has perhaps made a post. */
export function mayMove({ state }: Delivery): boolean {
  return state === 'queued' || state === 'waiting' || state === 'rejected';
}

/** Cancelling is safe as long as the create call has not left. */
export function mayCancel(current: Delivery): boolean {
  return (
    current.state === 'queued' ||
    current.state === 'waiting' ||
    (current.state === 'sending' && current.uploads !== null)
  );
}
