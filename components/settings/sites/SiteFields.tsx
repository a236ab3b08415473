// The fields of one site. What is changed here is kept at once.

import { room } from '../../../utils/draft/edits';
import { hasFooter, type Site, type SiteChanges } from '../../../utils/draft/site/site';
import { footerLine } from '../../../utils/draft/story/footer-words';
import { addTags } from '../../../utils/draft/tags/tags';
import { type License, licenses } from '../../../utils/medium/license';
import type { PublishStatus } from '../../../utils/medium/types';
import { t } from '../../../utils/words/words';
import { Choice } from '../../common/fields/Choice';
import { Field } from '../../common/fields/Field';
import { FooterWords } from '../every-draft/FooterWords';
import { SitePictureChoice } from '../every-draft/PictureChoice';
import { useTyped } from '../every-draft/use-typed';

const licenseOptions = (): ReadonlyArray<readonly [License | '', string]> => [
  ['', t('settings.site.license.page')],
  ...licenses.map((license) => [license, t(`common.license.${license}`)] as const),
];

const statuses: readonly PublishStatus[] = ['draft', 'unlisted', 'public'];

interface Props {
  name: string;
  site: Site;
  publication: string | null;
  onChange: (changes: SiteChanges) => void;
}

export function SiteFields({ name, site, publication, onChange }: Props) {
  return (
    <fieldset class="site-fields">
      <legend class="visually-hidden">{name}</legend>
      <label class="check">
        <input
          name="isMine"
          type="checkbox"
          checked={site.isMine === true}
          onChange={(event) => onChange({ isMine: event.currentTarget.checked || null })}
        />
        {t('settings.site.mine')}
      </label>
      <SiteTags tags={site.tags ?? []} onChange={onChange} />
      <Choice
        name="siteLicense"
        label={t('settings.site.license')}
        value={site.license ?? ''}
        options={licenseOptions()}
        onChange={(license) => onChange({ license: license === '' ? null : license })}
      />
      {site.isMine && (
        <Choice
          name="siteStatus"
          label={t('settings.site.status')}
          value={site.publishStatus ?? 'draft'}
          options={statuses.map((status) => [status, t(`common.status.${status}`)] as const)}
          onChange={(publishStatus) => onChange({ publishStatus })}
        />
      )}
      {publication !== null && (
        <p data-destination>
          {t('settings.site.destination', { publication })}{' '}
          <button
            type="button"
            class="link"
            data-action="own-profile"
            onClick={() => onChange({ destination: null })}
          >
            {t('settings.site.ownProfile')}
          </button>
        </p>
      )}
      <SiteLeftOut leftOut={site.leftOut ?? []} onChange={onChange} />
      <SitePictureChoice
        value={site.pictureFallback ?? null}
        onChange={(pictureFallback) => onChange({ pictureFallback })}
      />
      <label class="check">
        <input
          name="siteFooter"
          type="checkbox"
          checked={hasFooter(site)}
          onChange={(event) => onChange({ footer: event.currentTarget.checked })}
        />
        {t('settings.site.footer')}
      </label>
      {hasFooter(site) && (
        <FooterWords
          id="siteFooterWords"
          label={t('settings.footer.siteWords')}
          value={site.footerWords ?? ''}
          usual={footerLine('en', undefined, true)}
          onChange={(words) => onChange({ footerWords: words === '' ? null : words })}
        />
      )}
    </fieldset>
  );
}

function SiteLeftOut({
  leftOut,
  onChange,
}: { leftOut: NonNullable<Site['leftOut']> } & Pick<Props, 'onChange'>) {
  if (leftOut.length === 0) return null;
  return (
    <div data-left-out>
      <p>{t('settings.site.leftOut')}</p>
      <ul>
        {leftOut.map(({ id, words }) => (
          <li key={id}>
            <span dir="auto">{words || t('settings.site.leftOut.picture')}</span>{' '}
            <button
              type="button"
              class="link"
              data-action="forget-left-out"
              aria-label={t('settings.site.leftOut.keepNamed', { words })}
              onClick={() => {
                const others = leftOut.filter((other) => other.id !== id);
                onChange({ leftOut: others.length > 0 ? others : null });
              }}
            >
              {t('settings.site.leftOut.keep')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SiteTags({ tags, onChange }: { tags: readonly string[] } & Pick<Props, 'onChange'>) {
  const { field, typed, setTyped } = useTyped(tags.join(', '));
  return (
    <Field id="siteTags" label={t('settings.site.tags')} hint={t('settings.site.tags.hint')}>
      {(describedBy) => (
        <input
          ref={field}
          id="siteTags"
          name="siteTags"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={room.pendingTag}
          value={typed}
          aria-describedby={describedBy}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            const chosen = addTags([], event.currentTarget.value);
            onChange({ tags: chosen.length > 0 ? chosen : null });
          }}
        />
      )}
    </Field>
  );
}
