// The keys: Medium's own, as far as a writer's hands know them, and what Enter, Backspace and Tab do at the edges of blocks.
import { baseKeymap, chainCommands, setBlockType } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import {
  type Command,
  NodeSelection,
  type Plugin,
  Selection,
  type Transaction,
} from 'prosemirror-state';
import { fence } from './beginnings';
import { nodeAt, toggles } from './commands';
import { moveBlock } from './move-block';
import { storySchema } from './schema';

const { nodes } = storySchema;

/** Three backticks and Enter. */
const openCode: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const [, typed] = fence.exec($from.parent.textContent) ?? [];
  if (!empty || $from.parent.type !== nodes.paragraph || typed === undefined) return false;
  const at = $from.start();
  if (!$from.node(-1).canReplaceWith($from.index(-1), $from.indexAfter(-1), nodes.codeBlock))
    return false;
  const language = typed === '' ? null : typed;
  dispatch?.(state.tr.delete(at, $from.end()).setBlockType(at, at, nodes.codeBlock, { language }));
  return true;
};

/** Enter on an empty last line ends a code block. */
const leaveCode: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent, pos } = $from;
  const isAtEnd =
    empty && parent.type === nodes.codeBlock && $from.parentOffset === parent.content.size;
  if (!isAtEnd || !parent.textContent.endsWith('\n')) return false;
  dispatch?.(withLineAt(state.tr.delete(pos - 1, pos), $from.after() - 1));
  return true;
};

/** Puts an empty paragraph somewhere, with the caret in it. */
function withLineAt(tr: Transaction, at: number): Transaction {
  tr.insert(at, nodes.paragraph.create());
  return tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView();
}

/** The arrow down behind the last block makes a paragraph, if that block is none. */
const goBelow: Command = (state, dispatch) => {
  const { doc, selection } = state;
  const isAtEnd = selection.to >= Selection.atEnd(doc).to;
  if (!isAtEnd || doc.lastChild?.type === nodes.paragraph) return false;
  dispatch?.(withLineAt(state.tr, doc.content.size));
  return true;
};

/** Enter in a caption goes on under the figure. */
const leaveCaption: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type !== nodes.caption) return false;
  const figure = nodeAt(state, nodes.figure);
  if (!figure) return false;
  dispatch?.(withLineAt(state.tr, figure.at + figure.node.nodeSize));
  return true;
};

/** Backspace at the beginning of a caption takes the figure first, so that nobody deletes a picture unawares. */
const selectFigure: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== nodes.caption || $from.parentOffset > 0) return false;
  const figure = nodeAt(state, nodes.figure);
  if (figure) dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, figure.at)));
  return true;
};

/** Delete at the end of a caption stays in it. */
const stayInCaption: Command = ({ selection: { $from, empty } }) =>
  empty && $from.parent.type === nodes.caption && $from.parentOffset === $from.parent.content.size;

/** Backspace at the beginning of a heading or of code makes it plain text. */
const plainAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const isSpecial = $from.parent.type === nodes.heading || $from.parent.type === nodes.codeBlock;
  if (!empty || !isSpecial || $from.parentOffset > 0) return false;
  return setBlockType(nodes.paragraph)(state, dispatch);
};

const lineBreak: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!$from.parent.type.contentMatch.matchType(nodes.lineBreak)) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.lineBreak.create()).scrollIntoView());
  return true;
};

/** @param onLink asks for an address */
export function keys(onLink: () => void): Plugin[] {
  // Ctrl+Enter belongs to the desk: it takes the way to Medium.
  const { 'Mod-Enter': _, 'Ctrl-Enter': __, ...base } = baseKeymap;
  const own: Record<string, Command> = {
    'Mod-b': toggles.strong,
    'Mod-i': toggles.em,
    'Mod-e': toggles.code,
    'Mod-k': () => {
      onLink();
      return true;
    },
    'Mod-Alt-1': toggles.big,
    'Mod-Alt-2': toggles.small,
    'Mod-Alt-5': toggles.quote,
    'Mod-Alt-6': toggles.codeBlock,
    'Mod-Shift-7': toggles.numbers,
    'Mod-Shift-8': toggles.bullets,
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    ArrowDown: goBelow,
    'Alt-ArrowUp': moveBlock(-1),
    'Alt-ArrowDown': moveBlock(1),
    Enter: chainCommands(openCode, leaveCode, leaveCaption, splitListItem(nodes.item)),
    'Shift-Enter': chainCommands(leaveCaption, lineBreak),
    Backspace: chainCommands(undoInputRule, selectFigure, plainAtStart),
    Delete: stayInCaption,
    // Elsewhere Tab leaves the editor, as in every field.
    Tab: sinkListItem(nodes.item),
    'Shift-Tab': liftListItem(nodes.item),
  };
  return [keymap(own), keymap(base)];
}
