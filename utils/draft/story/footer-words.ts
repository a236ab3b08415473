// The words of the footer: where a story was first published, in the language of the article. Pure.
import { gaps } from './own-footer';

/** With and without the day, by language. */
const words: Readonly<Record<string, readonly [dated: string, undated: string]>> = {
  en: ['Originally published at {site} on {date}.', 'Originally published at {site}.'],
  de: ['Zuerst erschienen auf {site} am {date}.', 'Zuerst erschienen auf {site}.'],
  es: ['Publicado originalmente en {site} el {date}.', 'Publicado originalmente en {site}.'],
  fr: ['Publié à l’origine sur {site} le {date}.', 'Publié à l’origine sur {site}.'],
  it: ['Pubblicato originariamente su {site} il {date}.', 'Pubblicato originariamente su {site}.'],
  pt: ['Publicado originalmente em {site} em {date}.', 'Publicado originalmente em {site}.'],
  pl: [
    'Pierwotnie opublikowano w serwisie {site} {date}.',
    'Pierwotnie opublikowano w serwisie {site}.',
  ],
  ru: ['Впервые опубликовано на {site} {date}', 'Впервые опубликовано на {site}.'],
  ja: ['初出：{site}（{date}）', '初出：{site}'],
  ko: ['{date} {site}에 처음 게시되었습니다.', '{site}에 처음 게시되었습니다.'],
  zh: ['本文最初于{date}发表在 {site}。', '本文最初发表在 {site}。'],
  'zh-Hant': ['本文最初於{date}發表在 {site}。', '本文最初發表在 {site}。'],
  ar: ['نُشر في الأصل على {site} بتاريخ {date}.', 'نُشر في الأصل على {site}.'],
  he: ['פורסם במקור באתר {site} ב־{date}.', 'פורסם במקור באתר {site}.'],
};

const english = words.en ?? ['', ''];

/**
 * The line with its gaps.
 * @param lang BCP 47, as the page wrote it; English for those that we have no words for
 * @param own the writer's own words, which hold in every language; with a gap for the day they need a day
 * @param isDated whether the page names a day
 */
export function footerLine(lang: string | null, own: string | undefined, isDated: boolean): string {
  if (own !== undefined && (isDated || !own.includes(gaps.date))) return own;
  const [dated, undated] = wordsIn(lang) ?? english;
  return isDated ? dated : undated;
}

/**
 * A day in words, in the language that the line is written in.
 * @param published ISO 8601; its day is that of the place where it was written
 */
export function footerDate(
  lang: string | null,
  own: string | undefined,
  published: string,
): string {
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  const spoken = own === undefined && wordsIn(lang) === undefined ? 'en' : (lang ?? 'en');
  return new Intl.DateTimeFormat(known(spoken), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function wordsIn(lang: string | null): (typeof words)[string] | undefined {
  const locale = localeOf(lang);
  if (locale === null) return undefined;
  const { language, script } = locale.maximize();
  const named = `${language}-${script}`;
  return Object.hasOwn(words, named)
    ? words[named]
    : Object.hasOwn(words, language)
      ? words[language]
      : undefined;
}

/** Pages write much into their `lang` that is no language. */
function localeOf(lang: string | null): Intl.Locale | null {
  try {
    return lang === null ? null : new Intl.Locale(lang.replaceAll('_', '-'));
  } catch {
    return null;
  }
}

function known(lang: string): string {
  return localeOf(lang)?.baseName ?? 'en';
}
