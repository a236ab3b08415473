// Starlight.
import { engine } from './engine';

export const starlight = engine({
  generator: 'starlight',
  around: 'footer > .meta.sl-flex',
});
