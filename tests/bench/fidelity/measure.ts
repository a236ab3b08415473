// One reader's first call on one page: the time that it takes and what it gives.
import type { Found, Unaccounted } from './in-page/globals.ts';
import type { Reader } from './readers.ts';
import type { Stage } from './stage.ts';

export interface Read extends Omit<Found, 'count'> {
  unaccounted?: Unaccounted;
  /** Why there is nothing, when the reader failed. */
  error: string | null;
  /** Milliseconds of evaluating the reader's script; null when it did not come back. */
  loadMs: number | null;
  /** Milliseconds of the reading itself. */
  ms: number | null;
  /** Whether the live page is another one afterwards. */
  changed: boolean;
}

function timed(script: string): string {
  return `(async () => {
    globalThis.gc?.();
    void document.body?.offsetHeight;
    const before = document.documentElement.outerHTML;
    const loading = performance.now();
    (0, eval)(${JSON.stringify(script)});
    const start = performance.now();
    let found = { title: '', html: '' };
    let error = null;
    try {
      found = await globalThis.benchRead();
    } catch (thrown) {
      error = String(thrown).slice(0, 300);
    }
    const ms = performance.now() - start;
    return {
      title: found.title ?? '',
      html: found.html ?? '',
      // Counting is no part of the reading, and takes longer.
      unaccounted: found.count?.(),
      error,
      loadMs: start - loading,
      ms,
      changed: before !== document.documentElement.outerHTML,
    };
  })()`;
}

/**
 * A reader that hangs, or takes the page down with it, has said nothing. The stage is of no use then.
 *
 * @returns also whether the stage still stands
 */
export async function measure(
  stage: Stage,
  { script }: Reader,
): Promise<{ read: Read; stands: boolean }> {
  try {
    return { read: await stage.evaluate<Read>(timed(script)), stands: true };
  } catch (thrown) {
    const error = String(thrown).slice(0, 300);
    const read = { title: '', html: '', error, loadMs: null, ms: null, changed: false };
    return { read, stands: false };
  }
}

/** Who is first pays for the cold page, so the order turns from page to page. */
export function inTurn<Item>(items: readonly Item[], turn: number): Item[] {
  const start = turn % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
