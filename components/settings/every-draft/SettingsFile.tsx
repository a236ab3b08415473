// The settings as a file: saved for another browser, and loaded from one.

import type { SettingsActions } from '../../../utils/screens/settings/settings-actions';
import { t } from '../../../utils/words/words';

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
      <div class="field">
        <label for="settings-file">{t('settings.file.load')}</label>
        <input
          type="file"
          id="settings-file"
          name="settingsFile"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (!file) return;
            actions.onImport(file);
            // The same file may be chosen once more.
            input.value = '';
          }}
        />
      </div>
    </>
  );
}
