// Keeps the background alive while a request is in flight, and only then.
import { browser } from 'wxt/browser';

/** Milliseconds; both browsers end an idle background after 30 s. */
const heartbeat = 10_000;

/**
 * Awaits work with a heartbeat. A pending answer does not keep Firefox's event page alive, a call that reaches the
 * browser's own process does; in Chromium any extension call restarts the idle timer.
 */
export async function keepAwake<Value>(work: Promise<Value>): Promise<Value> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), heartbeat);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
