// LiveJournal.
import { engine } from './engine';

export const livejournal = engine({
  around: '.lj-like',
});
