// The story as it will read. Nothing in it loads, runs or leads away. Each block can be left out, and what was left out comes back
// where it stood. Beside a block that differs from the page stands a mark.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BlockActions } from '../../utils/screens/review/actions/block-actions';
import type { ArrangedStory } from '../../utils/story/blocks/arrange';
import { blockWords } from '../../utils/story/blocks/left-out';
import { topBlocks } from '../../utils/story/blocks/top-blocks';
import type { TableForm } from '../../utils/story/tables/table-form';
import { withDrawnTables } from '../../utils/story/tables/with-drawn-tables';
import type { Note } from '../../utils/story/types';
import { type PicturesAtHand, renderPreview } from '../../utils/story/ways-out/preview';
import { t } from '../../utils/words/words';
import { BlockTools } from './BlockTools';
import { addLines, addMarks } from './preview-lines';
import { StoryBar } from './StoryBar';
import { useStops } from './use-stops';
import './preview.css';

interface Props {
  arranged: ArrangedStory;
  /** What differs from the page, block by block. */
  notes: readonly Note[];
  tables: TableForm;
  /** Of pictures on the web, once the writer wants to see them. */
  pictures: PicturesAtHand | null;
  lang: string | null;
  /** A top-level block of the story to scroll to and to mark; each turn does it anew. */
  shown: { block: number; turn: number } | null;
  /** Whether a step with a block can be taken back. */
  canUndo: boolean;
  /** Blocks that the writer chose to quote, by their ids; null: this story is not one to choose from. */
  quoted: readonly string[] | null;
  actions: BlockActions;
  /** Makes a quotation of the chosen blocks. */
  onWriteAbout: () => void;
}

export function Preview(props: Props) {
  const { arranged, notes, tables, pictures, lang, shown, canUndo, quoted, actions } = props;
  const { story, parts, blockIds } = arranged;
  const section = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const stops = useStops(section);
  const { active, setActive } = stops;

  useLayoutEffect(() => {
    // One box at once: below dir="auto", Chromium takes the longer over each child the more there are.
    const box = document.createElement('div');
    box.setAttribute('data-preview', '');
    const drawn = withDrawnTables(story, tables, window);
    box.append(renderPreview(drawn, window, { tables, ...(pictures ? { atHand: pictures } : {}) }));
    addMarks(box, notes);
    addLines(box, parts);
    body.current?.replaceChildren(box);
    stops.renew();
    // With each part or block that comes or goes the story is another one.
  }, [arranged, notes, tables, pictures]);

  useLayoutEffect(() => {
    for (const block of body.current?.querySelectorAll<HTMLElement>('[data-block]') ?? []) {
      const isQuoted = quoted?.includes(blockIds[Number(block.dataset.block)] ?? '');
      block.toggleAttribute('data-quoted', isQuoted === true);
    }
  }, [arranged, notes, tables, pictures, quoted]);

  useLayoutEffect(() => {
    for (const marked of body.current?.querySelectorAll('[data-shown]') ?? [])
      marked.removeAttribute('data-shown');
    const blocks = [...(body.current?.querySelectorAll(`[data-block="${shown?.block}"]`) ?? [])];
    for (const block of blocks) block.setAttribute('data-shown', '');
    blocks[0]?.scrollIntoView({ block: 'center' });
  }, [shown]);

  const words = (block: number) => blockWords(topBlocks(story.html)[block] ?? '', 6);
  const leaveOut = (block: number) => {
    const id = blockIds[block];
    if (id === undefined) return;
    stops.keepPlace();
    setSaid(leftOutWords(words(block)));
    actions.onLeaveOut(id);
  };
  const quote = (block: number) => {
    const id = blockIds[block];
    if (id === undefined || quoted === null) return;
    setSaid(quoted.includes(id) ? t('review.preview.notQuoted') : toQuoteWords(words(block)));
    actions.onQuote(id);
  };
  const putBack = (id: string) => {
    stops.keepPlace();
    setSaid(t('review.preview.putBack'));
    actions.onPutBack(id);
  };
  const undo = () => {
    if (!canUndo) return;
    stops.keepPlace();
    setSaid(t('review.preview.undone'));
    actions.onUndo();
  };

  /** An open card stays until it is closed. */
  const show = (target: EventTarget | null) => {
    if (!active?.isOpen) setActive(stops.stopOf(target));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A list in an open card has the keys for itself.
    if ((event.target as Element).closest('.note-card')) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const isUndo = isCommand && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
    if (isUndo) undo();
    else if (isCommand || event.altKey || event.shiftKey) return;
    else if (event.key === 'ArrowDown') stops.move(1);
    else if (event.key === 'ArrowUp') stops.move(-1);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      // The pointer may rest on another block.
      const stop = stops.stopOf(document.activeElement);
      if (stop) leaveOut(stop.block);
    } else if (event.key === 'q') {
      const stop = stops.stopOf(document.activeElement);
      if (stop) quote(stop.block);
    } else return;
    event.preventDefault();
  };

  return (
    <section
      ref={section}
      class="preview"
      aria-label={t('review.preview.label')}
      aria-describedby="preview-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its blocks are reached by keyboard from here.
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <p id="preview-keys" hidden>
        {t('review.preview.keys')}
      </p>
      {/* The preview's buttons are made with its HTML, so one listener serves them all. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the buttons in it take the keys. */}
      <div
        ref={body}
        dir="auto"
        lang={lang ?? undefined}
        onPointerOver={(event) => show(event.target)}
        onFocusIn={(event) => show(event.target)}
        onClick={(event) => {
          const line = (event.target as Element).closest<HTMLElement>('[data-restore]');
          if (line?.dataset.restore !== undefined) return putBack(line.dataset.restore);
          const mark = (event.target as Element).closest('[data-mark]');
          const stop = mark && stops.stopOf(mark);
          if (stop) setActive({ ...stop, isOpen: !stop.isOpen });
        }}
      />
      {active !== null && (
        <BlockTools
          key={active.block}
          stop={active}
          notes={notes.filter(({ block }) => block === active.block)}
          html={topBlocks(story.html)[active.block] ?? ''}
          tables={tables}
          canLeaveOut={blockIds[active.block] !== undefined}
          isQuoted={quoted?.includes(blockIds[active.block] ?? '') ?? null}
          onQuote={() => quote(active.block)}
          onLeaveOut={() => leaveOut(active.block)}
          onForms={(chosen) => {
            const id = blockIds[active.block];
            if (id === undefined) return;
            setSaid(chosen.table ? t('review.preview.table') : t('review.preview.form'));
            actions.onForms(id, chosen);
          }}
          onClose={() => {
            setActive({ ...active, isOpen: false });
            stops.focusBlock(active.block);
          }}
        />
      )}
      <StoryBar
        said={said}
        canUndo={canUndo}
        onUndo={undo}
        quoted={quoted?.length ?? 0}
        onWriteAbout={props.onWriteAbout}
      />
    </section>
  );
}

/** @param words that the block begins with; empty: it is a picture */
function leftOutWords(words: string): string {
  return words ? t('review.preview.leftOut', { words }) : t('review.preview.leftOut.picture');
}

function toQuoteWords(words: string): string {
  return words ? t('review.preview.toQuote', { words }) : t('review.preview.toQuote.picture');
}
