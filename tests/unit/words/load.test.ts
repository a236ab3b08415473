// Which language is spoken, and what is loaded for it.
import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '@/utils/words/languages';
import { languageFor, loadWords, localesFor, messagesFrom, wantedWith } from '@/utils/words/load';
import { speak, spokenLocales, t } from '@/utils/words/words';
import { compiledWords, packagedWords } from '../../../scripts/words/catalogues.ts';

const english = spokenLocales();
afterEach(() => speak('en', { 'common.copied': ['Copied'] }, english));

it.each([
  [['de-AT', 'fr'], 'de'],
  [['nl', 'fr-CA', 'de'], 'fr'],
  [['pt-BR'], 'pt_BR'],
  [['pt-PT'], 'pt_BR'],
  [['zh-CN', 'en'], 'zh_CN'],
  [['nl'], 'en'],
  [[], 'en'],
])('of %j speaks %s', (wanted, language) => {
  expect(languageFor(wanted, ['en', 'de', 'fr', 'pt_BR', 'zh_CN'])).toBe(language);
});

it.each([
  ['en', ['en-GB', 'de', 'en'], ['en-GB', 'en', 'en']],
  ['en', ['de-DE'], ['en']],
  ['pt_BR', ['pt-PT'], ['pt-PT', 'pt-BR']],
])('writes numbers beside %s by the regions of %j', (language, wanted, locales) => {
  expect(localesFor(language, wanted)).toEqual(locales);
});

it.each([
  ['', ['fr-CA', 'de'], 'fr', ['fr-CA', 'fr']],
  ['de', ['fr-CA', 'de-AT'], 'de', ['de-AT', 'de', 'de-AT', 'de']],
  ['zh_CN', ['en'], 'zh_CN', ['zh-CN', 'zh-CN']],
] as const)(
  'of who chose “%s” and whose browser wants %j speaks %s',
  (chosen, ofBrowser, language, locales) => {
    const wanted = wantedWith(chosen, ofBrowser);
    expect(languageFor(wanted, languages)).toBe(language);
    expect(localesFor(language, wanted)).toEqual(locales);
  },
);

it('loads the words of one language', async () => {
  const read: string[] = [];
  const language = await loadWords({
    wanted: ['en-GB'],
    read: async (name) => {
      read.push(name);
      return messagesFrom(['common.close', 'common.copied'], [['Shut it'], ['It is copied']]);
    },
  });
  expect(language).toBe('en');
  expect(read).toEqual(['en']);
  expect(t('common.copied')).toBe('It is copied');
  expect(spokenLocales()).toEqual(['en-GB', 'en']);
});

describe('the packaged words', () => {
  const files = new Map(
    packagedWords().map(({ relativeDest, contents }) => [relativeDest, JSON.parse(contents)]),
  );
  const packaged = (language: string) =>
    messagesFrom(files.get('words/ids.json'), files.get(`words/${language}.json`));

  it('are all words of English', () => {
    expect(packaged('en')).toEqual(compiledWords('en'));
  });

  it.each(languages)('have a word for every id in %s', (language) => {
    const ids = Object.keys(compiledWords('en'));
    const words = packaged(language);
    expect(Object.keys(words)).toEqual(ids);
    expect(Object.values(words).filter((word) => !Array.isArray(word))).toEqual([]);
  });
});
