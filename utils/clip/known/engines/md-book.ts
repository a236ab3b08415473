// mdBook. It shows hidden lines when they are asked for.
import { engine } from './engine';

export const mdBook = engine({
  generator: 'mdbook',
  hiddenCode: 'boring',
});
