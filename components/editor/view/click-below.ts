// A click under the last block goes on writing there, also where that block is a picture or a table.
import { Plugin, Selection } from 'prosemirror-state';
import { storySchema } from '../../../utils/story/editor/schema';

export function clickBelow(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousedown(view, event) {
          const last = view.dom.lastElementChild?.getBoundingClientRect();
          if (event.target !== view.dom || !last || event.clientY <= last.bottom) return false;
          event.preventDefault();
          const { doc, tr } = view.state;
          if (doc.lastChild?.type !== storySchema.nodes.paragraph)
            tr.insert(doc.content.size, storySchema.nodes.paragraph.create());
          view.dispatch(tr.setSelection(Selection.atEnd(tr.doc)).scrollIntoView());
          view.focus();
          return true;
        },
      },
    },
  });
}
