// Two windows wrote the same text at the same time: the writer chooses.
import { t } from '../../utils/words/words';
import { useFocusOnMount } from '../common/use-focus-on-mount';

interface Props {
  onKeep: () => void;
  onTake: () => void;
}

export function ConflictNotice({ onKeep, onTake }: Props) {
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <div class="alert" role="alert" data-conflict>
      <p class="alert-happened">{t('editor.conflict')}</p>
      <p>{t('editor.conflict.safe')}</p>
      <p class="choices">
        <button ref={button} type="button" data-action="keep-mine" onClick={onKeep}>
          {t('editor.conflict.keep')}
        </button>
        <button type="button" data-action="take-other" onClick={onTake}>
          {t('editor.conflict.take')}
        </button>
      </p>
    </div>
  );
}
