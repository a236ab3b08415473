// The license the page states, in Medium's words. Only what is certain counts: a wrong license gives rights away.
import { type License, licenses } from '../../medium/license';
import type { Declared } from '../page/declared';

/**
 * @param url the address of a license's text
 * @returns null for every license Medium has no word for, older versions of Creative Commons among them
 */
export function licenseOf(url: string): License | null {
  const parsed = URL.parse(url.trim(), 'https://creativecommons.org');
  if (!parsed || !/^(?:www\.)?creativecommons\.org$/.test(parsed.hostname)) return null;
  const path = parsed.pathname.toLowerCase();
  if (/^\/publicdomain\/zero\/1\.0(?:\/|$)/.test(path)) return 'cc-40-zero';
  if (/^\/publicdomain\/mark\/1\.0(?:\/|$)/.test(path)) return 'public-domain';
  const terms = /^\/licenses\/([a-z-]+)\/4\.0(?:\/|$)/.exec(path)?.[1];
  return licenses.find((license) => license === `cc-40-${terms}`) ?? null;
}

/**
 * @param body the copy of what the page shows
 * @param linked licenses named in JSON-LD
 */
export function pageLicense(body: Element, declared: Declared, linked: string[]): License | null {
  const links = [...body.querySelectorAll('a[rel~="license" i], a[href*="creativecommons.org/"]')]
    .filter(isAboutThePage)
    .map((link) => ({ link, href: link.getAttribute('href') ?? '' }));
  const stated = [
    ...declared.links('license'),
    ...links.flatMap(({ link, href }) => (link.matches('[rel~="license" i]') ? [href] : [])),
  ];
  const mentioned = links
    .map(({ href }) => href)
    .filter((href) => /creativecommons\.org\/(?:licenses|publicdomain)\//i.test(href));
  for (const statements of [stated, linked, mentioned]) {
    if (statements.length === 0) continue;
    // The plainest statement decides, and two that differ leave the choice to the writer.
    const [first, ...others] = new Set(statements.map(licenseOf));
    return others.length === 0 ? (first ?? null) : null;
  }
  return null;
}

/** A license in a caption is the picture's, one in a quotation or a comment somebody else's. */
function isAboutThePage(link: Element): boolean {
  return link.closest('figure, blockquote, [class*="comment"], [id*="comment"]') === null;
}
