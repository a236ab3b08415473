// DocFX.
import { engine } from './engine';

export const docFx = engine({
  generator: 'docfx',
});
