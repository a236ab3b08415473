// Where a draft can go: the own profile, then the publications. Finding them by name.

import { comparable } from '../../../utils/comparable';
import type { KnownRole, Publication } from '../../../utils/medium/types';
import { t } from '../../../utils/words/words';

export interface Destination {
  /** Publication id; empty for the own profile. */
  key: string;
  name: string;
  role: KnownRole | 'unknown' | 'owner';
}

/** More would make the list slow to open and is read by nobody. */
const mostShown = 50;

/** The own profile first, then the publications. */
export function destinationsOf(
  userName: string,
  publications: ReadonlyArray<Pick<Publication, 'id' | 'name'>>,
  roles: Readonly<Record<string, KnownRole>>,
): Destination[] {
  return [
    { key: '', name: t('review.destination.profile', { username: userName }), role: 'owner' },
    ...publications.map(
      ({ id, name }): Destination => ({ key: id, name, role: roles[id] ?? 'unknown' }),
    ),
  ];
}

/** The matches that are shown, and how many more there are. Every typed word must stand in the name. */
export function findDestinations(
  all: readonly Destination[],
  typed: string,
): { shown: Destination[]; more: number } {
  const words = comparable(typed).split(/\s+/).filter(Boolean);
  const found = all.filter(({ name }) => {
    const text = comparable(name);
    return words.every((word) => text.includes(word));
  });
  return { shown: found.slice(0, mostShown), more: Math.max(0, found.length - mostShown) };
}
