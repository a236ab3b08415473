// A pasted list of links, one a line: what they name, and of which hosts. Pure.
import { draftKey } from '../../draft/page-key';

export interface PastedLink {
  /** As it was pasted, to name it by. */
  text: string;
  /** draftKey of the address, or null when it is none of the web. */
  key: string | null;
}

/** Without empty lines and without doubles, in the writer's order. */
export function pastedLinks(text: string): PastedLink[] {
  const links = new Map<string, PastedLink>();
  for (const line of text.split(/\s*\n\s*/)) {
    const written = line.trim();
    if (written === '') continue;
    const key = isOfTheWeb(written) ? draftKey(written) : null;
    const same = key === null ? written : pageOf(key);
    if (!links.has(same)) links.set(same, { text: written, key });
  }
  return [...links.values()];
}

/** Clipdraft's own way to Medium, and no page. */
const ownHost = 'api.medium.com';

/** Whether an address is one of a page that an extension may read, once it is allowed to. */
export function isOfTheWeb(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== ownHost;
}

/** The match patterns to ask for, one a host: never a wildcard, see DECISIONS.md 41. */
export function patternsFor(addresses: readonly string[]): string[] {
  const hosts = addresses.filter(isOfTheWeb).map((address) => new URL(address).hostname);
  return [...new Set(hosts)].sort().map((host) => `*://${host}/*`);
}

/**
 * The address by which a link and a tab are compared. A tab may have been led from http to https, and to a slash at the
 * end; nothing is fetched, so whatever else the link would have led to is another page.
 */
export function pageOf(key: string): string {
  return key.replace(/^https?:/, '').replace(/\/(?=$|[?#])/, '');
}
