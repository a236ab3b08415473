// The way back to what the page says. It says first what would be lost of the writer's own text.

import { useState } from 'preact/hooks';
import { t } from '../../utils/words/words';
import { useFocusOnMount } from '../common/use-focus-on-mount';
import './story-text.css';

interface Props {
  /** The writer edited the text itself. */
  hasOwnText: boolean;
  onClipAgain: () => void;
}

export function StartOver({ hasOwnText, onClipAgain }: Props) {
  const [asks, setAsks] = useState(false);
  if (asks && hasOwnText) return <Question onYes={onClipAgain} onNo={() => setAsks(false)} />;
  return (
    <button
      type="button"
      class="link"
      data-action="clip-again"
      onClick={() => (hasOwnText ? setAsks(true) : onClipAgain())}
    >
      {t('review.startOver')}
    </button>
  );
}

function Question({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <div class="doubt" role="alert" data-asks="start-over">
      <p>{t('review.startOver.ask')}</p>
      <p class="choices">
        <button ref={button} type="button" data-action="keep-text" onClick={onNo}>
          {t('review.startOver.keep')}
        </button>
        <button type="button" data-action="lose-text" onClick={onYes}>
          {t('review.startOver.lose')}
        </button>
      </p>
    </div>
  );
}
