// Waiting for a condition: the only place of the driver where time passes.
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Milliseconds a wait may take when the caller names no other time. No claim: it costs nothing while the condition comes,
 * and browsers that share two slow cores need long.
 */
export const defaultTimeout = 60_000;
/** Short enough not to be felt, long enough to leave two cores to the browser. */
const interval = 40;

/**
 * Asks again and again until the answer is neither undefined, null nor false.
 *
 * A question that throws counts as "not yet": pages navigate and popups close while they are asked.
 *
 * @param timeout milliseconds
 * @param what ends the sentence "Waited N ms for …" of the failure; may look the world over first
 */
export async function until<T>(
  question: () => Promise<T | undefined | null | false>,
  what: string | (() => Promise<string>),
  timeout: number = defaultTimeout,
): Promise<T> {
  const deadline = performance.now() + timeout;
  let failure: unknown;
  do {
    try {
      const answer = await question();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await delay(interval);
  } while (performance.now() < deadline);
  const name = typeof what === 'string' ? what : await what();
  throw new Error(`Waited ${timeout} ms for ${name}`, { cause: failure });
}
