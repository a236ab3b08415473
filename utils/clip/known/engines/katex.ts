// KaTeX.
import { engine } from './engine';

export const katex = engine({
  formula: 'katex katex-display',
  displayFormula: 'katex-display',
});
