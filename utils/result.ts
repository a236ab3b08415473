// What crosses a boundary (page to popup, popup to background): a value, or a failure as plain data.
// Error classes do not survive a message or a script's return value, so failures are data with a code.
import { type Failure, storageFailure } from './failure';

export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** A success with its value. */
export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** Work whose end is all there is to tell; a rejection becomes a failure. */
export async function done(work: Promise<void>): Promise<Result<null>> {
  try {
    await work;
    return ok(null);
  } catch (error) {
    return fail(storageFailure(error));
  }
}

/** A failure as data. */
export function fail(failure: Failure): { ok: false; failure: Failure } {
  return { ok: false, failure };
}
