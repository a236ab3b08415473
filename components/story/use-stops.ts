// The blocks of the preview and the lines between them, as places that the keyboard and the pointer stop at.
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/words/words';

/** Where the tools of a block stand: pixels from the top of the preview. */
export interface Stop {
  /** The top-level block of the story. */
  block: number;
  top: number;
  bottom: number;
  /** Its card with what differs is shown. */
  isOpen: boolean;
}

/** "Block 3 of 12", for who hears and does not see it. The lines between the blocks are none. */
function placeAmong(stops: readonly HTMLElement[], stop: HTMLElement): string {
  const blocks = stops.filter(({ dataset }) => dataset.block !== undefined);
  return t('review.block.place', { number: blocks.indexOf(stop) + 1, all: blocks.length });
}

const stopSelector = '[data-block], [data-restore]';

/** @param section the preview, in which the stops are */
export function useStops(section: RefObject<HTMLElement | null>) {
  const [active, setActive] = useState<Stop | null>(null);
  /** The stop that the keyboard was at when the preview was made anew; null: the keyboard was elsewhere. */
  const kept = useRef<number | null>(null);

  /** Of elements that come from one block, the first is the stop. */
  const all = () =>
    [...(section.current?.querySelectorAll<HTMLElement>(stopSelector) ?? [])].filter(
      ({ dataset, previousElementSibling: before }) =>
        dataset.block === undefined || dataset.block !== (before as HTMLElement)?.dataset.block,
    );

  const indexOf = (target: EventTarget | null) => {
    const stop = (target as Element | null)?.closest?.<HTMLElement>(stopSelector);
    return all().findLastIndex(
      (it) => it === stop || (stop?.dataset.block && it.dataset.block === stop.dataset.block),
    );
  };

  function focus(stop: HTMLElement | undefined): void {
    const target = stop ?? section.current;
    if (stop && !(stop instanceof HTMLButtonElement)) {
      stop.tabIndex = -1;
      stop.setAttribute('aria-description', placeAmong(all(), stop));
    }
    target?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: 'nearest' });
  }

  function placeOf(block: number): Stop | null {
    const blocks = section.current?.querySelectorAll<HTMLElement>(`[data-block="${block}"]`);
    const [first, last] = [blocks?.[0], blocks?.[blocks.length - 1]];
    if (!first || !last) return null;
    const bottom = last.offsetTop + last.offsetHeight;
    return { block, top: first.offsetTop, bottom, isOpen: false };
  }

  return {
    active,
    setActive,
    /** The block that an event is about. null: it is about none, or about a line between blocks. */
    stopOf(target: EventTarget | null): Stop | null {
      const element = (target as Element | null)?.closest<HTMLElement>('[data-block], [data-mark]');
      const block = Number(element?.dataset.block ?? element?.dataset.mark);
      return active?.block === block ? active : placeOf(block);
    },
    /** Puts the keyboard on a block. */
    focusBlock(block: number): void {
      focus(all().find((stop) => Number(stop.dataset.block) === block));
    },
    /** @param by 1: to the next stop; -1: to the one before */
    move(by: 1 | -1): void {
      const stops = all();
      const at = indexOf(document.activeElement);
      const view = section.current?.parentElement?.getBoundingClientRect().top ?? 0;
      const seen = stops.findIndex((stop) => stop.getBoundingClientRect().bottom > view);
      focus(stops[at < 0 ? Math.max(seen, 0) : Math.min(Math.max(at + by, 0), stops.length - 1)]);
    },
    /** Call it before a change after which the preview is made anew. */
    keepPlace(): void {
      const { activeElement } = document;
      if (!section.current?.contains(activeElement)) return;
      const at = indexOf(activeElement);
      kept.current =
        at < 0 ? all().findIndex((it) => Number(it.dataset.block) === active?.block) : at;
    },
    /** Call it when the preview was made anew. */
    renew(): void {
      // An open card stays: its choice is what changed.
      const block = active?.isOpen && kept.current === null ? placeOf(active.block) : null;
      setActive(block && { ...block, isOpen: true });
      if (kept.current === null) return;
      const stops = all();
      focus(kept.current < 0 ? undefined : stops[Math.min(kept.current, stops.length - 1)]);
      kept.current = null;
    },
  };
}
