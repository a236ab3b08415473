// Where the caret stands in the editor, and what a paste there replaces.
import { type EditorWindow, graf } from './graf.ts';

/** The block that holds the caret; null when it is not in the editor. */
function blockAtCaret(editor: Element, window: EditorWindow): Element | null {
  const anchor = window.getSelection()?.anchorNode ?? null;
  return [...editor.children].find((block) => block.contains(anchor)) ?? null;
}

function isEmpty(block: Element): boolean {
  return (
    block.textContent?.trim() === '' && !block.querySelector('img') && block.localName !== 'hr'
  );
}

/** Only there does the heading of a paste become the title. */
export function isFresh(editor: Element, window: EditorWindow): boolean {
  const block = blockAtCaret(editor, window);
  const isTitle = block?.classList.contains('graf--title') ?? false;
  return isTitle && [...editor.children].every(isEmpty);
}

/** Puts the blocks where the caret stands, and the caret after them. */
export function insert(
  blocks: DocumentFragment,
  { editor, window }: { editor: Element; window: EditorWindow },
): void {
  const last = blocks.lastElementChild;
  if (!last) return;
  window.getSelection()?.deleteFromDocument();
  const at = blockAtCaret(editor, window) ?? editor.lastElementChild;
  const hasTitle = blocks.querySelector('.graf--title') !== null;
  const isReplaced = at && isEmpty(at) && (hasTitle || !at.classList.contains('graf--title'));
  if (at) at.after(blocks);
  else editor.append(blocks);
  if (isReplaced) at.remove();
  window.getSelection()?.selectAllChildren(last);
  window.getSelection()?.collapseToEnd();
}

/** The caret in the title; Enter there leads into the text, since a title is one line. */
export function leaveTitle(editor: Element, window: EditorWindow): boolean {
  const title = blockAtCaret(editor, window);
  if (!title?.classList.contains('graf--title')) return false;
  const next = title.nextElementSibling ?? graf(window.document, 'p');
  if (!next.isConnected) {
    next.append(window.document.createElement('br'));
    title.after(next);
  }
  window.getSelection()?.collapse(next, 0);
  return true;
}
