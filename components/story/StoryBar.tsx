// At the foot of the story: what became of a block, the way back, and what was chosen to quote.
import { t } from '../../utils/words/words';

interface Props {
  /** The last step, in words; empty: none was taken. */
  said: string;
  canUndo: boolean;
  onUndo: () => void;
  /** Blocks that are chosen to quote. */
  quoted: number;
  onWriteAbout: () => void;
}

export function StoryBar({ said, canUndo, onUndo, quoted, onWriteAbout }: Props) {
  return (
    <div class="story-bar">
      <span role="status">{said}</span>
      {quoted > 0 && (
        <button type="button" data-action="write-about" onClick={onWriteAbout}>
          {t('review.preview.writeAbout', { count: quoted })}
        </button>
      )}
      {canUndo && (
        <button type="button" data-action="undo" onClick={onUndo}>
          {t('review.preview.undo')}
        </button>
      )}
    </div>
  );
}
