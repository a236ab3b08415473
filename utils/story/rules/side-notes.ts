// Side notes: a number stays in the sentence, and the note goes to the end of the story, as in print.
import type { Finish, Rule } from '../flow/rule';

export const sideNotes: Rule = {
  name: 'side-notes',
  filter: ['small'],
  lay(element, flow) {
    if (!element.hasAttribute('data-note')) return flow.visitChildren(element);
    const { element: note, hoisted } = flow.line('li', element);
    if (note) flow.text(`[${flow.context.sideNotes.push(note)}]`);
    flow.hoisted.push(...hoisted);
  },
};

export const sideNoteList: Finish = {
  name: 'side-note-list',
  apply(body, { sideNotes }) {
    if (sideNotes.length === 0) return;
    const list = body.ownerDocument.createElement('ol');
    list.append(...sideNotes);
    body.append(body.ownerDocument.createElement('hr'), list);
  },
};
