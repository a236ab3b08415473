// CodeMirror 5 and 6.
import { engine } from './engine';

export const codeMirror = engine({
  editor: 'cm-editor CodeMirror',
  editorLine: 'cm-line CodeMirror-line',
});
