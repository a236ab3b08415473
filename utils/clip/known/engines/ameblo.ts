// Ameba, blogs of Japan.
import { engine } from './engine';

export const ameblo = engine({
  linkCard: 'ogpCard_root',
});
