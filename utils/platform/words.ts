// The packaged words: files of the extension itself, which scripts/words compiles. Fetched, because a service worker may
// not import() anything.
import type { Catalogue } from '../words/catalogues';
import type { WordId } from '../words/ids';
import { loadWords } from '../words/load';
import { type Messages, t } from '../words/words';

const source = {
  wanted: navigator.languages,
  read: async (language: string, catalogue: string) => {
    const file = await fetch(`/words/${language}/${catalogue}.json`);
    return (await file.json()) as Messages;
  },
};

/** Words that are loaded before they are said: by the background, or for a part of a page that comes late. */
export async function loadOwnWords(catalogues: readonly Catalogue[]): Promise<void> {
  await loadWords(catalogues, source);
}

/** For a page: its words, its language and its title, before anything is shown. */
export async function loadPageWords(
  catalogues: readonly Catalogue[],
  title: WordId,
): Promise<void> {
  document.documentElement.lang = (await loadWords(catalogues, source)).replace('_', '-');
  document.title = t(title);
}
