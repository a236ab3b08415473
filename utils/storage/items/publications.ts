// What Medium said about an account's publications and roles.
import { knownPublicationsSchema } from '../../connection/publications';
import { unversioned, whole } from '../reading/shapes';
import { storedItem } from '../reading/stored-item';

export const publicationsKind = whole(knownPublicationsSchema, unversioned);

/** The stored item of one account. */
export const publicationsOf = (accountId: string) =>
  storedItem(`local:publications:${accountId}`, publicationsKind);
