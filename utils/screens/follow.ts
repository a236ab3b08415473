// A page shows how deliveries go on: it watches what is stored of them, and asks the background now and then.
import { coalesce } from '../coalesce';
import { pause } from '../pause';
import type { Result } from '../result';

/**
 * Milliseconds between questions to the background while something is under way. A question wakes a background that has
 * died, and makes it look at what stands in the way: Chromium tells nobody when the writer allows a host in its settings.
 */
const askEvery = 5_000;

/** Milliseconds after each look, so that a flood of changes is looked at a few times only. */
const rest = 200;

export interface Followed<Value> {
  /** Calls back after every change of what is stored. @returns what ends it */
  watch: (onChange: () => void) => () => void;
  /** Reads what is stored. Never rejects. */
  look: () => Promise<Result<Value>>;
  /** Asks the background. Never rejects. */
  ask: () => Promise<Result<Value>>;
  /** @returns whether it will still change by itself */
  show: (found: Result<Value>) => boolean;
}

/**
 * Shows each change until nothing changes by itself any more; then the promise resolves. One look or question at a time, so
 * that an older answer never covers a newer one.
 */
export function follow<Value>({ watch, look, ask, show }: Followed<Value>): Promise<void> {
  return new Promise((resolve) => {
    let isOver = false;
    let isAskDue = false;
    const next = coalesce(
      async () => {
        if (isOver) return;
        const find = isAskDue ? ask : look;
        isAskDue = false;
        if (show(await find())) return;
        isOver = true;
        clearInterval(clock);
        endWatch();
        resolve();
      },
      () => pause(rest),
    );
    const clock = setInterval(() => {
      isAskDue = true;
      next();
    }, askEvery);
    const endWatch = watch(next);
    // Something may have changed before the watch began.
    next();
  });
}
