// What is wrong with the words: of each catalogue, between the languages, and between the catalogues and the code.
import { type Tokens, tokensOf, type Words } from './catalogues.ts';
import { entrypointsIn, idsIn, reachedFrom, type Sources, spokenIn } from './sources.ts';

/** The catalogues of a language by name. */
export type Language = ReadonlyMap<string, Words>;

const source = 'en';

/** Problems as sentences, each beginning with its place; none when all is well. */
export function problemsWith(languages: ReadonlyMap<string, Language>, code: Sources): string[] {
  const english = languages.get(source) ?? new Map<string, Words>();
  return [
    ...[...languages].flatMap(([name, language]) => [
      ...problemsOf(name, language),
      ...misnamed(name, joined(language)),
    ]),
    ...[...languages]
      .filter(([name]) => name !== source)
      .flatMap(([name, language]) => differences(name, language, english)),
    ...disagreements(english, code),
  ];
}

type Token = Tokens[number];

function problemsOf(language: string, catalogues: Language): string[] {
  return [...catalogues].flatMap(([catalogue, words]) =>
    Object.entries(words).flatMap(([id, message]) => {
      const place = `${language}: ${id}`;
      if (!id.startsWith(`${catalogue}.`)) return [`${place} stands in ${catalogue}.json.`];
      const tokens = read(message);
      if (tokens instanceof Error) return [`${place} is not well formed: ${tokens.message}`];
      return missingCases(language, tokens).map((form) => `${place} lacks the case “${form}”.`);
    }),
  );
}

/**
 * Who speaks to a computer says what stands on a button, so its longer name for screen readers (`…Named`) holds these words:
 * https://www.w3.org/WAI/WCAG22/Understanding/label-in-name.html
 */
function misnamed(language: string, words: ReadonlyMap<string, string>): string[] {
  return [...words].flatMap(([id, seen]) => {
    const name = words.get(`${id}Named`);
    if (name === undefined || name.toLowerCase().includes(seen.toLowerCase())) return [];
    return [`${language}: ${id}Named does not hold “${seen}”, which is seen on its button.`];
  });
}

/** Of a plural, the forms that the language has for numbers up to a thousand; of the others, what to say else. */
function missingCases(language: string, tokens: Tokens): string[] {
  const rules = new Intl.PluralRules(language.replace('_', '-'));
  const numbers = Array.from({ length: 1_001 }, (_, number) => number);
  const forms = [...new Set([...numbers.map((number) => rules.select(number)), 'other'])];
  return choicesIn(tokens).flatMap(({ kind, cases }) =>
    (kind === 'plural' ? forms : ['other']).filter((form) => !cases.has(form)),
  );
}

interface Choice {
  name: string;
  kind: string;
  cases: ReadonlyMap<string, Tokens>;
}

/** A plural, or a select. */
function choiceOf(token: Token): Choice | null {
  if (typeof token === 'string') return null;
  const [name, kind, cases] = token;
  if (kind === undefined || typeof cases !== 'object' || cases === null) return null;
  const all: [string, unknown][] = Object.entries(cases);
  // `offset` is no case.
  const texts = all.filter((one): one is [string, Tokens] => Array.isArray(one[1]));
  return { name, kind, cases: new Map(texts) };
}

/** All of them, those within others too. */
function choicesIn(tokens: Tokens): Choice[] {
  return tokens.flatMap((token) => {
    const choice = choiceOf(token);
    return choice ? [choice, ...[...choice.cases.values()].flatMap(choicesIn)] : [];
  });
}

/** Names of all placeholders. */
function namesIn(tokens: Tokens): string[] {
  return tokens.flatMap((token) => {
    if (typeof token === 'string') return [];
    return [token[0], ...[...(choiceOf(token)?.cases.values() ?? [])].flatMap(namesIn)];
  });
}

/** Sorted, each once; none where the message is not well formed, which is told already. */
function placeholdersOf(message: string): string[] {
  const tokens = read(message);
  return [...new Set(tokens instanceof Error ? [] : namesIn(tokens))].sort();
}

/** What a message asks the code for, and the cases that the code chooses by: the same in all languages. */
function contractOf(message: string): string {
  const tokens = read(message);
  if (tokens instanceof Error) return '';
  const selects = choicesIn(tokens).filter(({ kind }) => kind === 'select');
  const cases = selects.flatMap(({ name, cases }) =>
    [...cases.keys()].map((it) => `${name}=${it}`),
  );
  return [...placeholdersOf(message), ...new Set(cases)].sort().join();
}

function read(message: string): Tokens | Error {
  try {
    return tokensOf(message);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function differences(language: string, words: Language, english: Language): string[] {
  const [theirs, ours] = [joined(words), joined(english)];
  const missing = [...ours.keys()].filter((id) => !theirs.has(id));
  const added = [...theirs.keys()].filter((id) => !ours.has(id));
  const changed = [...theirs].filter(([id, message]) => {
    const original = ours.get(id);
    if (original === undefined) return false;
    return contractOf(message) !== contractOf(original);
  });
  return [
    ...missing.map((id) => `${language}: ${id} is missing.`),
    ...added.map((id) => `${language}: ${id} is not in English.`),
    ...changed.map(([id]) => `${language}: ${id} has other placeholders than English.`),
  ];
}

function disagreements(english: Language, code: Sources): string[] {
  const words = joined(english);
  const ids = [...words.keys()];
  const catalogues = [...english.keys()];
  const used = new Map([...code].map(([file, text]) => [file, idsIn(text, catalogues)]));
  const isUsed = (id: string) =>
    [...used.values()].some((found) => found.some(({ matches }) => matches.test(id)));
  const unknown = [...used].flatMap(([file, found]) =>
    found
      .filter(({ matches }) => !ids.some((id) => matches.test(id)))
      .map(({ written }) => `${file}: ${written} is in no catalogue.`),
  );
  const ungiven = [...code].flatMap(([file, text]) =>
    spokenIn(text).flatMap(({ id, values }) => {
      const wanted = placeholdersOf(words.get(id) ?? '');
      return wanted.join() === values.toSorted().join()
        ? []
        : [`${file}: ${id} wants the values [${wanted.join(', ')}], not [${values.join(', ')}].`];
    }),
  );
  const unloaded = entrypointsIn(code)
    .filter(({ loads }) => !loads)
    .flatMap(({ file }) => {
      const speaker = [...reachedFrom(file, code)].find((it) => used.get(it)?.length);
      return speaker === undefined ? [] : [`${file} loads no words, which ${speaker} needs.`];
    });
  return [
    ...ids.filter((id) => !isUsed(id)).map((id) => `en: ${id} is used nowhere.`),
    ...unknown,
    ...ungiven,
    ...unloaded,
  ];
}

function joined(catalogues: Language): Map<string, string> {
  return new Map([...catalogues.values()].flatMap((words) => Object.entries(words)));
}
