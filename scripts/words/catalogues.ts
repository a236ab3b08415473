// The catalogues on disk: read, and compiled for the packages, so that no parser of messages ships.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { languages } from '../../utils/words/languages.ts';

export const localesFolder: string = join(import.meta.dirname, '../../locales');

/** Messages by id, as translators write them: https://unicode-org.github.io/icu/userguide/format_parse/messages */
export type Words = Readonly<Record<string, string>>;

/** The names of the languages: folders of `locales`. */
export function languagesOnDisk(): string[] {
  return readdirSync(localesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The catalogues of a language by name. */
export function readCatalogues(language: string): Map<string, Words> {
  const folder = join(localesFolder, language);
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [
        basename(file, '.json'),
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as Words,
      ]),
  );
}

/** A compiled message: texts, and placeholders as lists. */
export type Tokens = ReturnType<typeof compileMessageOrThrow>;

/** Throws where the message is not well formed. The parser takes a brace alone for text; nobody means it so. */
export function tokensOf(message: string): Tokens {
  return compileMessageOrThrow(message, (text) => {
    if (/[{}]/.test(text)) throw new Error(`a brace is alone in “${text}”`);
    return text;
  });
}

function compiled(words: Words): Record<string, Tokens> {
  return Object.fromEntries(Object.entries(words).map(([id, message]) => [id, tokensOf(message)]));
}

/** All words of a language, compiled. */
export function compiledWords(language: string): Record<string, Tokens> {
  return Object.assign({}, ...[...readCatalogues(language).values()].map(compiled));
}

/**
 * What a package holds of them: the ids once, and for each language a file of its words in the order of the ids. With the ids in
 * each, twelve languages were 110 kB more. What a language lacks is said in English until somebody translates it.
 * @param all the words of every language, for who looks at the views in a pseudo-language
 */
export function packagedWords(
  all?: Readonly<Record<string, Tokens>>,
): { relativeDest: string; contents: string }[] {
  const english = compiledWords('en');
  const ids = Object.keys(english);
  const onDisk = languagesOnDisk();
  const words = languages.map((language) => {
    const own = all ?? (onDisk.includes(language) ? compiledWords(language) : {});
    return { name: language, list: ids.map((id) => own[id] ?? english[id]) };
  });
  return [{ name: 'ids', list: ids }, ...words].map(({ name, list }) => ({
    relativeDest: `words/${name}.json`,
    contents: JSON.stringify(list),
  }));
}
