// SPIP, which makes many sites of French towns, schools and papers: the letters of readers below a text.
import { engine } from './engine';

export const spip = engine({
  around: '#forum:has(.formulaire_forum)',
});
