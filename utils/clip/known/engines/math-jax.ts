// MathJax 2.
import { engine } from './engine';

export const mathJax = engine({
  formula: 'MathJax(?:_Preview|_Display|_SVG(?:_Display)?|_CHTML)?',
  displayFormula: 'MathJax(?:_SVG)?_Display',
});
