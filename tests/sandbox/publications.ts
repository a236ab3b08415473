// The publications of the local Medium, and who may write for them.
import { type Application, createPerson, hex, type Person } from './people.ts';
import type { PublicationRole, SandboxPublication } from './types.ts';

const roles: readonly PublicationRole[] = ['editor', 'writer', null];
const names = ['Slow Walks', 'River & Road', 'The Long Way'] as const;

/** How many publications without a role the list shows at most. https://github.com/Medium/medium-api-docs#32-publications */
export const maxOthers = 200;

/** Others who contribute to every publication. */
const colleagues: readonly { person: Person; role: 'editor' | 'writer' }[] = [
  { person: createPerson('sandbox-editor', 'Sandbox Editor'), role: 'editor' },
  { person: createPerson('sandbox-colleague', 'Sandbox Colleague'), role: 'writer' },
];

/** Makes `count` publications: the first as editor, the second as writer, the third as neither, … */
export function createPublications(count: number): SandboxPublication[] {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError('The number of publications must be a whole number from 0 on.');
  }
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / names.length) + 1;
    const name = `${names[index % names.length]}${round > 1 ? ` ${round}` : ''}`;
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return {
      id: hex(12),
      name,
      description: `Stories of ${name}, made up for tests.`,
      url: `https://medium.com/${slug}`,
      imageUrl: `https://cdn-images-1.medium.com/fit/c/200/200/0*${slug}.png`,
      role: roles[index % roles.length] ?? null,
    };
  });
}

/** What GET /v1/users/{id}/publications lists: all with a role, and at most 200 others. */
export function listed(publications: SandboxPublication[], isWriter: boolean) {
  let others = 0;
  return publications.filter(({ role }) => {
    if (isWriter && role !== null) return true;
    others += 1;
    return others <= maxOthers;
  });
}

/** Who writes for a publication. The token's owner is never the first of them. */
export function contributorsOf(
  { id, role }: SandboxPublication,
  writer: Person,
  application: Application,
) {
  const [editor, ...others] = colleagues;
  const own = role === null ? [] : [{ person: writer, role }];
  return [...(editor ? [editor] : []), ...own, ...others].map((each) => ({
    publicationId: id,
    userId: each.person.ids[application],
    role: each.role,
  }));
}
