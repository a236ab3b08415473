// FluxBB.
import { engine } from './engine';

export const fluxBb = engine({
  posts: '.postmsg',
  authors: '.postleft dt',
});
