// Doxygen.
import { engine } from './engine';

export const doxygen = engine({
  generator: 'doxygen',
});
