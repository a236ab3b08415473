// AddToAny.
import { engine } from './engine';

export const addToAny = engine({
  boxes: 'addtoany',
});
