// Asks for the address of a link. Enter takes it, Escape leaves everything as it is.

import { useState } from 'preact/hooks';
import type { Command, EditorState } from 'prosemirror-state';
import { addressOf, linkAt, setLink } from '../../../utils/story/editor/commands';
import { t } from '../../../utils/words/words';
import { useFocusOnMount } from '../../common/use-focus-on-mount';

interface Props {
  state: EditorState;
  run: (command: Command) => void;
  onClose: () => void;
  /** Back into the text. */
  onLeave: () => void;
}

export function LinkField({ state, run, onClose, onLeave }: Props) {
  const link = linkAt(state);
  const [typed, setTyped] = useState(link?.href ?? '');
  const [isWrong, setWrong] = useState(false);
  const input = useFocusOnMount<HTMLInputElement>();

  const take = () => {
    const address = addressOf(typed);
    if (address === null) return setWrong(true);
    onClose();
    run(setLink(address));
  };
  const leave = () => {
    onClose();
    onLeave();
  };
  return (
    <div class="tool-field" data-asks="link">
      <label for="link-address">{t('editor.link.address')}</label>
      <input
        ref={input}
        id="link-address"
        type="text"
        inputMode="url"
        dir="ltr"
        placeholder="https://"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby="link-problem"
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          if (event.key === 'Enter') take();
          else leave();
        }}
      />
      <button type="button" data-action="take-link" onClick={take}>
        {t('editor.link.take')}
      </button>
      {link && (
        <button
          type="button"
          data-action="remove-link"
          onClick={() => {
            onClose();
            run(setLink(null));
          }}
        >
          {t('editor.link.remove')}
        </button>
      )}
      <p id="link-problem" class="problem" aria-live="polite">
        {isWrong && t('editor.link.wrong')}
      </p>
    </div>
  );
}
