// What entrypoints/begin.ts has begun before the modules of the popup were there.

/** The injection of the page script; null: there is no tab. Rejects where the browser cannot tell the tab. */
export type Begun = Promise<{
  tabId: number;
  /** Whether the tab has closed or loaded another document since. */
  hasLeft: () => boolean;
  injection: Promise<{ value: { result?: unknown; error?: unknown }[] } | { error: unknown }>;
} | null>;

/**
 * Takes the injection that was begun for a tab. Once: who reads again, injects again.
 * @returns null: none was begun for this tab; gone: the page has left since. Rejects as the browser refused it
 */
export async function takeBegun(
  tabId: number,
): Promise<{ result?: unknown; error?: unknown }[] | 'gone' | null> {
  const place = globalThis as { clipdraftBegun?: Begun };
  const begun = await place.clipdraftBegun;
  delete place.clipdraftBegun;
  if (!begun || begun.tabId !== tabId) return null;
  const ended = await begun.injection;
  if (begun.hasLeft()) return 'gone';
  if ('error' in ended) throw ended.error;
  return ended.value;
}
