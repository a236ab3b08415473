// Quarto: how to cite a page, and what unfolds its code.
import { engine } from './engine';

export const quarto = engine({
  generator: 'quarto',
  around: '#quarto-citation, .code-fold > summary',
});
