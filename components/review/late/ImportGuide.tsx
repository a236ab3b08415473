// One screen about Medium's importer: what it keeps, what it loses, and what speaks against it here.

import { importAddress, importWarnings } from '../../../utils/by-hand/import-warnings';
import type { Metadata } from '../../../utils/clip/types';
import type { Draft } from '../../../utils/draft/draft';
import type { Failure } from '../../../utils/failure';
import { t } from '../../../utils/words/words';
import { FailureAlert } from '../../common/FailureAlert';

interface Props {
  draft: Draft;
  metadata: Metadata;
  /** Whether the writer edited the text. */
  isEdited: boolean;
  problem: Failure | null;
  onImport: (address: string) => void;
  onBack: () => void;
}

export function ImportGuide({ draft, metadata, isEdited, problem, onImport, onBack }: Props) {
  const address = importAddress(draft, metadata);
  const warnings = importWarnings(address, { ...draft, isEdited }, metadata);
  return (
    <div class="outcome">
      <h1>{t('review.import.title')}</h1>
      {problem && <FailureAlert failure={problem} />}
      {warnings.length > 0 && (
        <ul class="alert" role="alert" data-warnings>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <p>{t('review.import.how')}</p>
      <h2>{t('review.import.keeps')}</h2>
      <ul>
        <li>{t('review.import.keeps.text')}</li>
        <li>{t('review.import.keeps.canonical')}</li>
        <li>{t('review.import.keeps.date')}</li>
      </ul>
      <h2>{t('review.import.loses')}</h2>
      <ul>
        <li>{t('review.import.loses.blocks')}</li>
        <li>{t('review.import.loses.drawn')}</li>
        <li>{t('review.import.loses.changes')}</li>
      </ul>
      <p class="facts" data-canonical dir="ltr">
        {address}
      </p>
      <button
        type="button"
        class="primary"
        data-action="begin-import"
        onClick={() => onImport(address)}
      >
        {t('review.import.begin')}
      </button>
      <button type="button" data-action="back" onClick={onBack}>
        {t('review.back')}
      </button>
    </div>
  );
}
