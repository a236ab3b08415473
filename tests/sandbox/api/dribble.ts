// An answer that never ends and never stops coming, as of a server that is meant to hold its clients.
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two bytes. */
const interval = 50;

/** Ends with its reader: a client that leaves cancels it. */
export function dribble(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      await sleep(interval);
      controller.enqueue(new Uint8Array([0x20]));
    },
  });
}
