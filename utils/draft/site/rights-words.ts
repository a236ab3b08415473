// What Medium's rules say about a page that somebody else may have written, in two sentences. Pure.
// https://help.medium.com/hc/en-us/articles/360041640213
import type { License } from '../../medium/license';

/** What each license asks for, as far as it lets others publish the work at all. */
const asks: Readonly<Record<License, string | null>> = {
  'all-rights-reserved': null,
  'cc-40-by': 'if you name the author',
  'cc-40-by-sa': 'if you name the author and keep the license',
  'cc-40-by-nd': 'if you name the author and change nothing',
  'cc-40-by-nc': 'if you name the author and earn nothing with it',
  'cc-40-by-nc-nd': 'if you name the author, change nothing and earn nothing with it',
  'cc-40-by-nc-sa': 'if you name the author, keep the license and earn nothing with it',
  'cc-40-zero': 'without any condition',
  'public-domain': 'without any condition',
};

const shortNames: Readonly<Record<License, string>> = {
  'all-rights-reserved': 'All rights reserved',
  'cc-40-by': 'CC BY 4.0',
  'cc-40-by-sa': 'CC BY-SA 4.0',
  'cc-40-by-nd': 'CC BY-ND 4.0',
  'cc-40-by-nc': 'CC BY-NC 4.0',
  'cc-40-by-nc-nd': 'CC BY-NC-ND 4.0',
  'cc-40-by-nc-sa': 'CC BY-NC-SA 4.0',
  'cc-40-zero': 'CC0',
  'public-domain': 'public domain',
};

/**
 * @param license what the page itself says; null: nothing
 * @returns isMild: the page allows it
 */
export function rightsWords(license: License | null): { isMild: boolean; sentences: string } {
  const asked = license && asks[license];
  if (license === null || asked === null) {
    const said = license === null ? '' : `, and this page says “${shortNames[license]}”`;
    return {
      isMild: false,
      sentences: `On Medium you may publish only what is yours or what you have permission for: naming the author is not enough${said}. Medium closes accounts for this without a warning.`,
    };
  }
  return {
    isMild: true,
    sentences: `The page’s license (${shortNames[license]}) lets you publish this ${asked}. Medium expects you to keep to it, and can close your account without a warning.`,
  };
}
