// The settings, on a page of their own: accounts, sites, and what holds for every draft.

import { footerLine } from '../../utils/draft/story/footer-words';
import type { SettingsActions } from '../../utils/screens/settings/settings-actions';
import type { SettingsState } from '../../utils/screens/settings/state';
import { t } from '../../utils/words/words';
import { FailureAlert } from '../common/FailureAlert';
import { HistoryLink } from '../common/HistoryLink';
import { type AccountProps, AccountSettings } from './AccountSettings';
import { FooterWords } from './every-draft/FooterWords';
import { Keys, type Shortcut } from './every-draft/Keys';
import { LanguageChoice } from './every-draft/LanguageChoice';
import { PictureChoice } from './every-draft/PictureChoice';
import { SettingsFile } from './every-draft/SettingsFile';
import { Section, sections } from './Section';
import { Sites } from './sites/Sites';
import './settings.css';

interface Props {
  connection: AccountProps;
  settings: SettingsState;
  actions: SettingsActions;
  loadShortcuts: () => Promise<Shortcut[]>;
  onChangeKeys: () => void;
}

export function Settings(props: Props) {
  const { settings, actions } = props;
  return (
    <main class="settings-page" data-screen="settings">
      <h1>{t('settings.heading')}</h1>
      <nav aria-label={t('settings.sections')}>
        {sections.map((name) => (
          <a key={name} href={`#${name}`}>
            {t(`settings.section.${name}`)}
          </a>
        ))}
      </nav>
      <div class="settings-sections">
        <Section name="language">
          <LanguageChoice
            value={settings.preferences.language}
            onChange={(language) => actions.onPrefer({ language })}
          />
        </Section>
        <Section name="accounts">
          <AccountSettings {...props.connection} />
        </Section>
        <Section name="sites">
          {settings.sites && (
            <Sites sites={settings.sites} publications={settings.publications} actions={actions} />
          )}
        </Section>
        <EveryDraft {...props} />
        <Section name="about">
          <p>
            <HistoryLink /> ·{' '}
            <a href="/licenses.txt" target="_blank" rel="noreferrer" data-action="licenses">
              {t('settings.about.licenses')}
            </a>
          </p>
        </Section>
      </div>
      <Outcome settings={settings} onBringBack={actions.onBringBack} />
    </main>
  );
}

function EveryDraft({ settings, actions, loadShortcuts, onChangeKeys }: Props) {
  const { preferences, sites } = settings;
  return (
    <>
      <Section name="footer">
        <p class="hint">{t('settings.footer.hint')}</p>
        {/* Not before they are known: the field keeps what it began with. */}
        {sites && (
          <FooterWords
            id="footerWords"
            label={t('settings.footer.words')}
            value={preferences.footerWords}
            usual={footerLine('en', undefined, true)}
            onChange={(footerWords) => actions.onPrefer({ footerWords })}
          />
        )}
      </Section>
      <Section name="pictures">
        <PictureChoice
          value={preferences.pictureFallback}
          onChange={(pictureFallback) => actions.onPrefer({ pictureFallback })}
        />
      </Section>
      <Section name="menu">
        <label class="check">
          <input
            name="sendsAtOnce"
            type="checkbox"
            checked={preferences.sendsAtOnce}
            onChange={(event) => actions.onPrefer({ sendsAtOnce: event.currentTarget.checked })}
          />
          {t('settings.menu.sendsAtOnce')}
        </label>
      </Section>
      <Section name="notifications">
        <label class="check">
          <input
            name="notifies"
            type="checkbox"
            checked={preferences.notifies}
            onChange={(event) => {
              // A permission of the browser, asked for in the click.
              if (event.currentTarget.checked) actions.onNotify();
              else actions.onPrefer({ notifies: false });
            }}
          />
          {t('settings.notifications.each')}
        </label>
      </Section>
      <Section name="keys">
        <Keys loadShortcuts={loadShortcuts} onChangeKeys={onChangeKeys} />
      </Section>
      <Section name="file">
        <SettingsFile actions={actions} />
      </Section>
    </>
  );
}

/** What came of the last thing, in sight wherever the writer is on the page. */
function Outcome({
  settings: { said, forgotten },
  onBringBack,
}: Pick<Props, 'settings'> & { onBringBack: () => void }) {
  return (
    <div class="settings-outcome">
      <p role="status" data-said>
        {forgotten && t('settings.said.forgot', { name: forgotten.name })}
        {said && 'words' in said && said.words}
      </p>
      {forgotten && (
        <button type="button" class="link" data-action="bring-back" onClick={onBringBack}>
          {t('settings.said.rememberAgain')}
        </button>
      )}
      {said && 'failure' in said && <FailureAlert failure={said.failure} />}
    </div>
  );
}
