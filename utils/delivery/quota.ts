// Medium takes about ten posts in 24 hours and tells nobody how many are left, so we count our own.
// https://github.com/Medium/medium-api-docs/issues/105

/** What Medium's staff named in 2018; no number is documented. */
export const postsADay = 10;

/** Milliseconds. */
const day = 24 * 60 * 60_000;

/** @param times milliseconds since the epoch; @returns those of the last 24 hours */
export function lastDay(times: readonly number[], now: number): number[] {
  return times.filter((at) => at > now - day && at <= now);
}
