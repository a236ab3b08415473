// The pages' end of the one gate. Apart from answer.ts, so that no page loads what checks the payloads.
import { browser } from 'wxt/browser';
import type { Failure } from '../failure';
import { fail } from '../result';
import type { Protocol } from './protocol';

type Name = keyof Protocol;
type Answer<N extends Name> = ReturnType<Protocol[N]>;

/** Asks the background. Never rejects: a background that cannot answer is a failure like any other. */
export async function ask<N extends Name>(
  name: N,
  ...[payload]: Parameters<Protocol[N]>
): Promise<Answer<N> | { ok: false; failure: Failure }> {
  try {
    const result = await browser.runtime.sendMessage({ type: name, data: payload });
    if (result === undefined) throw new Error('No answer came');
    return result as Answer<N>;
  } catch (error) {
    // A message that got no answer says nothing about what the background did with it.
    return fail({
      code: 'internal',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
