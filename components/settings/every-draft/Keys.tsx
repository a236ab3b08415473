// The keys as they really are: only the browser knows them, and only there they can be changed.

import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../utils/words/words';
import './keys.css';

export interface Shortcut {
  /** null: it opens Clipdraft. */
  description: string | null;
  /** Empty: none is set. */
  keys: string;
}

interface Props {
  loadShortcuts: () => Promise<Shortcut[]>;
  /** Opens the browser's own page for them. */
  onChangeKeys: () => void;
}

export function Keys({ loadShortcuts, onChangeKeys }: Props) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const load = () => void loadShortcuts().then(setShortcuts);
    load();
    // Whoever comes back from changing them sees what they are now.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [loadShortcuts]);
  // No browser can change it.
  const fixed = { description: t('settings.keys.button'), keys: t('common.keys.submit') };
  return (
    <>
      <dl class="shortcuts">
        {[...shortcuts, fixed].map(({ description, keys }) => (
          <div key={description}>
            <dt>{description ?? t('settings.keys.open')}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : t('settings.keys.none')}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" data-action="change-keys" onClick={onChangeKeys}>
          {t('settings.keys.change')}
        </button>
      </p>
    </>
  );
}
