// How the edits of a page are stored. Pure.
import * as v from 'valibot';
import { type Edits, editsSchema } from '../../draft/edits';
import { storedTime } from '../../stored-time';
import { fieldsOf, firstVersion, type Shape, whole } from './shapes';

/** The writer's edits of one page. */
export interface SavedEdits {
  edits: Edits;
  /** Milliseconds since the epoch. */
  savedAt: number;
}

const record = whole(v.object({ edits: v.unknown(), savedAt: v.unknown() }), firstVersion);
const fields = fieldsOf(editsSchema, firstVersion);

/** The fields by the names that they have now: until version 0.1 some had others. */
function renamed(edits: unknown): unknown {
  if (typeof edits !== 'object' || edits === null || Array.isArray(edits)) return edits;
  const { besides, tableForms, ...fields }: Record<string, unknown> = { ...edits };
  if (besides !== undefined) fields.omittedBefore ??= besides;
  if (tableForms !== undefined) fields.forms ??= ofTables(tableForms);
  return fields;
}

/** Only tables had forms. */
function ofTables(forms: unknown): unknown {
  if (typeof forms !== 'object' || forms === null) return forms;
  return Object.fromEntries(Object.entries(forms).map(([id, table]) => [id, { table }]));
}

/** A field that cannot be read takes no other with it. */
export const savedEdits: Shape<SavedEdits | null> = {
  read(stored) {
    const { value, newer, damaged } = record.read(stored);
    if (value === null) return { value, newer, damaged };
    const edits = fields.read(renamed(value.edits));
    const savedAt = v.safeParse(storedTime, value.savedAt);
    const isWhole = savedAt.success && value.edits !== null && edits.damaged === undefined;
    return {
      value: { edits: edits.value, savedAt: savedAt.success ? savedAt.output : 0 },
      newer: [],
      damaged: isWhole ? undefined : stored,
    };
  },
  write: record.write,
};
