// AddThis.
import { engine } from './engine';

export const addThis = engine({
  boxes: 'addthis',
});
