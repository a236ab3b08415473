// Who uses the local Medium. Medium gives a person another id in each application, so one person
// has two here: what an integration token shows, and what the OAuth client is told.
import { randomBytes } from 'node:crypto';
import type { Scope } from './oauth-types.ts';
import type { SandboxUser } from './types.ts';

/** Through which door somebody came in. */
export type Application = 'integration' | 'oauth';

/** Somebody with an account. */
export interface Person {
  username: string;
  name: string;
  /** 65 hexadecimal digits each. */
  ids: Readonly<Record<Application, string>>;
}

/** What a valid token stands for. */
export interface Access {
  person: Person;
  application: Application;
  scopes: readonly Scope[];
}

/** Random hexadecimal digits, as Medium's own ids and tokens are. */
export function hex(length: number): string {
  return randomBytes(Math.ceil(length / 2))
    .toString('hex')
    .slice(0, length);
}

/** Somebody new. */
export function createPerson(username: string, name: string): Person {
  return { username, name, ids: { integration: hex(65), oauth: hex(65) } };
}

/** Whether this id, of either application, is theirs. */
export function isIdOf(person: Person, id: string): boolean {
  return Object.values(person.ids).includes(id);
}

/** A person as GET /v1/me tells it to one application. https://github.com/Medium/medium-api-docs#31-users */
export function userOf(person: Person, application: Application): SandboxUser {
  return {
    id: person.ids[application],
    username: person.username,
    name: person.name,
    url: `https://medium.com/@${person.username}`,
    imageUrl: 'https://cdn-images-1.medium.com/fit/c/400/400/0*sandbox.png',
  };
}
