// What can be done with one block of the preview: leave it out, and settle what differs from the page.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { noteWords } from '../../utils/draft/draft-words';
import { fixesIn } from '../../utils/story/forms/fixes';
import type { Forms } from '../../utils/story/forms/forms';
import type { TableForm } from '../../utils/story/tables/table-form';
import type { Note } from '../../utils/story/types';
import { t } from '../../utils/words/words';
import { Choice } from '../common/fields/Choice';
import { formNames } from './form-names';
import type { Stop } from './use-stops';

interface Props {
  stop: Stop;
  /** About this block. */
  notes: readonly Note[];
  /** Story HTML of the block. */
  html: string;
  /** What tables become without a choice of their own. */
  tables: TableForm;
  canLeaveOut: boolean;
  /** null: this block cannot be quoted. */
  isQuoted: boolean | null;
  onQuote: () => void;
  onLeaveOut: () => void;
  /** What the things of a kind in the block become. */
  onForms: (chosen: Forms) => void;
  onClose: () => void;
}

export function BlockTools(props: Props) {
  const {
    stop,
    notes,
    html,
    tables,
    isQuoted,
    onQuote,
    canLeaveOut,
    onLeaveOut,
    onForms,
    onClose,
  } = props;
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (stop.isOpen) card.current?.focus();
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [stop.isOpen]);
  return (
    <div class="block-tools">
      <div class="beside" style={{ top: `${stop.top}px` }}>
        {canLeaveOut && (
          <button
            type="button"
            data-action="leave-out"
            aria-label={t('review.block.leaveOut')}
            title={t('review.block.leaveOut.keys')}
            onClick={onLeaveOut}
          />
        )}
        {isQuoted !== null && (
          <button
            type="button"
            data-action="quote-block"
            aria-label={t('review.block.quote')}
            aria-pressed={isQuoted}
            title={t('review.block.quote.keys')}
            onClick={onQuote}
          />
        )}
      </div>
      {stop.isOpen && (
        <div
          ref={card}
          class="note-card"
          role="dialog"
          aria-label={t('review.block.card')}
          tabIndex={-1}
          style={{ top: `${stop.bottom}px` }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // The popup stays open.
            event.preventDefault();
            onClose();
          }}
        >
          {notes.map((note) => (
            <p key={note.code}>{noteWords(note)}</p>
          ))}
          {fixesIn(html, { table: tables }).map((fix) => (
            <Choice
              key={fix.kind}
              name={`block-${fix.kind}`}
              label={t(`review.block.${fix.kind}`)}
              value={fix.form}
              options={formNames(fix)}
              onChange={(form) => onForms({ [fix.kind]: form })}
            />
          ))}
          <p class="card-actions">
            {canLeaveOut && (
              <button type="button" data-action="leave-out-here" onClick={onLeaveOut}>
                {t('review.block.leaveOutHere')}
              </button>
            )}
            <button type="button" data-action="close-card" onClick={onClose}>
              {t('review.block.close')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
