// Loads all English words, as entrypoints do for their pages: tests read what the writer reads.
import { compiledWords } from '../scripts/words/catalogues.ts';
import { localesFor } from '../utils/words/load';
import { speak } from '../utils/words/words';

speak('en', compiledWords('en'), localesFor('en', globalThis.navigator?.languages ?? []));
