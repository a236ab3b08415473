// SWELL and Rinker, a theme and a plugin of Japan.
import { engine } from './engine';

export const swell = engine({
  around: '.c-prNotation, .yyi-rinker-contents',
});
