// The story as it will read. Nothing in it loads, runs or leads away.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TableForm } from '../../utils/story/tables/table-form';
import { withDrawnTables } from '../../utils/story/tables/with-drawn-tables';
import type { Story } from '../../utils/story/types';
import { renderPreview } from '../../utils/story/ways-out/preview';

interface Props {
  story: Story;
  tables: TableForm;
  lang: string | null;
  /** A top-level block to scroll to and to mark; each turn does it anew. */
  shown: { block: number; turn: number } | null;
}

export function Preview({ story, tables, lang, shown }: Props) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // One box at once: below dir="auto", Chromium takes the longer over each child the more there are.
    const box = document.createElement('div');
    box.setAttribute('data-preview', '');
    box.append(renderPreview(withDrawnTables(story, tables, window), window, tables));
    body.current?.replaceChildren(box);
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
    <section class="preview" aria-label="Preview of the story" tabIndex={0}>
      <div ref={body} dir="auto" lang={lang ?? undefined} />
    </section>
  );
}
