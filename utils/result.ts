// What crosses a boundary (page to popup, popup to background): a value, or a failure as plain data.
// Error classes do not survive a message or a script's return value, so failures are data with a code.
import type { Failure } from './failure';

export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function fail(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}
