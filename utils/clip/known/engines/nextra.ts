// Nextra.
import { engine } from './engine';

export const nextra = engine({
  generator: 'nextra',
});
