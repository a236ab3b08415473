// Where a link leads.
import { fileToTake, leadsToFile } from '../known/files';
import { lineOf } from './leaves';

/** Whether an address leads to another page of the same site; a file is no page. */
export function isOtherPage(address: string, url: string): boolean {
  const target = URL.parse(address, url);
  const page = new URL(url);
  if (target === null || fileToTake.test(target.pathname)) return false;
  return target.host === page.host && target.pathname !== page.pathname;
}

/** Whether an address leads to another site than the page's, and to no other part of that. */
export function isOfOtherSite(address: string, url: string): boolean {
  const target = URL.parse(address, url);
  if (!target || !/^https?:$/.test(target.protocol)) return false;
  const [one, other] = [siteOf(target), siteOf(new URL(url))];
  return one !== other && !one.endsWith(`.${other}`) && !other.endsWith(`.${one}`);
}

/** The host, without what all sites have before theirs. */
export function siteOf({ host }: URL): string {
  return host.replace(/^www\./, '');
}

/** Characters. */
const longestOfFiles = 600;

/** A short box whose links all lead to files: what the text speaks of, to take along. */
export function isOfFiles(box: Element, url: string): boolean {
  const links = [...box.querySelectorAll('a[href]')];
  const { length } = lineOf(box);
  if (links.length === 0 || length > longestOfFiles || box.querySelector('form, button'))
    return false;
  return links.every((it) => leadsToFile(it, url));
}
