// One site: what is remembered of it in one line, and its fields when it is open.

import type { Site, SiteChanges } from '../../../utils/draft/site/site';
import { siteWords } from '../../../utils/draft/site/site-words';
import { t } from '../../../utils/words/words';
import { SiteFields } from './SiteFields';

interface Props {
  name: string;
  site: Site;
  /** The name of the publication that its drafts go to; null: none is remembered. */
  publication: string | null;
  isOpen: boolean;
  onOpen: () => void;
  onChange: (changes: SiteChanges) => void;
  onForget: () => void;
}

export function SiteRow(props: Props) {
  const { name, site, publication, isOpen, onOpen, onChange, onForget } = props;
  return (
    <li data-site={name}>
      <div class="site-head">
        <div class="site-names">
          <strong dir="ltr">{name}</strong>
          <span class="hint">{siteWords(site, publication)}</span>
        </div>
        <button
          type="button"
          class="link"
          data-action="edit-site"
          aria-expanded={isOpen}
          aria-label={
            isOpen
              ? t('settings.site.closeNamed', { name })
              : t('settings.site.editNamed', { name })
          }
          onClick={onOpen}
        >
          {isOpen ? t('settings.site.close') : t('settings.site.edit')}
        </button>
        <button
          type="button"
          class="link"
          data-action="forget-site"
          aria-label={t('settings.site.forgetNamed', { name })}
          onClick={onForget}
        >
          {t('settings.site.forget')}
        </button>
      </div>
      {isOpen && <SiteFields {...{ name, site, publication, onChange }} />}
    </li>
  );
}
