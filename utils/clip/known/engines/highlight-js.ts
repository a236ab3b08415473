// highlight.js with its line numbers.
import { engine } from './engine';

export const highlightJs = engine({
  lineNumbers: 'hljs-ln-n(?:umbers)?',
  codeCell: 'hljs-ln-code',
});
