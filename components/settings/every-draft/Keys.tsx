// The keys as they really are: only the browser knows them, and only there they can be changed.
import { useEffect, useState } from 'preact/hooks';

export interface Shortcut {
  description: string;
  /** Empty: none is set. */
  keys: string;
}

/** Those that no browser can change. */
const fixed: readonly Shortcut[] = [
  { description: 'Take the big button of the draft', keys: 'Ctrl+Enter or ⌘+Enter' },
];

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
  return (
    <>
      <dl class="shortcuts">
        {[...shortcuts, ...fixed].map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : 'no key is set'}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" data-action="change-keys" onClick={onChangeKeys}>
          Change the keys in the browser
        </button>
      </p>
    </>
  );
}
