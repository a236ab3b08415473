// A script of Clipdraft's own in a page, where a page's exploit of the browser would get to: the isolated world.
import type { View } from '../driver/types.ts';

/** The tab that the popup stands over: activeTab covers it until it goes elsewhere. */
export function tabUnder(popup: View): Promise<number> {
  return popup.evaluate(`(globalThis.browser ?? chrome).tabs
    .query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`);
}

/**
 * Runs a function in the page of a tab, as our page script runs.
 *
 * @param ownPage any page of Clipdraft
 * @param source of a function, without outer variables; its promise is awaited
 */
export function inject<T>(
  ownPage: View,
  tabId: number,
  source: string,
  given: unknown = null,
): Promise<T> {
  return ownPage.evaluate<T>(`(globalThis.browser ?? chrome).scripting
    .executeScript({ target: { tabId: ${tabId} }, func: ${source}, args: [${JSON.stringify(given)}] })
    .then(([{ result, error }]) => {
      if (error) throw new Error(String(error?.message ?? error));
      return result ?? null;
    })`);
}
