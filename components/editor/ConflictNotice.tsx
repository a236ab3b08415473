// Two windows wrote the same text at the same time: the writer chooses.
import { t } from '../../utils/words/words';
import { Question } from '../common/Question';

interface Props {
  onKeep: () => void;
  onTake: () => void;
}

export function ConflictNotice({ onKeep, onTake }: Props) {
  return (
    <Question
      name="conflict"
      kind="alert"
      answers={[
        { action: 'keep-mine', words: t('editor.conflict.keep'), onChoose: onKeep },
        { action: 'take-other', words: t('editor.conflict.take'), onChoose: onTake },
      ]}
    >
      <p class="alert-happened">{t('editor.conflict')}</p>
      <p>{t('editor.conflict.safe')}</p>
    </Question>
  );
}
