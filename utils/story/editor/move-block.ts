// Moves the block of the selection past its neighbour: an item within its list, and any other block, or the first and the last
// item, with all that is in it.
import type { NodeRange } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
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

function rangesIn({ selection: { $from, $to }, doc }: EditorState): NodeRange[] {
  const items = $from.blockRange($to, ({ type }) => type === bullets || type === numbers);
  const blocks = $from.blockRange($to, (node) => node === doc);
  return [items, blocks].filter((range) => range !== null);
}

function neighbour({ parent, startIndex, endIndex }: NodeRange, direction: -1 | 1) {
  return parent.maybeChild(direction < 0 ? startIndex - 1 : endIndex);
}
