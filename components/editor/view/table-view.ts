// A table stands in the text as one thing: it can be moved and removed, and its cells stay as they are.
import { DOMSerializer, type Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';

const serializer = DOMSerializer.fromSchema;

export function tableView(node: Node): NodeView {
  const dom = document.createElement('div');
  dom.className = 'fixed-table';
  dom.contentEditable = 'false';
  dom.append(serializer(node.type.schema).serializeNode(node));
  return { dom, ignoreMutation: () => true };
}
