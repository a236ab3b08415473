// Families of keys in storage.local: one record, one key.
import { browser } from 'wxt/browser';

/** @returns the values of all keys that begin so, without that beginning */
export async function valuesUnder(prefix: string): Promise<Map<string, unknown>> {
  const everything: Record<string, unknown> = await browser.storage.local.get(null);
  return new Map(
    Object.entries(everything).flatMap(([key, value]): [string, unknown][] =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
    ),
  );
}

/** The keys that begin so, without that beginning. */
export async function keysUnder(prefix: string): Promise<string[]> {
  return [...(await valuesUnder(prefix)).keys()];
}
