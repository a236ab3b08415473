// The settings as a file: saved for another browser, and loaded from one.

import type { SettingsActions } from '../../../utils/screens/settings/settings-actions';
import { t } from '../../../utils/words/words';
import { FileField } from '../../common/fields/FileField';

export function SettingsFile({
  actions,
}: {
  actions: Pick<SettingsActions, 'onExport' | 'onImport'>;
}) {
  return (
    <>
      <p class="hint">{t('settings.file.hint')}</p>
      <p>
        <button type="button" data-action="export-settings" onClick={actions.onExport}>
          {t('settings.file.save')}
        </button>
      </p>
      <FileField
        id="settings-file"
        name="settingsFile"
        label={t('settings.file.load')}
        onFile={actions.onImport}
      />
    </>
  );
}
