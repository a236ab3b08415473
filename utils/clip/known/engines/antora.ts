// Antora.
import { engine } from './engine';

export const antora = engine({
  generator: 'antora',
});
