// Ace, an editor of code.
import { engine } from './engine';

export const ace = engine({
  editor: 'ace_editor',
  editorLine: 'ace_line',
});
