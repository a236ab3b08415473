// Moves the block of the selection past its neighbour: an item within its list, and any other block, or the first and the last
// item, with all that is in it.
import { closeHistory } from 'prosemirror-history';
import type { NodeRange } from 'prosemirror-model';
import { type Command, type EditorState, NodeSelection } from 'prosemirror-state';
import { storySchema } from './schema';

const { bullets, numbers } = storySchema.nodes;

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
    dispatch(tr.scrollIntoView());
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
    dispatch(closeHistory(tr).scrollIntoView());
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
