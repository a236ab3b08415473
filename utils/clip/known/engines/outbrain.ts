// Outbrain.
import { engine } from './engine';

export const outbrain = engine({
  boxes: 'outbrain',
});
