// What is remembered of a site, in one line. Pure.
import { listed } from '../../words/format';
import { t } from '../../words/words';
import { hasFooter, type Site } from './site';

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
    isMine ? t('settings.known.mine') : '',
    tags.length > 0 ? t('settings.known.tags', { tags: listed(tags) }) : '',
    license === undefined ? '' : t(`common.license.${license}`).replace(/\s*[:：].*/, ''),
    publication === null ? '' : t('settings.known.destination', { publication }),
    isMine && publishStatus !== undefined && publishStatus !== 'draft'
      ? t(`settings.known.status.${publishStatus}`)
      : '',
    hasFooter(site) ? t('settings.known.footer') : '',
    footerWords === undefined ? '' : t('settings.known.footerWords'),
    leftOut.length === 0 ? '' : t('settings.known.leftOut'),
    pictureFallback === undefined ? '' : t('settings.known.pictures'),
  ].filter(Boolean);
  const [first = t('settings.known.nothing'), ...others] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' · ');
}
