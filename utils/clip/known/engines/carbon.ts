// Carbon, advertisements for those who program.
import { engine } from './engine';

export const carbon = engine({
  around: '#carbonads',
});
