// The packaged words: files of the extension itself, which scripts/words compiles. Fetched, because a service worker may
// not import() anything.
import type { WordId } from '../words/ids';
import type { Language } from '../words/languages';
import { loadWords, messagesFrom } from '../words/load';
import { t } from '../words/words';

const source = {
  wanted: navigator.languages,
  read: async (language: Language) => {
    const [ids, values] = await Promise.all([readList<string>('ids'), readList(language)]);
    return messagesFrom(ids, values);
  },
};

async function readList<One>(name: string): Promise<One[]> {
  const file = await fetch(`/words/${name}.json`);
  return (await file.json()) as One[];
}

/** For the background, before it says something. */
export async function loadOwnWords(): Promise<void> {
  await loadWords(source);
}

/** For a page: its words, its language and its title, before anything is shown. */
export async function loadPageWords(title: WordId): Promise<void> {
  document.documentElement.lang = (await loadWords(source)).replace('_', '-');
  document.title = t(title);
}
