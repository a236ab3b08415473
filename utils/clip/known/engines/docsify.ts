// docsify.
import { engine } from './engine';

export const docsify = engine({
  generator: 'docsify',
});
