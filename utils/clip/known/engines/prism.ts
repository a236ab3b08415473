// Prism with its line numbers.
import { engine } from './engine';

export const prism = engine({
  lineNumbers: 'line-numbers-rows',
});
