// Medium takes about ten posts in 24 hours and tells nobody how many are left, so we count our own.
// https://github.com/Medium/medium-api-docs/issues/105
import type { Deliveries } from './queue';

/** Milliseconds. */
const day = 24 * 60 * 60_000;

/** Posts that the API made in the last 24 hours, as far as we know; those brought by hand do not count there. */
export function postsToday(deliveries: Deliveries, now: number): number {
  let posts = 0;
  for (const delivery of deliveries.values()) {
    const times = delivery.earlier.map(({ at }) => at);
    // One that nobody knows of may have counted too.
    const isCounted = delivery.state === 'posted' || delivery.state === 'unknown';
    if (isCounted && delivery.accountId !== null) times.push(delivery.at);
    posts += times.filter((at) => at > now - day && at <= now).length;
  }
  return posts;
}
