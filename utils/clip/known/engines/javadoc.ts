// Javadoc.
import { engine } from './engine';

export const javadoc = engine({
  generator: 'javadoc',
});
