// Loads the editor when somebody wants to write. The popup, and a tab that only shows the story, stay without it.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/words/words';
import type { EditorProps } from './Editor';

export function LazyEditor(props: EditorProps) {
  const [Editor, setEditor] = useState<ComponentType<EditorProps> | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    import('./Editor').then(
      (loaded) => setEditor(() => loaded.Editor),
      // Its files are gone when Clipdraft was updated meanwhile.
      () => setLost(true),
    );
  }, []);
  if (isLost)
    return (
      <p class="alert" role="alert">
        {t('review.text.lost')}
      </p>
    );
  return Editor ? <Editor {...props} /> : <p role="status">{t('review.text.opening')}</p>;
}
