// Taboola.
import { engine } from './engine';

export const taboola = engine({
  boxes: 'taboola',
});
