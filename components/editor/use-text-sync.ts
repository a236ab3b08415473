// Keeps what is written in the editor, and brings what another window wrote. At most a quarter of a second may be missing
// when the browser dies, so a change waits less than that.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { seen, sent, startSync, typed } from '../../utils/screens/review/text-sync';
import type { TextEditor } from './view/text-editor';

const longestWait = 150;

interface Options {
  editor: TextEditor | null;
  /** The text as the desk has it. */
  html: string;
  /** The text as it is stored; null: none is, it is the page's. */
  stored: string | null;
  /** Takes the text; null: the page's own again. */
  onText: (html: string | null) => void;
}

export function useTextSync({ editor, html, stored, onText }: Options) {
  const [isConflict, setConflict] = useState(false);
  const sync = useRef(startSync(stored));
  /** What the desk and the editor agreed on last. */
  const agreed = useRef(html);
  /** The same as the editor writes it. */
  const written = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  function send(text: string | null): void {
    sync.current = text === null ? startSync(sync.current.stored) : sent(sync.current, text);
    if (text !== null) agreed.current = text;
    written.current = text;
    onText(text);
  }

  function flush(): void {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!editor || !sync.current.isDirty || isConflict) return;
    const text = editor.html();
    if (text === written.current) sync.current = { ...sync.current, isDirty: false };
    else send(text);
  }

  const now = useRef(flush);
  now.current = flush;

  useLayoutEffect(() => {
    if (editor) written.current = editor.html();
  }, [editor]);

  useLayoutEffect(() => {
    if (!editor) return;
    const look = seen(sync.current, stored);
    sync.current = look.sync;
    if (look.news === 'conflict') setConflict(true);
    else if (!isConflict && html !== agreed.current && !look.sync.isDirty) {
      editor.load(html, look.news === 'known');
      agreed.current = html;
      written.current = editor.html();
    }
  }, [editor, html, stored, isConflict]);

  useEffect(() => {
    const leave = () => now.current();
    const onKey = ({ key }: KeyboardEvent) => {
      // A chord may take the way to Medium.
      if (key === 'Control' || key === 'Meta') now.current();
    };
    const events = ['pagehide', 'blur', 'visibilitychange', 'pointerdown', 'focusout'] as const;
    for (const name of events) window.addEventListener(name, leave, true);
    window.addEventListener('keydown', onKey, true);
    return () => {
      for (const name of events) window.removeEventListener(name, leave, true);
      window.removeEventListener('keydown', onKey, true);
      now.current();
    };
  }, []);

  return {
    isConflict,
    changed() {
      sync.current = typed(sync.current);
      timer.current ??= setTimeout(() => now.current(), longestWait);
    },
    keepMine() {
      setConflict(false);
      if (editor) send(editor.html());
    },
    takeOther() {
      setConflict(false);
      send(stored);
      // The editor follows the desk, as a step that can be undone.
      agreed.current = '';
    },
  };
}
