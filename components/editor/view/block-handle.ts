// A handle beside the block under the pointer: it takes the block along. On the keyboard Alt and the arrows do the same.
//
// It follows the pointer itself, because a drag of the browser's own would drop the block where a caret would stand: in the middle of
// a paragraph, or on the wrong side of a picture. This way it works with a finger, too.

import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { selectBlock } from '../../../utils/story/editor/commands';
import { moveBlockTo } from '../../../utils/story/editor/move-block';
import { t } from '../../../utils/words/words';

/** A block that the pointer has taken, by its place among the blocks. */
interface Taken {
  from: number;
  /** In front of which block it would come to stand; null: the pointer has not left it yet. */
  gap: number | null;
}

export function blockHandle(): Plugin {
  return new Plugin({
    view(view) {
      const area = view.dom.parentElement;
      const handle = makePart('block-handle');
      const line = makePart('drop-place');
      handle.title = t('editor.handle');
      area?.append(handle, line);
      let block: HTMLElement | null = null;
      let taken: Taken | null = null;

      const hide = () => {
        handle.hidden = true;
      };
      const letGo = () => {
        taken = null;
        line.hidden = true;
      };
      const onHover = ({ clientY }: MouseEvent) => {
        if (taken) return;
        block = view.editable ? blockAtHeight(view, clientY) : null;
        if (block === null) return hide();
        handle.style.insetBlockStart = `${block.offsetTop}px`;
        handle.hidden = false;
      };
      const onDown = (event: PointerEvent) => {
        if (event.button !== 0 || block === null) return;
        // The caret stays where it is, and nothing is selected on the way.
        event.preventDefault();
        handle.setPointerCapture(event.pointerId);
        taken = { from: blocksOf(view).indexOf(block), gap: null };
      };
      const onMove = ({ clientY }: PointerEvent) => {
        if (!taken) return;
        const blocks = blocksOf(view);
        const gap = blocks.filter((it) => middleOf(it) < clientY).length;
        const [before, after] = [blocks[gap - 1], blocks[gap]];
        const isSame = gap === taken.from || gap === taken.from + 1;
        taken.gap = isSame ? null : gap;
        line.hidden = isSame;
        line.style.insetBlockStart = `${placeBetween(before, after)}px`;
        // On the way out of the window, the next block comes in.
        (clientY < window.innerHeight / 2 ? before : after)?.scrollIntoView({ block: 'nearest' });
      };
      const onUp = () => {
        const { from, gap } = taken ?? {};
        letGo();
        if (from === undefined || !view.editable) return;
        const command = typeof gap === 'number' ? moveBlockTo(from, gap) : selectBlock(from);
        command(view.state, view.dispatch);
        view.focus();
      };
      const onKey = (event: KeyboardEvent) => {
        if (taken && event.key === 'Escape') letGo();
      };

      area?.addEventListener('mousemove', onHover);
      area?.addEventListener('mouseleave', hide);
      handle.addEventListener('pointerdown', onDown);
      handle.addEventListener('pointermove', onMove);
      handle.addEventListener('pointerup', onUp);
      handle.addEventListener('pointercancel', letGo);
      window.addEventListener('keydown', onKey);
      return {
        update(_, { doc }) {
          hide();
          // Another window changed the text: the places are other ones now.
          if (!doc.eq(view.state.doc)) letGo();
        },
        destroy() {
          area?.removeEventListener('mousemove', onHover);
          area?.removeEventListener('mouseleave', hide);
          window.removeEventListener('keydown', onKey);
          handle.remove();
          line.remove();
        },
      };
    },
  });
}

/** For the pointer alone: there is nothing here to read or to reach by Tab. */
function makePart(name: string): HTMLElement {
  const part = document.createElement('div');
  part.className = name;
  part.hidden = true;
  part.setAttribute('aria-hidden', 'true');
  return part;
}

function blocksOf(view: EditorView): HTMLElement[] {
  const all = [...view.dom.children].filter((it) => it instanceof HTMLElement);
  return all.slice(0, view.state.doc.childCount);
}

function blockAtHeight(view: EditorView, y: number): HTMLElement | null {
  return blocksOf(view).find((it) => y <= it.getBoundingClientRect().bottom) ?? null;
}

function middleOf(block: HTMLElement): number {
  const { top, bottom } = block.getBoundingClientRect();
  return (top + bottom) / 2;
}

/** Pixels from the top of the area. */
function placeBetween(before?: HTMLElement, after?: HTMLElement): number {
  const end = before ? before.offsetTop + before.offsetHeight : 0;
  return after ? (end + after.offsetTop) / 2 : end;
}
