// What could not be read: named, saved as a file, and discarded after one question.
import { useState } from 'preact/hooks';
import { type StoredTrouble, troubleWords, wordsFor } from '../../utils/by-hand/put-aside';
import type { StoredActions } from '../../utils/screens/history/stored-actions';

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
      <h2 id="aside-heading">Data that Clipdraft could not read</h2>
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
                {savable.length === 1 ? 'Save it as a file' : 'Save them as a file'}
              </button>
            )}
            {!isAsking && (
              <button type="button" data-action="discard-aside" onClick={() => setIsAsking(true)}>
                Discard
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
              <legend>Discard this data for good?</legend>
              <button
                type="button"
                class="danger"
                data-action="discard-yes"
                onClick={() => {
                  setIsAsking(false);
                  actions.onDiscardAside(putAside);
                }}
              >
                Yes, discard it
              </button>
              <button type="button" data-action="discard-no" onClick={() => setIsAsking(false)}>
                No
              </button>
            </fieldset>
          )}
        </>
      )}
    </section>
  );
}
