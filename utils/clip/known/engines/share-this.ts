// ShareThis.
import { engine } from './engine';

export const shareThis = engine({
  boxes: 'sharethis',
});
