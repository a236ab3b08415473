// Where the draft goes: the own profile or a publication, found by typing. A combobox by the ARIA 1.2 pattern.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { KnownRole, Publication } from '../../../utils/medium/types';
import { t } from '../../../utils/words/words';
import { Field } from '../../common/fields/Field';
import { DestinationList, optionId } from './DestinationList';
import { type Destination, destinationsOf, findDestinations } from './destinations';
import './destination.css';

interface Props {
  /** Without the @. */
  userName: string;
  /** null: not loaded yet. */
  publications: ReadonlyArray<Pick<Publication, 'id' | 'name'>> | null;
  /** Known ones by publication id. */
  roles: Readonly<Record<string, KnownRole>>;
  /** Publication id; null for the own profile. */
  value: string | null;
  loading: boolean;
  problem: string | undefined;
  /** The list was opened and there are no publications to show yet. */
  onOpen: () => void;
  /** At most 8 publications in the list whose role is unknown, the chosen one first. */
  onNeedRoles: (ids: string[]) => void;
  onChange: (publicationId: string | null) => void;
  onRefresh: () => void;
}

/** Each role is a request to Medium. */
const mostRoles = 8;

const listId = 'destination-list';

export function DestinationField({
  userName,
  publications,
  roles,
  value,
  loading,
  problem,
  onOpen,
  onNeedRoles,
  onChange,
  onRefresh,
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  /** null: nothing typed since the list was opened, so the field still shows what is chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  /** Where the arrows moved to; null: not moved since the last change of the list. */
  const [movedTo, setMovedTo] = useState<string | null>(null);

  const chosenKey = value ?? '';
  const all = destinationsOf(userName, publications ?? [], roles);
  const chosen = all.find(({ key }) => key === chosenKey);
  const filter = typed?.trim() ?? '';
  const { shown, more } = findDestinations(all, filter);
  const active =
    shown.find(({ key }) => key === movedTo) ??
    shown.find(({ key, role }) => (filter === '' ? key === chosenKey : role !== 'none'));
  const failed = publications === null && problem !== undefined;
  const note = noteOn({ publications, loading, failed, shown: shown.length, more });

  const unknown = shown
    .filter(({ role }) => role === 'unknown')
    .map(({ key }) => key)
    .sort((one, other) => Number(other === chosenKey) - Number(one === chosenKey));
  const inView = shown.map(({ key }) => key).join(' ');
  // When the list opens or changes, and not when an answer comes: one that stays unknown is not asked for again.
  useEffect(() => {
    if (open && unknown.length > 0) onNeedRoles(unknown.slice(0, mostRoles));
  }, [open, filter, inView]);

  const show = () => {
    if (open) return;
    setOpen(true);
    if (publications === null && !loading) onOpen();
  };
  const hide = () => {
    setOpen(false);
    setTyped(null);
    setMovedTo(null);
  };
  // What stands in the field is selected when the list opens or closes, so that typing replaces it.
  useEffect(() => {
    if (typed === null && document.activeElement === input.current) input.current?.select();
  }, [open]);

  const choose = (destination: Destination) => {
    if (destination.role === 'none') return;
    hide();
    if (destination.key !== chosenKey) onChange(destination.key === '' ? null : destination.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Ctrl+Enter sends the draft, and Shift+Home selects text.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const act = actionFor(event.key, { open, shown, active, show, hide, choose, move: setMovedTo });
    if (!act) return;
    // Escape would close the popup, and Enter would send the draft.
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <Field
      id="destination"
      label={t('review.destination')}
      aside={
        <button
          type="button"
          class="link"
          data-action="refresh-destinations"
          aria-label={t('review.destination.refreshNamed')}
          onClick={() => !loading && onRefresh()}
        >
          {t('review.destination.refresh')}
        </button>
      }
      problem={problem}
      hint={
        <>
          {chosen?.role === 'writer' && <p data-writer>{t('review.destination.writer')}</p>}
          {chosen?.role === 'none' && <p>{t('review.destination.none')}</p>}
        </>
      }
    >
      {(describedBy) => (
        <div class="combobox">
          <input
            ref={input}
            id="destination"
            name="destination"
            type="text"
            role="combobox"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            value={typed ?? chosen?.name ?? nameless(publications)}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={listId}
            aria-activedescendant={open && active ? optionId(active) : undefined}
            aria-describedby={describedBy}
            aria-invalid={problem !== undefined}
            onClick={show}
            onInput={(event) => {
              show();
              setTyped(event.currentTarget.value);
              setMovedTo(null);
            }}
            onKeyDown={onKeyDown}
            onBlur={hide}
          />
          {open && (
            <DestinationList
              id={listId}
              shown={shown}
              active={active}
              chosenKey={chosenKey}
              note={note}
              onChoose={choose}
            />
          )}
          <p role="status" class="visually-hidden">
            {open && (note || t('review.destination.choices', { count: shown.length }))}
          </p>
        </div>
      )}
    </Field>
  );
}

interface Keyboard {
  open: boolean;
  shown: readonly Destination[];
  active: Destination | undefined;
  show: () => void;
  hide: () => void;
  choose: (destination: Destination) => void;
  move: (key: string | null) => void;
}

/** What a key does, or undefined when it is the browser's. */
function actionFor(key: string, keyboard: Keyboard): (() => void) | undefined {
  const { open, shown, active, show, hide, choose, move } = keyboard;
  if (!open) return ['ArrowDown', 'ArrowUp', 'Enter'].includes(key) ? show : undefined;
  const at = active ? shown.indexOf(active) : -1;
  const moveTo = (index: number) => () => move(shown.at(index)?.key ?? null);
  switch (key) {
    case 'ArrowDown':
      return moveTo(at + 1 < shown.length ? at + 1 : 0);
    case 'ArrowUp':
      return moveTo(at === -1 ? -1 : at - 1);
    case 'Home':
      return moveTo(0);
    case 'End':
      return moveTo(-1);
    case 'Enter':
      return active ? () => choose(active) : hide;
    case 'Escape':
      return hide;
    default:
      return undefined;
  }
}

interface Listed extends Pick<Props, 'publications' | 'loading'> {
  failed: boolean;
  shown: number;
  more: number;
}

function noteOn({ publications, loading, failed, shown, more }: Listed): string {
  if (loading) return t('review.destination.loading');
  // The reason stands under the field, where the list may hide it.
  if (failed) return t('review.destination.failed');
  if (shown === 0) return t('review.destination.noName');
  if (more > 0) return t('review.destination.more', { count: more });
  return publications?.length === 0 ? t('review.destination.noPublications') : '';
}

/** In place of the name of a chosen publication that is not in the list. */
function nameless(publications: Props['publications']): string {
  return publications === null ? t('review.destination.nameless') : t('review.destination.gone');
}
