// A handle beside the block under the pointer: dragging it takes the block along. On the keyboard Alt and the arrows do the same.

import { NodeSelection, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { t } from '../../../utils/words/words';

export function blockHandle(): Plugin {
  return new Plugin({
    view(view) {
      const handle = makeHandle();
      view.dom.parentElement?.append(handle);
      let block: HTMLElement | null = null;

      const hide = () => {
        handle.hidden = true;
      };
      const onMove = ({ clientY }: MouseEvent) => {
        block = view.editable ? blockAtHeight(view, clientY) : null;
        if (block === null) return hide();
        handle.style.insetBlockStart = `${block.offsetTop}px`;
        handle.hidden = false;
      };
      const onDragStart = (event: DragEvent) => {
        const at = block && positionOf(view, block);
        if (at === null || !event.dataTransfer || !block) return;
        view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
        const slice = view.state.selection.content();
        const { dom, text } = view.serializeForClipboard(slice);
        event.dataTransfer.setData('text/html', dom.innerHTML);
        event.dataTransfer.setData('text/plain', text);
        event.dataTransfer.effectAllowed = 'copyMove';
        event.dataTransfer.setDragImage(block, 0, 0);
        view.dragging = { slice, move: true };
      };

      const area = view.dom.parentElement;
      area?.addEventListener('mousemove', onMove);
      area?.addEventListener('mouseleave', hide);
      handle.addEventListener('dragstart', onDragStart);
      return {
        update: hide,
        destroy() {
          area?.removeEventListener('mousemove', onMove);
          area?.removeEventListener('mouseleave', hide);
          handle.remove();
        },
      };
    },
  });
}

function makeHandle(): HTMLElement {
  const handle = document.createElement('div');
  handle.className = 'block-handle';
  handle.draggable = true;
  handle.hidden = true;
  handle.title = t('editor.handle');
  // For the pointer alone: there is nothing here to read or to reach by Tab.
  handle.setAttribute('aria-hidden', 'true');
  return handle;
}

function blockAtHeight(view: EditorView, y: number): HTMLElement | null {
  const blocks = [...view.dom.children].filter((it) => it instanceof HTMLElement);
  return blocks.find((it) => y <= it.getBoundingClientRect().bottom) ?? null;
}

/** Of a block at the top of the document. */
function positionOf(view: EditorView, block: HTMLElement): number | null {
  const index = [...view.dom.children].indexOf(block);
  let at = 0;
  for (let before = 0; before < index; before += 1) at += view.state.doc.child(before).nodeSize;
  return index < 0 || index >= view.state.doc.childCount ? null : at;
}
