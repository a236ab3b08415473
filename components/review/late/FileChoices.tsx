// The draft as a file: which kind, and what to do with it.

import { useState } from 'preact/hooks';
import type { Metadata } from '../../../utils/clip/types';
import type { Draft } from '../../../utils/draft/draft';
import type {
  FileActions,
  FileKind,
  FileOutcome,
} from '../../../utils/screens/review/actions/file-actions';
import { listed, together } from '../../../utils/words/format';
import { t } from '../../../utils/words/words';
import { Choice } from '../../common/fields/Choice';

interface Props {
  draft: Draft;
  metadata: Metadata;
  actions: FileActions;
  onBack: () => void;
}

const kinds: readonly FileKind[] = ['markdown', 'html'];

type Way = 'copy' | 'save' | 'save-all';

export function FileChoices({ draft, metadata, actions, onBack }: Props) {
  const [kind, setKind] = useState<FileKind>('markdown');
  const [words, setWords] = useState('');
  const take = async (way: Way, work: () => FileOutcome | Promise<FileOutcome>) => {
    setWords(way === 'save-all' ? t('review.file.reading') : '');
    setWords(outcomeWords(way, await work()));
  };
  return (
    <div class="outcome">
      <h1>{t('review.file.title')}</h1>
      <p dir="auto">{draft.title}</p>
      <Choice
        name="kind"
        label={t('review.file.kind')}
        value={kind}
        options={kinds.map((it) => [it, t(`review.file.kind.${it}`)] as const)}
        onChange={setKind}
      />
      <button
        type="button"
        class="primary"
        data-action="save-file"
        onClick={() => void take('save', () => actions.onSave(draft, metadata, kind))}
      >
        {t('review.file.save')}
      </button>
      <button
        type="button"
        data-action="copy-file"
        onClick={() => void take('copy', () => actions.onCopy(draft, metadata, kind))}
      >
        {t('review.file.copy')}
      </button>
      {draft.story.images > 0 && (
        <button
          type="button"
          data-action="save-all"
          onClick={() => void take('save-all', () => actions.onSaveAll(draft, metadata, kind))}
        >
          {t('review.file.saveAll')}
        </button>
      )}
      <p role="status" class="hint" data-outcome>
        {words}
      </p>
      <button type="button" data-action="back" onClick={onBack}>
        {t('review.back')}
      </button>
    </div>
  );
}

function outcomeWords(way: Way, { isDone, leftOut, remote }: FileOutcome): string {
  if (!isDone) return t('review.file.noClipboard');
  const missing = leftOut.map((alt) =>
    alt ? t('review.file.picture', { alt }) : t('review.file.picture.unnamed'),
  );
  return together([
    way === 'copy' ? t('review.file.copied') : t('review.file.saved'),
    ...(leftOut.length > 0 ? [t('review.file.leftOut', { pictures: listed(missing) })] : []),
    ...(remote > 0 ? [t('review.file.remote', { count: remote })] : []),
  ]);
}
