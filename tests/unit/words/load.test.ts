// Which language is spoken, and what is loaded for it.
import { afterEach, expect, it } from 'vitest';
import { languageFor, loadWords, localesFor } from '@/utils/words/load';
import { speak, spokenLocales, t } from '@/utils/words/words';

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

it('loads the catalogues that were asked for, in one language', async () => {
  const read: string[] = [];
  const language = await loadWords(['common', 'tabs'], {
    wanted: ['en-GB'],
    read: async (name, catalogue) => {
      read.push(`${name}/${catalogue}`);
      return catalogue === 'common' ? { 'common.copied': ['It is copied'] } : {};
    },
  });
  expect(language).toBe('en');
  expect(read).toEqual(['en/common', 'en/tabs']);
  expect(t('common.copied')).toBe('It is copied');
  expect(spokenLocales()).toEqual(['en-GB', 'en']);
});
