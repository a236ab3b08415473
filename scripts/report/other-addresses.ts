// Other addresses in the place of a page's: its own host becomes the sample site, every other host a name of its own.
import { otherWords, wordsIn } from './other-words.ts';

/** @returns what an address becomes; an address that is none stays out */
export function addressChanger(page: string): (address: string) => string {
  const own = URL.parse(page)?.host;
  const hosts = new Map<string, string>();
  const hostFor = (host: string): string => {
    if (host === own) return 'journal.example';
    const known = hosts.get(host) ?? `site-${hosts.size + 1}.example`;
    hosts.set(host, known);
    return known;
  };
  return (address) => {
    if (/^(?:#|data:|mailto:|tel:|javascript:|about:|blob:)/i.test(address.trim()))
      return withoutContent(address.trim());
    const url = URL.parse(address, page);
    if (url === null) return '';
    // Relative addresses stay relative: how they are resolved may be the fault.
    const path = otherPath(url.pathname) + otherQuery(url) + otherHash(url.hash);
    return URL.parse(address) === null && !address.startsWith('//')
      ? relativeLike(address, path)
      : `https://${hostFor(url.host)}${path}`;
  };
}

/** A picture inside the page keeps its type; what is mailed or run goes. */
function withoutContent(address: string): string {
  if (address.startsWith('#')) return otherHash(address);
  const type = /^data:(image\/[\w.+-]+)/i.exec(address)?.[1];
  return type === undefined ? '#' : `data:${type};base64,AAAA`;
}

/** Words such as “tag” or “author” say what an address leads to; a title is a text of the author's. */
function otherPath(path: string): string {
  return path.split('/').map(otherPart).join('/');
}

/** The ending of a file stays: it may tell a picture. */
function otherPart(part: string): string {
  const [, name = '', ending = ''] = /^(.*?)(\.\w{2,5})?$/.exec(part) ?? [];
  return wordsIn(name.replaceAll(/[-_]/g, ' ')) > 2 ? otherWords(name) + ending : part;
}

function otherQuery(url: URL): string {
  const pairs = [...url.searchParams].map(([name, value]) => [name, otherWords(value)]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

function otherHash(hash: string): string {
  return hash === '' ? '' : `#${otherWords(hash.slice(1))}`;
}

function relativeLike(address: string, path: string): string {
  return address.startsWith('/') ? path : `./${path.slice(path.lastIndexOf('/') + 1)}`;
}
