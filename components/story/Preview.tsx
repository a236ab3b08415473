// The story as it will read. Nothing in it loads, runs or leads away.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { blockWords, openParts } from '../../utils/story/left-out';
import type { TableForm } from '../../utils/story/tables/table-form';
import { withDrawnTables } from '../../utils/story/tables/with-drawn-tables';
import type { LeftOutPart, Story } from '../../utils/story/types';
import { renderPreview } from '../../utils/story/ways-out/preview';
import './preview.css';

interface Props {
  story: Story;
  /** Ids of the parts that the writer put back. */
  restored: readonly string[];
  tables: TableForm;
  lang: string | null;
  /** A top-level block to scroll to and to mark; each turn does it anew. */
  shown: { block: number; turn: number } | null;
  onPutBack: (id: string) => void;
}

export function Preview({ story, restored, tables, lang, shown, onPutBack }: Props) {
  const section = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // One box at once: below dir="auto", Chromium takes the longer over each child the more there are.
    const box = document.createElement('div');
    box.setAttribute('data-preview', '');
    box.append(renderPreview(withDrawnTables(story, tables, window), window, tables));
    for (const { part, after } of openParts(story.leftOut, restored)) {
      const line = addLine(box, part, after);
      line.onclick = () => {
        onPutBack(part.id);
        // The line goes; the keyboard goes on where it was.
        section.current?.focus({ preventScroll: true });
      };
    }
    body.current?.replaceChildren(box);
    // With each part that is put back the story is another one.
  }, [story, tables]);
  useLayoutEffect(() => {
    for (const marked of body.current?.querySelectorAll('[data-shown]') ?? [])
      marked.removeAttribute('data-shown');
    const blocks = [...(body.current?.querySelectorAll(`[data-block="${shown?.block}"]`) ?? [])];
    for (const block of blocks) block.setAttribute('data-shown', '');
    blocks[0]?.scrollIntoView({ block: 'center' });
  }, [shown]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard to be scrolled.
    <section ref={section} class="preview" aria-label="Preview of the story" tabIndex={0}>
      <div ref={body} dir="auto" lang={lang ?? undefined} />
    </section>
  );
}

/** A button in the place of a part that was left out. Its words are none of the story's, so the style sheet writes them. */
function addLine(
  box: HTMLElement,
  { id, html, words }: LeftOutPart,
  after: number,
): HTMLButtonElement {
  const line = document.createElement('button');
  line.type = 'button';
  line.className = 'left-out';
  line.dataset.restore = id;
  const begin = blockWords(html, 8);
  line.dataset.words = `${words.toLocaleString('en')} words left out: “${begin}”`;
  line.ariaLabel = `Put back ${words.toLocaleString('en')} words that were left out here: ${begin}`;
  const before = [...box.children].findLast(
    (block) => Number((block as HTMLElement).dataset.block ?? Infinity) <= after,
  );
  // Lines at the same place stand in the page's order.
  let place = before?.nextSibling ?? (before ? null : box.firstChild);
  while (place instanceof HTMLButtonElement) place = place.nextSibling;
  return box.insertBefore(line, place);
}
