// What could not be read, as the writer is told of it and may save it. Pure.
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

const words: Readonly<Record<string, string>> = {
  accounts: 'A connected account. Connect it again.',
  'active-account': 'The choice of the account in use.',
  secret:
    'The token of an account. Clipdraft saves no token in a file. Connect that account again.',
  publications: 'The list of publications. Clipdraft asks Medium for it again.',
  'authorization-failure': 'The reason why a sign-in failed.',
  'clip-request': 'A click in the context menu.',
  edits: 'Edits of a page',
  'last-route': 'The way to Medium that you chose last.',
  'used-tags': 'Some tags of earlier drafts. The desk no longer suggests them.',
  checklists: 'A checklist.',
  pictures: 'Pictures of a checklist',
  preferences: 'Some of your preferences. The others still work.',
  sites: 'Some of what Clipdraft remembers of a site',
  delivery: 'The history of a page. Look at your drafts on Medium',
  order: 'The text of a draft. Send it again from its page',
  sent: 'A story as you sent it. Clipdraft cannot show what has changed since.',
  upload: 'The address of a picture on Medium. Clipdraft uploads the picture again.',
};

/** What was put aside, in words, with at most 200 characters of the key that it had. */
export function wordsFor({ kind, of }: PutAside): string {
  const known = Object.hasOwn(words, kind) ? words[kind] : undefined;
  if (known === undefined) return `Something unknown: ${of.slice(0, 200)}`;
  return known.endsWith('.') ? known : `${known}: ${of.slice(0, 200)}`;
}

/** What cannot be read, in sentences; none when all is well. */
export function troubleWords({ putAside, newer }: StoredTrouble): string[] {
  const sentences: string[] = [];
  if (putAside.length > 0)
    sentences.push(
      `Clipdraft could not read ${things(putAside.length)} in its storage. ${
        putAside.length === 1 ? 'It is put aside unchanged' : 'They are put aside unchanged'
      }. Everything else works.`,
    );
  if (newer > 0)
    sentences.push(
      `A newer version of Clipdraft stored ${things(newer)} that this version cannot read. ${
        newer === 1 ? 'It stays unchanged' : 'They stay unchanged'
      }. Update Clipdraft to use ${newer === 1 ? 'it' : 'them'}.`,
    );
  return sentences;
}

function things(count: number): string {
  return count === 1 ? 'one thing' : `${count} things`;
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
    name: `Clipdraft put aside ${day.slice(0, 10)}.json`,
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
