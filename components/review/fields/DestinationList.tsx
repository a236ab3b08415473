// The list under the destination field. The focus stays in the field; `active` is where its arrows stand.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../utils/words/words';
import type { Destination } from './destinations';

interface Props {
  id: string;
  shown: readonly Destination[];
  active: Destination | undefined;
  chosenKey: string;
  /** What the list cannot say by itself, for example that there is more. */
  note: string;
  onChoose: (destination: Destination) => void;
}

export function DestinationList({ id, shown, active, chosenKey, note, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), []);
  useLayoutEffect(
    () =>
      list.current?.querySelector('[data-active]')?.scrollIntoView({
        block: 'nearest',
      }),
    [active?.key],
  );
  return (
    <div ref={list} class="destinations">
      <div
        id={id}
        class="destination-list"
        role="listbox"
        tabIndex={-1}
        aria-label={t('review.destination.list')}
        // A click must not take the focus out of the field: that closes the list.
        onMouseDown={(event) => event.preventDefault()}
      >
        {shown.map((destination) => (
          <Option
            key={destination.key}
            destination={destination}
            active={destination === active}
            chosen={destination.key === chosenKey}
            onChoose={() => onChoose(destination)}
          />
        ))}
      </div>
      {note !== '' && (
        <p class="hint" aria-hidden="true">
          {note}
        </p>
      )}
    </div>
  );
}

/** The id of an option in the page, for ARIA. */
export function optionId({ key }: Destination): string {
  return `destination-option-${key}`;
}

interface OptionProps {
  destination: Destination;
  active: boolean;
  chosen: boolean;
  onChoose: () => void;
}

function Option({ destination, active, chosen, onChoose }: OptionProps) {
  const { key, name, role } = destination;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the focus is in the field, and so are the keys.
    <div
      id={optionId(destination)}
      class="destination"
      role="option"
      tabIndex={-1}
      data-publication={key}
      data-role={role}
      data-active={active || undefined}
      aria-selected={chosen}
      aria-disabled={role === 'none'}
      onClick={onChoose}
    >
      <span class="destination-name" dir="auto">
        {name}
      </span>
      <span class="destination-role">
        {role !== 'owner' && (
          <span class={role === 'unknown' ? 'visually-hidden' : undefined}>
            {t(`review.destination.role.${role}`)}
          </span>
        )}
        {role === 'unknown' && <span aria-hidden="true">…</span>}
      </span>
    </div>
  );
}
