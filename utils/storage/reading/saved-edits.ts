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

/** A field that cannot be read takes no other with it. */
export const savedEdits: Shape<SavedEdits | null> = {
  read(stored) {
    const { value, newer, damaged } = record.read(stored);
    if (value === null) return { value, newer, damaged };
    const edits = fields.read(value.edits);
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
