// Licenses as files state them: the name that readers know, and where its terms stand.
import type { License } from '../../medium/license';

export interface LicenseTerms {
  name: string;
  /** Left out where there is no text to link to. */
  url?: string;
}

/** The name of a license as readers know it, and the address of its terms. */
export function licenseTerms(license: License): LicenseTerms {
  if (license === 'all-rights-reserved') return { name: 'All rights reserved' };
  if (license === 'public-domain')
    return { name: 'Public domain', url: 'https://creativecommons.org/publicdomain/mark/1.0/' };
  if (license === 'cc-40-zero')
    return { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  const terms = license.replace('cc-40-', '');
  return {
    name: `CC ${terms.toUpperCase()} 4.0`,
    url: `https://creativecommons.org/licenses/${terms}/4.0/`,
  };
}
