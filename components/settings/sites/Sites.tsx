// The sites that Clipdraft remembers: what it knows of each, to be changed or forgotten.

import { useState } from 'preact/hooks';
import type { Site } from '../../../utils/draft/site/site';
import type { SettingsActions } from '../../../utils/screens/settings/settings-actions';
import { t } from '../../../utils/words/words';
import { SiteRow } from './SiteRow';

interface Props {
  sites: ReadonlyMap<string, Site>;
  /** The names of publications, by their ids. */
  publications: ReadonlyMap<string, string>;
  actions: Pick<SettingsActions, 'onSite' | 'onForget'>;
}

export function Sites({ sites, publications, actions }: Props) {
  /** One at a time, so that its fields are the only ones of their names. */
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <p class="hint">{t('settings.sites.hint')}</p>
      {sites.size === 0 ? (
        <p>{t('settings.sites.none')}</p>
      ) : (
        <ul class="sites">
          {[...sites].map(([name, site]) => (
            <SiteRow
              key={name}
              name={name}
              site={site}
              publication={publicationOf(site, publications)}
              isOpen={open === name}
              onOpen={() => setOpen(open === name ? null : name)}
              onChange={(changes) => actions.onSite(name, changes)}
              onForget={() => actions.onForget(name)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function publicationOf({ destination }: Site, names: ReadonlyMap<string, string>): string | null {
  const id = destination?.publicationId ?? null;
  return id === null ? null : (names.get(id) ?? t('settings.sites.publication'));
}
