// What is remembered of a site, in one line. Pure.
import { licenseNames } from '../../medium/license';
import { hasFooter, type Site } from './site';

const statuses = { draft: 'draft', unlisted: 'unlisted', public: 'public' } as const;

/** @param publication its name, where one is remembered */
export function siteWords(site: Site, publication: string | null): string {
  const {
    isMine,
    tags = [],
    license,
    publishStatus,
    footerWords,
    pictureFallback,
    leftOut = [],
  } = site;
  const words = [
    isMine ? 'You write it' : '',
    tags.length > 0 ? `tags: ${tags.join(', ')}` : '',
    license === undefined ? '' : licenseNames[license].replace(/:.*/, ''),
    publication === null ? '' : `in ${publication}`,
    isMine && publishStatus !== undefined && publishStatus !== 'draft'
      ? `status: ${statuses[publishStatus]}`
      : '',
    hasFooter(site) ? 'link to the original' : '',
    footerWords === undefined ? '' : 'own words for it',
    leftOut.length === 0 ? '' : 'blocks left out',
    pictureFallback === undefined ? '' : 'own choice for pictures',
  ].filter(Boolean);
  const [first = 'Nothing but its name', ...others] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' · ');
}
