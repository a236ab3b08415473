// The way back to what the page says. It says first what would be lost of the writer's own text.

import { useState } from 'preact/hooks';
import { t } from '../../../utils/words/words';
import { Question } from '../../common/Question';
import './story-text.css';

interface Props {
  /** The writer edited the text itself. */
  hasOwnText: boolean;
  onClipAgain: () => void;
}

export function StartOver({ hasOwnText, onClipAgain }: Props) {
  const [asks, setAsks] = useState(false);
  const stay = () => setAsks(false);
  if (asks && hasOwnText)
    return (
      <Question
        name="start-over"
        kind="doubt"
        answers={[
          { action: 'keep-text', words: t('review.startOver.keep'), onChoose: stay },
          { action: 'lose-text', words: t('review.startOver.lose'), onChoose: onClipAgain },
        ]}
      >
        <p>{t('review.startOver.ask')}</p>
      </Question>
    );
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
