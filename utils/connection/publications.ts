// The publications of an account and the own role in each. Medium's list has no roles: one more call for each
// publication, made only for those that are looked at, and kept.
// https://github.com/Medium/medium-api-docs#32-publications

import * as v from 'valibot';
import { ownDetails } from '../failure';
import { type KnownRole, knownRoles } from '../medium/types';
import { fail, ok, type Result } from '../result';
import type { Connections } from './connections';

export const knownPublicationsSchema = v.object({
  list: v.array(v.object({ id: v.string(), name: v.string() })),
  /** By publication id; what is not there was not asked for yet. */
  roles: v.record(v.string(), v.picklist(knownRoles)),
});
export type KnownPublications = v.InferOutput<typeof knownPublicationsSchema>;

export interface PublicationStore {
  get(accountId: string): Promise<KnownPublications | null>;
  set(accountId: string, known: KnownPublications): Promise<void>;
}

/** Calls at a time. */
const atOnce = 3;

/** The publications of each account, kept as Medium named them last. */
export function createPublications(connections: Connections, store: PublicationStore) {
  return {
    /** @param anew true: asks Medium again and forgets the roles */
    async load(accountId: string, anew: boolean): Promise<Result<KnownPublications>> {
      const known = anew ? null : await store.get(accountId);
      if (known) return ok(known);
      const list = await connections.call(accountId, (client, { user }) =>
        client.getPublications(user.id),
      );
      if (!list.ok) return list;
      const loaded = { list: list.value.map(({ id, name }) => ({ id, name })), roles: {} };
      await store.set(accountId, loaded);
      return ok(loaded);
    },

    /** Learns the own role in these publications; those that Medium does not answer for stay unknown. */
    async learnRoles(
      accountId: string,
      ids: readonly string[],
    ): Promise<Result<KnownPublications>> {
      const known = await store.get(accountId);
      if (!known) return fail({ code: 'internal', detail: ownDetails.publicationsNotLoaded });
      const waiting = ids.filter((id) => known.roles[id] === undefined);
      const learned: Record<string, KnownRole> = {};
      const worker = async () => {
        for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
          const role = await ownRole(accountId, id);
          if (role.ok) learned[id] = role.value;
        }
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      // Another window may have learned others meanwhile.
      const latest = (await store.get(accountId)) ?? known;
      const result = { ...latest, roles: { ...latest.roles, ...learned } };
      await store.set(accountId, result);
      return ok(result);
    },
  };

  function ownRole(accountId: string, publicationId: string): Promise<Result<KnownRole>> {
    return connections.call(accountId, async (client, { user }) => {
      const contributors = await client.getPublicationContributors(publicationId);
      if (!contributors.ok) return contributors;
      const own = contributors.value
        .filter(({ userId }) => userId === user.id)
        .map(({ role }) => role);
      return ok(own.includes('editor') ? 'editor' : (own[0] ?? 'none'));
    });
  }
}
