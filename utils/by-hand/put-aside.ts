// What could not be read, as the writer is told of it and may save it. Pure.

import { t } from '../words/words';
import type { SavedFile } from './files/types';

export interface PutAside {
  /** Where it lies. */
  id: string;
  /** What it was, by the first part of its key. */
  kind: string;
  /** Whose it was: a page's key or an account's id; may be empty. */
  of: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What is stored and cannot be read. */
export interface StoredTrouble {
  putAside: PutAside[];
  /** Records of a newer Clipdraft: they are left alone. */
  newer: number;
}

const kinds = [
  'accounts',
  'active-account',
  'secret',
  'publications',
  'authorization-failure',
  'clip-request',
  'edits',
  'last-route',
  'used-tags',
  'checklists',
  'pictures',
  'preferences',
  'sites',
  'delivery',
  'order',
  'sent',
  'upload',
] as const;

/** What was put aside, in words, with at most 200 characters of the key that it had. */
export function wordsFor({ kind, of }: PutAside): string {
  const known = kinds.find((one) => one === kind);
  const id =
    known === undefined ? 'common.stored.unknown' : (`common.stored.kind.${known}` as const);
  return t(id, { of: of.slice(0, 200) });
}

/** What cannot be read, in sentences; none when all is well. */
export function troubleWords({ putAside, newer }: StoredTrouble): string[] {
  const sentences: string[] = [];
  if (putAside.length > 0) sentences.push(t('common.stored.unread', { count: putAside.length }));
  if (newer > 0) sentences.push(t('common.stored.newer', { count: newer }));
  return sentences;
}

/** @param savedAt milliseconds since the epoch */
export function putAsideFile(
  found: readonly (Pick<PutAside, 'kind' | 'of' | 'at'> & { value: unknown })[],
  savedAt: number,
): Omit<SavedFile, 'leftOut'> {
  const day = new Date(savedAt).toISOString();
  const items = found.map(({ kind, of, at, value }) => ({ kind, of, at, value: inJson(value) }));
  const file = { format: 'clipdraft-put-aside', version: 1, savedAt: day, items };
  return {
    name: `${t('common.stored.fileName', { day: day.slice(0, 10) })}.json`,
    type: 'application/json',
    content: `${JSON.stringify(file, null, 2)}\n`,
  };
}

/** A database may hold what JSON cannot say. */
function inJson(value: unknown): unknown {
  try {
    JSON.stringify(value);
    return value;
  } catch {
    return String(value);
  }
}
