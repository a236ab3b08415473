// Ctrl+Enter or ⌘+Enter submits a form, wherever the focus is, and even when it is nowhere.
import { useEffect, useRef } from 'preact/hooks';

export function useSubmitChord() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isChord = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (isChord && !event.repeat) form.current?.requestSubmit();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return form;
}
