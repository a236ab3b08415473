// Why the gate did not take a message. Pure.
import type * as v from 'valibot';
import type { Failure } from '../failure';

/** A text that is too long is something that a writer can mend; everything else is a fault of ours. */
export function refusal(name: string, issues: readonly v.BaseIssue<unknown>[]): Failure {
  const isTooLong = issues.every(({ type }) => type === 'max_length');
  if (!isTooLong) return { code: 'internal', detail: `malformed ${name} message` };
  const field = issues[0]?.path?.findLast(({ key }) => typeof key === 'string');
  return field ? { code: 'text-too-long', detail: String(field.key) } : { code: 'text-too-long' };
}
