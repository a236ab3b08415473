// The edited text of one page in two windows: what is stored is the truth, and nobody's words are overwritten unseen. Pure.

/** What one window knows of the stored text. null: none is stored, the text is the page's. */
export interface TextSync {
  /** As this window saw it last. */
  stored: string | null;
  /** What this window has sent and not yet seen stored, oldest first. */
  sent: readonly string[];
  /** Something is typed that is not sent. */
  isDirty: boolean;
}

/** A window that shows what is stored. */
export function startSync(stored: string | null): TextSync {
  return { stored, sent: [], isDirty: false };
}

/** Something was typed. */
export function typed(sync: TextSync): TextSync {
  return { ...sync, isDirty: true };
}

/** What was typed is on its way. */
export function sent(sync: TextSync, text: string): TextSync {
  return { ...sync, sent: [...sync.sent, text], isDirty: false };
}

/**
 * Looks at what is stored now.
 * @returns known: nothing new. follow: another window wrote it, and nothing is lost when it is shown here. conflict: it was
 *   written while something of this window is not stored, so the writer has to choose
 */
export function seen(
  sync: TextSync,
  stored: string | null,
): { sync: TextSync; news: 'known' | 'follow' | 'conflict' } {
  if (stored === sync.stored) return { sync, news: 'known' };
  const own = stored === null ? -1 : sync.sent.lastIndexOf(stored);
  if (own >= 0) return { sync: { ...sync, stored, sent: sync.sent.slice(own + 1) }, news: 'known' };
  const isUnsaved = sync.isDirty || sync.sent.length > 0;
  return { sync: { ...sync, stored }, news: isUnsaved ? 'conflict' : 'follow' };
}
