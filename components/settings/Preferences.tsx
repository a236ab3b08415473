// What holds for all drafts: sending at once, notifications, pictures that cannot be brought along, and the keys.
import { useEffect, useState } from 'preact/hooks';
import type { Preferences as Chosen } from '../../utils/draft/preferences';
import type { PictureFallback } from '../../utils/story/pictures/picture-fallback';
import { Choice } from '../common/Choice';

const fallbacks: ReadonlyArray<readonly [PictureFallback, string]> = [
  ['remote', 'Keep its web address: Medium shows it if it can'],
  ['leave-out', 'Leave it out and keep its caption'],
];

export interface Shortcut {
  description: string;
  /** Empty: none is set. */
  keys: string;
}

export interface PreferencesProps {
  preferences: Chosen;
  onPrefer: (preferences: Chosen) => void;
  /** Notifications need a permission, asked for in the click. */
  onNotify: () => void;
  loadShortcuts: () => Promise<Shortcut[]>;
}

export function Preferences({ preferences, onPrefer, onNotify, loadShortcuts }: PreferencesProps) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => void loadShortcuts().then(setShortcuts), []);
  return (
    <section class="preferences" aria-labelledby="preferences-heading">
      <h2 id="preferences-heading">For every draft</h2>
      <label class="check">
        <input
          name="sendsAtOnce"
          type="checkbox"
          checked={preferences.sendsAtOnce}
          onChange={(event) =>
            onPrefer({ ...preferences, sendsAtOnce: event.currentTarget.checked })
          }
        />
        “Send to Medium” in the context menu sends a draft at once
      </label>
      <label class="check">
        <input
          name="notifies"
          type="checkbox"
          checked={preferences.notifies}
          onChange={(event) => {
            if (event.currentTarget.checked) onNotify();
            else onPrefer({ ...preferences, notifies: false });
          }}
        />
        Show a notification with the result of each draft
      </label>
      <Choice
        name="pictureFallback"
        label="If a picture cannot be uploaded to Medium"
        value={preferences.pictureFallback}
        options={fallbacks}
        onChange={(pictureFallback) => onPrefer({ ...preferences, pictureFallback })}
      />
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : 'no key is set'}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        Set the keys in the browser: chrome://extensions/shortcuts in Chrome, Extensions → Manage
        Extension Shortcuts in Firefox.
      </p>
    </section>
  );
}
