// Trinity, which reads pages aloud.
import { engine } from './engine';

export const trinity = engine({
  around: '.trinity-player-wrapper',
});
