// Loads the editor when somebody wants to write: neither the popup nor a tab that only shows the story has any of it.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EditorProps } from './Editor';

export function LazyEditor(props: EditorProps) {
  const [Editor, setEditor] = useState<ComponentType<EditorProps> | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    import('./Editor').then(
      (loaded) => setEditor(() => loaded.Editor),
      // Its file is gone when Clipdraft was updated meanwhile.
      () => setLost(true),
    );
  }, []);
  if (isLost)
    return (
      <p class="alert" role="alert">
        The editor could not be opened. Your text is safe. Load this page again.
      </p>
    );
  return Editor ? <Editor {...props} /> : <p role="status">Opening the editor…</p>;
}
