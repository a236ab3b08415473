// ProseMirror's view of a story in an element of the desk.

import { dropCursor } from 'prosemirror-dropcursor';
import { closeHistory, history } from 'prosemirror-history';
import type { Slice } from 'prosemirror-model';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { beginnings } from '../../../utils/story/editor/beginnings';
import { addressOf, setLink } from '../../../utils/story/editor/commands';
import { type About, documentOf, storyHtmlOf } from '../../../utils/story/editor/documents';
import { keys } from '../../../utils/story/editor/keys';
import { type NewPlace, newPlaceIn } from '../../../utils/story/editor/move-block';
import { pastedSlice } from '../../../utils/story/editor/paste';
import { t } from '../../../utils/words/words';
import { blockHandle } from './block-handle';
import { clickBelow } from './click-below';
import { figureView, type Pictures } from './figure-view';
import { tableView } from './table-view';

export interface TextEditorOptions {
  /** Where it goes; it has the editor's tools too. */
  place: HTMLElement;
  html: string;
  about: About;
  pictures: Pictures;
  isLocked: () => boolean;
  /** After every step, of the caret too. */
  onState: () => void;
  /** The writer changed the text. */
  onChange: () => void;
  /** A block was moved there. */
  onMoved: (place: NewPlace) => void;
  /** Asks for the address of a link. */
  onLink: () => void;
}

/** The editor in the desk. */
export interface TextEditor {
  view: EditorView;
  /** The story as it stands. */
  html: () => string;
  /** Shows another text, where it differs. @param isStep the writer can undo it */
  load: (html: string, isStep: boolean) => void;
  /** Draws the pictures anew. */
  show: (pictures: Pictures) => void;
  /** Does it, and goes on in the text. */
  run: (command: Command) => void;
  change: (command: Command) => void;
}

const loaded = 'loaded';

const viewsOf = (pictures: Pictures) => ({ figure: figureView(pictures), table: tableView });

export function createTextEditor(options: TextEditorOptions): TextEditor {
  const { about, onState, onChange } = options;
  /** What was copied here last: it comes back as it is, while what comes from elsewhere is read like a page. */
  let copied: Slice | null = null;

  function sliceOf(view: EditorView, data: DataTransfer): Slice | null {
    const html = data.getData('text/html');
    if (copied && html.includes(view.serializeForClipboard(copied).dom.innerHTML)) return copied;
    return pastedSlice({ html, text: data.getData('text/plain') }, about);
  }

  function paste(view: EditorView, data: DataTransfer): void {
    const { state } = view;
    const text = data.getData('text/plain');
    if (state.selection.$from.parent.type.spec.code) {
      view.dispatch(state.tr.insertText(text.replace(/\r\n?/g, '\n')).scrollIntoView());
      return;
    }
    const address = /^https?:\/\/\S+$/.test(text.trim()) ? addressOf(text) : null;
    if (address && !state.selection.empty && setLink(address)(state, view.dispatch)) return;
    const slice = sliceOf(view, data);
    // What is pasted is a step of its own.
    if (slice) view.dispatch(closeHistory(state.tr.replaceSelection(slice).scrollIntoView()));
  }

  // The style sheet shows it where a caption is empty.
  options.place.style.setProperty('--caption-hint', JSON.stringify(t('editor.caption')));
  const view = new EditorView(options.place, {
    state: EditorState.create({
      doc: documentOf(options.html, about.window),
      plugins: [
        beginnings(),
        ...keys(options.onLink),
        history(),
        dropCursor({ color: false, class: 'drop-cursor' }),
        blockHandle(),
        clickBelow(),
      ],
    }),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': t('editor.label'),
      dir: 'auto',
      class: 'preview story-editor',
      ...(about.lang === null ? {} : { lang: about.lang }),
    },
    nodeViews: viewsOf(options.pictures),
    scrollThreshold: { top: 64, bottom: 24, left: 0, right: 0 },
    scrollMargin: { top: 72, bottom: 40, left: 0, right: 0 },
    editable: () => !options.isLocked(),
    transformCopied(slice) {
      copied = slice;
      return slice;
    },
    // The browser's parser is shut to markup by the page's policy, and what is read here is cleaner.
    handleDOMEvents: {
      paste(own, event) {
        event.preventDefault();
        if (event.clipboardData && own.editable) paste(own, event.clipboardData);
        return true;
      },
      drop(own, event) {
        if (own.dragging) return false;
        event.preventDefault();
        const at = own.posAtCoords({ left: event.clientX, top: event.clientY });
        const slice = at && event.dataTransfer && own.editable && sliceOf(own, event.dataTransfer);
        if (at && slice) own.dispatch(own.state.tr.replaceRange(at.pos, at.pos, slice));
        return true;
      },
    },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      onState();
      if (tr.docChanged && !tr.getMeta(loaded)) onChange();
      const place = newPlaceIn(tr);
      if (place) options.onMoved(place);
    },
  });

  return {
    view,
    html: () => storyHtmlOf(view.state.doc, about),
    load(html, isStep) {
      const { doc, tr } = view.state;
      const next = documentOf(html, about.window);
      const start = doc.content.findDiffStart(next.content);
      const end = doc.content.findDiffEnd(next.content);
      if (start === null || end === null) return;
      // Where a letter is doubled, both ends find it.
      const overlap = Math.max(0, start - Math.min(end.a, end.b));
      tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
      view.dispatch(closeHistory(tr).setMeta(loaded, true).setMeta('addToHistory', isStep));
    },
    show: (pictures) => view.setProps({ nodeViews: viewsOf(pictures) }),
    change: (command) => void command(view.state, view.dispatch, view),
    run(command) {
      command(view.state, view.dispatch, view);
      view.focus();
    },
  };
}
