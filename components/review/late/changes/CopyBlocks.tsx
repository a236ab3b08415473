// A button that copies blocks for Medium's editor, and says what became of that.

import { useState } from 'preact/hooks';
import type { CopyOutcome } from '../../../../utils/screens/review/since-posted';
import { t } from '../../../../utils/words/words';

interface Props {
  action: string;
  label: string;
  /** Id of what says which blocks these are; left out: the label does. */
  describedBy?: string;
  /** Within the click: browsers allow no later copying. */
  onCopy: () => CopyOutcome;
}

export function CopyBlocks({ action, label, describedBy, onCopy }: Props) {
  const [told, setTold] = useState('');
  return (
    <p class="copy-blocks">
      <button
        type="button"
        data-action={action}
        aria-describedby={describedBy}
        onClick={() => setTold(wordsFor(onCopy()))}
      >
        {label}
      </button>
      <span role="status" class="hint copied">
        {told}
      </span>
    </p>
  );
}

function wordsFor(outcome: CopyOutcome): string {
  if (outcome === null) return t('common.notCopied');
  const { leftOut } = outcome;
  if (leftOut === 0) return t('common.copied');
  return t('review.changes.copiedWithout', { count: leftOut });
}
