// A button that copies a text and says whether it could.
import { useState } from 'preact/hooks';
import { t } from '../../utils/words/words';

interface Props {
  action: string;
  label: string;
  text: string;
  /** false: the clipboard said no. */
  onCopy: (text: string) => Promise<boolean>;
}

export function CopyButton({ action, label, text, onCopy }: Props) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    setOutcome('');
    setOutcome((await onCopy(text)) ? t('common.copied') : t('common.notCopied'));
  };
  return (
    <>
      <button type="button" data-action={action} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" class="hint copied">
        {outcome}
      </span>
    </>
  );
}
