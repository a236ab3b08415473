// What could not be read: named, saved as a file, and discarded after one question.
import { useState } from 'preact/hooks';
import { type StoredTrouble, troubleWords, wordsFor } from '../../utils/by-hand/put-aside';
import type { StoredActions } from '../../utils/screens/history/stored-actions';
import { t } from '../../utils/words/words';

interface Props {
  trouble: StoredTrouble;
  actions: StoredActions;
}

export function PutAside({ trouble, actions }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const { putAside } = trouble;
  const savable = putAside.filter(({ kind }) => kind !== 'secret');
  const sentences = troubleWords(trouble);
  if (sentences.length === 0) return null;
  return (
    <section class="history-file" aria-labelledby="aside-heading" data-put-aside={putAside.length}>
      <h2 id="aside-heading">{t('outbox.putAside.heading')}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {putAside.length > 0 && (
        <>
          <ul>
            {putAside.map((aside) => (
              <li key={aside.id} dir="auto" data-kind={aside.kind}>
                {wordsFor(aside)}
              </li>
            ))}
          </ul>
          <div class="history-actions">
            {savable.length > 0 && (
              <button
                type="button"
                data-action="save-aside"
                onClick={() => actions.onSaveAside(savable)}
              >
                {t('outbox.putAside.save', { count: savable.length })}
              </button>
            )}
            {!isAsking && (
              <button type="button" data-action="discard-aside" onClick={() => setIsAsking(true)}>
                {t('outbox.putAside.discard')}
              </button>
            )}
          </div>
          {isAsking && (
            <fieldset
              class="removal"
              onKeyDown={(event) => {
                if (event.key === 'Escape') setIsAsking(false);
              }}
            >
              <legend>{t('outbox.putAside.question')}</legend>
              <button
                type="button"
                class="danger"
                data-action="discard-yes"
                onClick={() => {
                  setIsAsking(false);
                  actions.onDiscardAside(putAside);
                }}
              >
                {t('outbox.putAside.yes')}
              </button>
              <button type="button" data-action="discard-no" onClick={() => setIsAsking(false)}>
                {t('outbox.putAside.no')}
              </button>
            </fieldset>
          )}
        </>
      )}
    </section>
  );
}
