// The ways to Medium. Without a token, which nobody gets any more, three of the four are open.
import type { DraftFields } from './fields';

export const routes = ['api', 'paste', 'import', 'file'] as const;

export type Route = (typeof routes)[number];

/**
 * The one behind the big button: the one taken last, as long as it is open.
 * @param last null: none was taken yet
 */
export function defaultRoute(last: Route | null, isConnected: boolean): Route {
  if (last === 'api' && !isConnected) return 'paste';
  return last ?? (isConnected ? 'api' : 'paste');
}

/** What a way needs right: Medium's importer reads the page itself, and a file has no limits. */
export const checkedBy: Readonly<Record<Route, readonly (keyof DraftFields)[]>> = {
  api: ['publicationId', 'publishStatus', 'title', 'subtitle', 'tags', 'canonicalUrl'],
  paste: ['title', 'subtitle', 'tags', 'canonicalUrl'],
  import: ['canonicalUrl'],
  file: [],
};
