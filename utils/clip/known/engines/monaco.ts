// Monaco, the editor of VS Code.
import { engine } from './engine';

export const monaco = engine({
  editor: 'monaco-editor',
  editorLine: 'view-line',
});
