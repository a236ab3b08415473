// Moves the block of the selection past its neighbour: an item within its list, and any other block, or the first and the last
// item, with all that is in it.
import { closeHistory } from 'prosemirror-history';
import type { NodeRange } from 'prosemirror-model';
import { type Command, type EditorState, NodeSelection, type Transaction } from 'prosemirror-state';
import { storySchema } from './schema';

const { bullets, numbers } = storySchema.nodes;

const moved = 'moved';

/** Where a block came to stand, among its siblings. */
export interface NewPlace {
  /** Counted from 1. */
  number: number;
  all: number;
}

/** @returns null when the step moved no block */
export function newPlaceIn(tr: Transaction): NewPlace | null {
  return (tr.getMeta(moved) as NewPlace | undefined) ?? null;
}

/** @param direction -1: up; 1: down */
export function moveBlock(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const range = rangesIn(state).find((it) => neighbour(it, direction) !== null);
    const passed = range && neighbour(range, direction);
    if (!range || !passed) return false;
    if (!dispatch) return true;
    const { tr } = state;
    const { start, end } = range;
    const size = passed.nodeSize;
    // The neighbour goes to the other side: what is selected is not touched, and stays selected.
    if (direction < 0) tr.delete(start - size, start).insert(end - size, passed);
    else tr.delete(end, end + size).insert(start, passed);
    const { parent, startIndex } = range;
    const place = { number: startIndex + direction + 1, all: parent.childCount };
    dispatch(tr.setMeta(moved, place satisfies NewPlace).scrollIntoView());
    return true;
  };
}

/**
 * Moves a block of the document, and selects it.
 * @param from, gap blocks of the document, counted from 0; it goes in front of the second one
 */
export function moveBlockTo(from: number, gap: number): Command {
  return ({ doc, tr }, dispatch) => {
    const block = doc.maybeChild(from);
    if (!block || gap === from || gap === from + 1 || gap > doc.childCount) return false;
    if (!dispatch) return true;
    const placeOf = (index: number) =>
      doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
    const start = placeOf(from);
    tr.delete(start, start + block.nodeSize);
    const at = tr.mapping.map(placeOf(gap));
    tr.insert(at, block).setSelection(NodeSelection.create(tr.doc, at));
    const place = { number: gap > from ? gap : gap + 1, all: doc.childCount };
    dispatch(
      closeHistory(tr)
        .setMeta(moved, place satisfies NewPlace)
        .scrollIntoView(),
    );
    return true;
  };
}

function rangesIn({ selection: { $from, $to }, doc }: EditorState): NodeRange[] {
  const items = $from.blockRange($to, ({ type }) => type === bullets || type === numbers);
  const blocks = $from.blockRange($to, (node) => node === doc);
  return [items, blocks].filter((range) => range !== null);
}

function neighbour({ parent, startIndex, endIndex }: NodeRange, direction: -1 | 1) {
  return parent.maybeChild(direction < 0 ? startIndex - 1 : endIndex);
}
