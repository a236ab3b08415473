// Chooses the language and loads its words. Where they are read from is passed in.
import { type Language, languages } from './languages';
import { type Messages, speak } from './words';

export interface WordsSource {
  /** The writer's languages, best first, as BCP 47 names them. */
  wanted: readonly string[];
  read: (language: Language) => Promise<Messages>;
}

/** @returns the language that is spoken from now on */
export async function loadWords({ wanted, read }: WordsSource): Promise<Language> {
  const language = languageFor(wanted, languages);
  speak(language, await read(language), localesFor(language, wanted));
  return language;
}

/**
 * The words of a language as they are packaged: the ids once for all languages, and of each language the words alone, in the
 * order of the ids.
 */
export function messagesFrom(ids: readonly string[], values: readonly unknown[]): Messages {
  return Object.fromEntries(ids.map((id, index) => [id, values[index]])) as Messages;
}

/** The first language that is wanted and there: with its region (`pt-BR` is the folder `pt_BR`), or else without. */
export function languageFor<Name extends string>(
  wanted: readonly string[],
  there: readonly [Name, ...Name[]],
): Name {
  for (const name of wanted) {
    const exact = there.find((one) => one.replace('_', '-') === name);
    const found = exact ?? there.find((one) => baseOf(one) === baseOf(name));
    if (found !== undefined) return found;
  }
  return there[0];
}

/**
 * What the writer wants who chose a language: that one, with the dates of the regions that the browser names for it.
 * @param ofBrowser the browser's languages, best first
 */
export function wantedWith(chosen: Language | '', ofBrowser: readonly string[]): readonly string[] {
  if (chosen === '') return ofBrowser;
  const regional = ofBrowser.filter((name) => baseOf(name) === baseOf(chosen));
  return [...regional, chosen.replace('_', '-'), ...ofBrowser];
}

/** English words with the dates of Britain, where the writer's English is British. */
export function localesFor(language: string, wanted: readonly string[]): string[] {
  const regional = wanted.filter((name) => baseOf(name) === baseOf(language));
  return [...regional, language.replace('_', '-')];
}

function baseOf(name: string): string {
  return name.split(/[-_]/)[0]?.toLowerCase() ?? name;
}
