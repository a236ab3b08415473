// ReadMe.
import { engine } from './engine';

export const readme = engine({
  generator: 'readme\\b',
});
