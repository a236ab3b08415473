// The deliveries as the writer looks at them: what is on its way, what needs them, what is on Medium. Pure.
import { comparable } from '../../comparable';
import type { Deliveries } from '../queue';
import type { Delivery } from '../record';
import { isUnderWayState } from '../stage/stage';

export interface HistoryEntry {
  /** draftKey of the page. */
  key: string;
  delivery: Delivery;
}

export const historySections = ['under-way', 'needs-writer', 'on-medium'] as const;
export type HistorySection = (typeof historySections)[number];

/** The list that a delivery stands in. */
export function sectionOf({ state }: Delivery): HistorySection {
  if (isUnderWayState(state)) return 'under-way';
  return state === 'unknown' || state === 'rejected' ? 'needs-writer' : 'on-medium';
}

/**
 * @param query words that all have to be found; empty: everything
 * @returns the newest first in each section
 */
export function historyOf(
  deliveries: Deliveries,
  query: string,
): Record<HistorySection, HistoryEntry[]> {
  const history: Record<HistorySection, HistoryEntry[]> = {
    'under-way': [],
    'needs-writer': [],
    'on-medium': [],
  };
  for (const [key, delivery] of deliveries)
    if (isFoundBy({ key, delivery }, query)) history[sectionOf(delivery)].push({ key, delivery });
  for (const entries of Object.values(history))
    entries.sort((one, other) => timeOf(other.delivery) - timeOf(one.delivery));
  return history;
}

/** Under way an entry keeps its place while its state changes. Milliseconds since the epoch. */
function timeOf({ state, at, queuedAt }: Delivery): number {
  return isUnderWayState(state) ? queuedAt : at;
}

/** Whether each word of the query is in the address or in a title that the page was sent under. */
export function isFoundBy({ key, delivery }: HistoryEntry, query: string): boolean {
  const titles = delivery.earlier.map(({ title }) => title);
  const text = comparable([delivery.title, ...titles, key, readable(key)].join('\n'));
  return comparable(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** An address as people read it. */
export function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // Escapes of another encoding than UTF-8: they are read as they stand.
    return address;
  }
}
