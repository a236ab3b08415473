// The text of the story, to be written in. It is loaded only in a tab.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { selectBlock } from '../../utils/story/editor/commands';
import type { StoryPicture } from '../../utils/story/types';
import type { PicturesAtHand } from '../../utils/story/ways-out/preview';
import { t } from '../../utils/words/words';
import { ConflictNotice } from './ConflictNotice';
import { Toolbar } from './tools/Toolbar';
import { useTextSync } from './use-text-sync';
import { createTextEditor, type TextEditor } from './view/text-editor';
import './editor.css';

export interface EditorProps {
  /** The text as the desk has it, as story HTML. */
  html: string;
  /** The text as it is stored; null: none is, it is the page's. */
  stored: string | null;
  /** Files that the text names. */
  files: readonly StoryPicture[];
  pictures: PicturesAtHand | null;
  /** A top-level block to go to; each turn does it anew. */
  shown: { block: number; turn: number } | null;
  /** Address of the page. */
  url: string;
  lang: string | null;
  /** Takes the text; null: the page's own again. */
  onText: (html: string | null) => void;
}

export function Editor(props: EditorProps) {
  const { html, stored, files, pictures, shown, url, lang, onText } = props;
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<TextEditor | null>(null);
  const [, setTurn] = useState(0);
  const [asksLink, setAsksLink] = useState(false);
  /** For who hears and does not see it. */
  const [said, setSaid] = useState('');
  /** Also those of pictures that were removed: undo brings them back. */
  const known = useRef(new Map<string, StoryPicture>());
  for (const file of files) known.current.set(file.id, file);

  const sync = useTextSync({ editor, html, stored, onText });
  const latest = useRef(sync);
  latest.current = sync;

  useLayoutEffect(() => {
    if (!place.current) return;
    const made = createTextEditor({
      place: place.current,
      html,
      about: { url, lang, window },
      pictures: { files: known.current, atHand: pictures },
      isLocked: () => latest.current.isConflict,
      onState: () => setTurn((turn) => turn + 1),
      onChange: () => latest.current.changed(),
      onMoved: ({ number, all }) => setSaid(t('editor.moved', { number, all })),
      onLink: () => setAsksLink(true),
    });
    setEditor(made);
    made.view.focus();
    return () => made.view.destroy();
  }, []);

  useLayoutEffect(() => editor?.show({ files: known.current, atHand: pictures }), [pictures]);

  useLayoutEffect(() => {
    if (shown) editor?.run(selectBlock(shown.block));
  }, [shown]);

  return (
    <div class="text-editor">
      {sync.isConflict && <ConflictNotice onKeep={sync.keepMine} onTake={sync.takeOther} />}
      {editor && (
        <Toolbar
          state={editor.view.state}
          run={editor.run}
          change={editor.change}
          asksLink={asksLink}
          onAskLink={setAsksLink}
          onLeave={() => editor.view.focus()}
        />
      )}
      <div ref={place} class="text-place" />
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
