// What of the page a draft takes: the article, a selection, a quotation, all of it, or its link. Pure.
import type { Reading } from '../../story/reading/reading';

export const scopes = ['article', 'selection', 'quote', 'page', 'link'] as const;

export type Scope = (typeof scopes)[number];

/** A comment with a quotation or a link: the page is not its home. */
export function isOwnWork(scope: Scope): boolean {
  return scope === 'quote' || scope === 'link';
}

/** What of the page the writer chose. */
interface Chosen {
  scope?: Scope;
  /** Blocks of the article to quote, by their ids. */
  quoted?: readonly string[];
}

/** What can be sent of the page, best first. The link alone is for pages that show nothing else. */
export function availableScopes(
  { article, selection, page }: Reading,
  { quoted = [] }: Chosen,
): Scope[] {
  const isThere: Record<Scope, boolean> = {
    article: article !== null,
    selection: selection !== null,
    quote: selection !== null || (article !== null && quoted.length > 0),
    page: page !== null,
    link: article === null && selection === null && page === null,
  };
  return scopes.filter((scope) => isThere[scope]);
}

/** The whole page, or nothing but its link, is never taken unasked. */
export function scopeFor(reading: Reading, chosen: Chosen): Scope | null {
  const { scope: wanted } = chosen;
  const available = availableScopes(reading, chosen);
  if (wanted && available.includes(wanted)) return wanted;
  return available.find((scope) => scope !== 'page' && scope !== 'link') ?? null;
}
