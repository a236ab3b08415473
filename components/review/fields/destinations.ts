// Where a draft can go: the own profile, then the publications. Finding them by name, and the role in words.
import { comparable } from '../../../utils/comparable';
import type { KnownRole, Publication } from '../../../utils/medium/types';

export interface Destination {
  /** Publication id; empty for the own profile. */
  key: string;
  name: string;
  role: KnownRole | 'unknown' | 'owner';
}

/** More would make the list slow to open and is read by nobody. */
const mostShown = 50;

export const roleWords: Readonly<Record<Destination['role'], string>> = {
  owner: '',
  editor: 'editor',
  writer: 'writer: drafts only',
  none: 'you cannot post here',
  unknown: '…',
};

/** The own profile first, then the publications. */
export function destinationsOf(
  userName: string,
  publications: ReadonlyArray<Pick<Publication, 'id' | 'name'>>,
  roles: Readonly<Record<string, KnownRole>>,
): Destination[] {
  return [
    { key: '', name: `My profile (@${userName})`, role: 'owner' },
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
