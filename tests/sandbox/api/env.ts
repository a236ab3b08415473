// What every handler of the API finds in its context.
import type { Exchange } from '../connections.ts';
import type { Access } from '../people.ts';
import type { JournalEntry } from '../types.ts';

/** Hono's environment for the API. */
export interface ApiEnv {
  Bindings: Exchange;
  Variables: {
    entry: JournalEntry;
    /** The whole body. */
    bytes: ArrayBuffer;
    /** Set by `requireScope`. */
    access: Access;
  };
}
