// What the toolbar and the keys do, as commands: each says whether it can be done, and does it when it is given `dispatch`.
import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { Attrs, MarkType, Node, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, NodeSelection, Selection } from 'prosemirror-state';
import { liftTarget } from 'prosemirror-transform';
import { linkSchemes, storyAddress } from '../subset';
import { storySchema } from './schema';

const { nodes, marks } = storySchema;

/** Whether the selection begins in a node of this type, or is one. */
export function isIn(state: EditorState, type: NodeType): boolean {
  return nodeAt(state, type) !== null;
}

/** Whether all that is selected, or what is typed next, has the mark. */
export function hasMark(state: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}

/** The size of the heading in which the selection begins: all levels below the first are small. */
export function headingSize({ selection: { $from } }: EditorState): 'big' | 'small' | null {
  const { type, attrs } = $from.parent;
  if (type !== nodes.heading) return null;
  return attrs.level === 2 ? 'big' : 'small';
}

function toggleBlock(
  isOn: (state: EditorState) => boolean,
  type: NodeType,
  attrs?: Attrs,
): Command {
  return (state, dispatch) =>
    isOn(state)
      ? setBlockType(nodes.paragraph)(state, dispatch)
      : setBlockType(type, attrs)(state, dispatch);
}

/** Whether only text is selected: a picture, a table or a divider is no quotation and no item of a list. */
function isText({ doc, selection: { from, to } }: EditorState): boolean {
  let isOnly = true;
  doc.nodesBetween(from, to, ({ type }) => {
    if (type === nodes.figure || type === nodes.table || type === nodes.divider) isOnly = false;
  });
  return isOnly;
}

const toggleQuote: Command = (state, dispatch) => {
  if (!isIn(state, nodes.quote)) return isText(state) && wrapIn(nodes.quote)(state, dispatch);
  const { $from, $to } = state.selection;
  const range = $from.blockRange($to, ({ type }) => type === nodes.quote);
  const target = range && liftTarget(range);
  if (!range || target === null) return lift(state, dispatch);
  dispatch?.(state.tr.lift(range, target).scrollIntoView());
  return true;
};

/** An item leaves its list, a list becomes one of the other kind, and any other block becomes an item. */
function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const range = $from.blockRange(
      $to,
      ({ type: it }) => it === nodes.bullets || it === nodes.numbers,
    );
    if (!range) return isText(state) && wrapInList(type)(state, dispatch);
    if (range.parent.type === type) return liftListItem(nodes.item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup($from.before(range.depth), type));
    return true;
  };
}

/** Under the block of the selection, never in a list or a quotation; an empty line becomes the divider. */
const insertDivider: Command = (state, dispatch) => {
  const { $to } = state.selection;
  const isLast = $to.indexAfter(0) === state.doc.childCount;
  const isEmpty = $to.parent.type === nodes.paragraph && $to.parent.content.size === 0;
  const after = $to.depth === 0 ? $to.pos : $to.after(1);
  const from = isEmpty && $to.depth === 1 ? $to.before() : after;
  const divider = nodes.divider.create();
  const added = isLast ? [divider, nodes.paragraph.create()] : divider;
  const tr = state.tr.replaceWith(from, after, added);
  const behind = tr.doc.resolve(from + divider.nodeSize);
  dispatch?.(tr.setSelection(Selection.near(behind)).scrollIntoView());
  return true;
};

/** What the toolbar offers. */
export const toggles = {
  big: toggleBlock((state) => headingSize(state) === 'big', nodes.heading, { level: 2 }),
  small: toggleBlock((state) => headingSize(state) === 'small', nodes.heading, { level: 3 }),
  strong: toggleMark(marks.strong),
  em: toggleMark(marks.em),
  code: toggleMark(marks.code),
  quote: toggleQuote,
  bullets: toggleList(nodes.bullets),
  numbers: toggleList(nodes.numbers),
  codeBlock: toggleBlock((state) => isIn(state, nodes.codeBlock), nodes.codeBlock),
  divider: insertDivider,
} satisfies Record<string, Command>;

/** The link at the selection, from its first to its last letter; null: there is none. */
export function linkAt({
  selection,
}: EditorState): { from: number; to: number; href: string } | null {
  const { $from, empty } = selection;
  const { parent } = $from;
  const at = empty || $from.nodeAfter === null ? $from.index() : $from.indexAfter() - 1;
  const found = [at, at - 1].find((index) => linkOf(parent.maybeChild(index)) !== null);
  if (!parent.inlineContent || found === undefined) return null;
  const href = linkOf(parent.maybeChild(found)) ?? '';
  let [first, last] = [found, found];
  while (linkOf(parent.maybeChild(first - 1)) === href) first -= 1;
  while (linkOf(parent.maybeChild(last + 1)) === href) last += 1;
  const from = $from.posAtIndex(first);
  return { from, to: $from.posAtIndex(last + 1), href };
}

function linkOf(node: Node | null): string | null {
  return node && (marks.link.isInSet(node.marks)?.attrs.href ?? null);
}

/** @param typed by the writer, perhaps without a scheme. @returns the address in full, or null when it is none */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(text)) return `mailto:${text}`;
  const isBare = /^[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/.test(text);
  return storyAddress(isBare ? `https://${text}` : text, linkSchemes);
}

/** Links what is selected, or the link at the caret anew; with neither it writes the address. @param href null: takes it away */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const link = state.selection.empty ? linkAt(state) : null;
    const { from, to } = link ?? state.selection;
    if (
      from === to &&
      (href === null || !state.selection.$from.parent.type.allowsMarkType(marks.link))
    )
      return false;
    if (!dispatch) return true;
    const { tr } = state;
    if (from === to && href !== null) tr.insertText(href, from);
    const end = from === to && href !== null ? from + href.length : to;
    tr.removeMark(from, end, marks.link);
    if (href !== null) tr.addMark(from, end, marks.link.create({ href }));
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** Changes attributes of the innermost node of a type around the selection. */
export function setAttributes(type: NodeType, attributes: Attrs): Command {
  return (state, dispatch) => {
    const found = nodeAt(state, type);
    if (!found) return false;
    dispatch?.(state.tr.setNodeMarkup(found.at, null, { ...found.node.attrs, ...attributes }));
    return true;
  };
}

/** The innermost node of a type around the selection, or the selected one. */
export function nodeAt(state: EditorState, type: NodeType): { node: Node; at: number } | null {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.node.type === type)
    return { node: selection.node, at: selection.from };
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type === type)
      return { node: $from.node(depth), at: $from.before(depth) };
  return null;
}

/** Selects a top-level block, counted from 0. */
export function selectBlock(index: number): Command {
  return (state, dispatch) => {
    const { doc } = state;
    if (index >= doc.childCount) return false;
    let at = 0;
    for (let before = 0; before < index; before += 1) at += doc.child(before).nodeSize;
    dispatch?.(state.tr.setSelection(NodeSelection.create(doc, at)).scrollIntoView());
    return true;
  };
}
