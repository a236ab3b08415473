// The languages that Clipdraft speaks, each with its own name for itself, as the settings show it. The words of a language stand in
// the folder locales/<language>.

/** In the order of the list that the writer chooses from. */
export const languageNames = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  pt_BR: 'Português (Brasil)',
  ru: 'Русский',
  he: 'עברית',
  ar: 'العربية',
  zh_CN: '简体中文',
  ja: '日本語',
  ko: '한국어',
} as const;

/** The name of a folder: as in BCP 47, with _ for -. */
export type Language = keyof typeof languageNames;

/** English is the source: the others have its ids and its placeholders. */
export const languages = Object.keys(languageNames) as [Language, ...Language[]];

const rightToLeft: readonly string[] = ['ar', 'he'] satisfies Language[];

/** The direction that a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}
