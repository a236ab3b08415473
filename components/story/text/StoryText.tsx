// The text of the story: as Medium will show it, or in the editor. The editor is for tabs: a popup closes at any click beside it.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../utils/words/words';
import type { EditorProps } from '../../editor/Editor';
import { LazyEditor } from '../../editor/LazyEditor';
import './story-text.css';

/** Where the desk stands. */
export interface Place {
  isTab: boolean;
  /** The writer came to write. */
  opensEditor: boolean;
  /** Shows the desk in a tab, with the editor open. */
  onEditInTab: () => void;
  /** Loads what is said in the editor. */
}

interface Props extends EditorProps {
  place: Place;
  /** Another one is another text. */
  name: string;
  /** The story as Medium will show it. */
  children: ComponentChildren;
}

/** Characters of story HTML, some 150,000 words: browsers become slow at typing in more. */
const longestEdited = 1_000_000;

export function StoryText({ place, name, children, ...text }: Props) {
  const [isOpen, setOpen] = useState(place.isTab && place.opensEditor);
  const isTooLong = text.html.length > longestEdited;
  const isWriting = place.isTab && isOpen && !isTooLong;
  return (
    <>
      <div class="text-tools">
        {isTooLong && <span>{t('review.text.tooLong')}</span>}
        {!isTooLong && !place.isTab && (
          <button type="button" data-action="edit-in-tab" onClick={place.onEditInTab}>
            {t('review.text.editInTab')}
          </button>
        )}
        {!isTooLong && place.isTab && (
          <button
            type="button"
            data-action={isWriting ? 'show-story' : 'edit-text'}
            onClick={() => setOpen(!isWriting)}
          >
            {isWriting ? t('review.text.show') : t('review.text.edit')}
          </button>
        )}
      </div>
      {isWriting ? <LazyEditor key={name} {...text} /> : children}
    </>
  );
}
