// What Medium's editor keeps of a paste, as far as writers have told of it; where their reports differ, the loss. One
// function for the page of the local Medium and for tests without a browser.
import { EditorFlow } from './flow.ts';
import type { EditorWindow } from './graf.ts';
import { rules } from './rules.ts';

/**
 * @param html what the clipboard holds as `text/html`; parsed where it neither loads nor runs anything
 * @param isFresh whether the caret stands in the empty title of an empty story
 * @returns the blocks that the editor then holds, in an inert document; a title comes first
 */
export function pasteInto(html: string, window: EditorWindow, isFresh = true): DocumentFragment {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  const flow = new EditorFlow(body.ownerDocument, isFresh);
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) flow.text((node as Text).data);
      if (node.nodeType !== 1) continue;
      const rule = rules.get((node as Element).localName);
      if (rule) rule(node as Element, flow, visit);
      else visit(node);
    }
  };
  visit(body);
  flow.edge();
  return flow.blocks;
}

/** Plain text: a paragraph a line, none of them a title. */
export function pasteText(text: string, window: EditorWindow): DocumentFragment {
  const { body } = new window.DOMParser().parseFromString('', 'text/html');
  const flow = new EditorFlow(body.ownerDocument, false);
  for (const line of text.split(/\r?\n/)) {
    flow.text(line);
    flow.edge();
  }
  return flow.blocks;
}
