// The packaged words: files of the extension itself, which scripts/words compiles. Fetched, because a service worker may
// not import() anything.
import type { WordId } from '../words/ids';
import { directionOf, type Language } from '../words/languages';
import { loadWords, messagesFrom, wantedWith } from '../words/load';
import { type Messages, t } from '../words/words';

/** Where the language is kept that the writer chose; empty is the browser's. */
export interface LanguageChoice {
  load: () => Promise<Language | ''>;
  watch: (onChange: (language: Language | '') => void) => unknown;
}

/** What is chosen; where the storage gives nothing out, Clipdraft still speaks, as the browser does. */
export function chosenIn(choice: LanguageChoice): Promise<Language | ''> {
  return choice.load().catch(() => '');
}

function speakIn(chosen: Language | ''): Promise<Language> {
  return loadWords({ wanted: wantedWith(chosen, navigator.languages), read });
}

async function read(language: Language): Promise<Messages> {
  const [ids, values] = await Promise.all([readList<string>('ids'), readList(language)]);
  return messagesFrom(ids, values);
}

async function readList<One>(name: string): Promise<One[]> {
  const file = await fetch(`/words/${name}.json`);
  return (await file.json()) as One[];
}

/** For the background, before it says something. */
export async function loadOwnWords(choice: LanguageChoice): Promise<void> {
  await speakIn(await chosenIn(choice));
}

/**
 * For a page: its words, its language, direction and title, before anything is shown, and again when the writer chooses another
 * language.
 * @param show draws the page, or draws it anew
 */
export async function loadPageWords(
  title: WordId,
  choice: LanguageChoice,
  show: () => void,
): Promise<void> {
  const speak = async (chosen: Language | '') => {
    const language = await speakIn(chosen);
    const { documentElement: root } = document;
    root.lang = language.replace('_', '-');
    root.dir = directionOf(language);
    document.title = t(title);
    show();
  };
  // One after the other, or the first might come last.
  let spoken = chosenIn(choice).then(speak);
  choice.watch((chosen) => {
    spoken = spoken.then(() => speak(chosen));
  });
  await spoken;
}
