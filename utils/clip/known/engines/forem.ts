// Forem, which dev.to runs on.
import { engine } from './engine';

export const forem = engine({
  linkCard: 'ltag__link',
});
