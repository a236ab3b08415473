// What Medium's rules say about a page that somebody else may have written, in two sentences. Pure.
// https://help.medium.com/hc/en-us/articles/360041640213
import type { License } from '../../medium/license';
import { together } from '../../words/format';
import { t } from '../../words/words';

/**
 * @param license what the page itself says; null: nothing
 * @returns isMild: the page allows it
 */
export function rightsWords(license: License | null): { isMild: boolean; sentences: string } {
  if (license === null || license === 'all-rights-reserved') {
    const warning =
      license === null ? t('review.rights.warned') : t('review.rights.all-rights-reserved');
    return { isMild: false, sentences: together([warning, t('review.rights.closes')]) };
  }
  const allowed = t(`review.rights.${license}`);
  return { isMild: true, sentences: together([allowed, t('review.rights.expects')]) };
}
