// A document in words, to read and to write tests with: story HTML with a caret or a selection in it.
import type { Node } from 'prosemirror-model';
import {
  type Command,
  EditorState,
  NodeSelection,
  type Plugin,
  TextSelection,
} from 'prosemirror-state';
import type { PageWindow } from '@/utils/clip/page/live-page';
import { documentOf, storyHtmlOf } from '@/utils/story/editor/documents';

const caret = '^';

/** @param html with ^ at the caret, or at both ends of the selection */
export function stateOf(html: string, window: PageWindow, plugins: Plugin[] = []): EditorState {
  let doc = documentOf(html, window);
  const places: number[] = [];
  for (let at = placeIn(doc); at !== null; at = placeIn(doc)) {
    places.push(at);
    doc = EditorState.create({ doc }).tr.delete(at, at + 1).doc;
  }
  const [from = 1, to = from] = places;
  return EditorState.create({ doc, plugins, selection: TextSelection.create(doc, from, to) });
}

function placeIn(doc: Node): number | null {
  let found: number | null = null;
  doc.descendants((node, at) => {
    const index = node.text?.indexOf(caret) ?? -1;
    if (found === null && index >= 0) found = at + index;
  });
  return found;
}

/** The same state with a block selected. */
export function withSelected(state: EditorState, at: number): EditorState {
  return state.apply(state.tr.setSelection(NodeSelection.create(state.doc, at)));
}

/** The state after a command; the same when it cannot be done. */
export function stateAfter(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
}

export function htmlOf({ doc }: EditorState, window: PageWindow): string {
  return storyHtmlOf(doc, { url: 'https://journal.example/', lang: null, window });
}
