// The settings as a file: saved for another browser, and loaded from one.
import type { SettingsActions } from '../../../utils/screens/settings/settings-actions';

export function SettingsFile({
  actions,
}: {
  actions: Pick<SettingsActions, 'onExport' | 'onImport'>;
}) {
  return (
    <>
      <p class="hint">
        The file holds your sites and what you set on this page. It holds no accounts, tokens,
        publications or texts. A loaded file changes only what it names.
      </p>
      <p>
        <button type="button" data-action="export-settings" onClick={actions.onExport}>
          Save the settings as a file
        </button>
      </p>
      <div class="field">
        <label for="settings-file">Load saved settings</label>
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
