// The fields of one site. What is changed here is kept at once.
import { room } from '../../../utils/draft/edits';
import { hasFooter, type Site, type SiteChanges } from '../../../utils/draft/site/site';
import { footerLine } from '../../../utils/draft/story/footer-words';
import { addTags } from '../../../utils/draft/tags/tags';
import { type License, licenseNames, licenses } from '../../../utils/medium/license';
import type { PublishStatus } from '../../../utils/medium/types';
import { Choice } from '../../common/Choice';
import { Field } from '../../common/Field';
import { FooterWords } from '../every-draft/FooterWords';
import { SitePictureChoice } from '../every-draft/PictureChoice';
import { useTyped } from '../every-draft/use-typed';

const licenseOptions: ReadonlyArray<readonly [License | '', string]> = [
  ['', 'As each page says'],
  ...licenses.map((license) => [license, licenseNames[license]] as const),
];

const statuses: ReadonlyArray<readonly [PublishStatus, string]> = [
  ['draft', 'Draft: only you see it'],
  ['unlisted', 'Unlisted: only with the link'],
  ['public', 'Public: everybody, at once'],
];

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
        I write this site
      </label>
      <SiteTags tags={site.tags ?? []} onChange={onChange} />
      <Choice
        name="siteLicense"
        label="License, where a page names none"
        value={site.license ?? ''}
        options={licenseOptions}
        onChange={(license) => onChange({ license: license === '' ? null : license })}
      />
      {site.isMine && (
        <Choice
          name="siteStatus"
          label="Status"
          value={site.publishStatus ?? 'draft'}
          options={statuses}
          onChange={(publishStatus) => onChange({ publishStatus })}
        />
      )}
      {publication !== null && (
        <p data-destination>
          Drafts go to {publication}.{' '}
          <button
            type="button"
            class="link"
            data-action="own-profile"
            onClick={() => onChange({ destination: null })}
          >
            Use your own profile
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
        Link to the original at the end of each story
      </label>
      {hasFooter(site) && (
        <FooterWords
          id="siteFooterWords"
          label="Words for this site"
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
      <p>Left out of every story:</p>
      <ul>
        {leftOut.map(({ id, words }) => (
          <li key={id}>
            <span dir="auto">{words || 'A picture'}</span>{' '}
            <button
              type="button"
              class="link"
              data-action="forget-left-out"
              aria-label={`Keep it from now on: ${words}`}
              onClick={() => {
                const others = leftOut.filter((other) => other.id !== id);
                onChange({ leftOut: others.length > 0 ? others : null });
              }}
            >
              Keep it from now on
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
    <Field id="siteTags" label="Tags" hint="Up to five, with commas between them.">
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
