// Ghost.
import { engine } from './engine';

export const ghost = engine({
  linkCard: 'kg-button-card kg-audio-card',
});
