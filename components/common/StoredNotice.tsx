// Says that something that was stored cannot be read, and where to see what.
import { type StoredTrouble, troubleWords } from '../../utils/by-hand/put-aside';
import { together } from '../../utils/words/format';
import { t } from '../../utils/words/words';
import { HistoryLink } from './HistoryLink';

export function StoredNotice({ trouble }: { trouble: StoredTrouble | null }) {
  const sentences = trouble === null ? [] : troubleWords(trouble);
  if (sentences.length === 0) return null;
  return (
    <p class="doubt" role="status" data-stored-trouble>
      {together(sentences)}{' '}
      {trouble && trouble.putAside.length > 0 && <HistoryLink label={t('common.stored.see')} />}
    </p>
  );
}
