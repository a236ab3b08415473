// Ctrl+Enter or ⌘+Enter submits a form, wherever the focus is, and even when it is nowhere.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** @returns a ref for the form */
export function useSubmitChord() {
  const form = useRef<HTMLFormElement>(null);
  // Before it is drawn: a chord that comes with the first frame counts.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isChord = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (isChord && !event.repeat) form.current?.requestSubmit();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return form;
}
