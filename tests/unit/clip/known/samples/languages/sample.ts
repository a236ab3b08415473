import type { Phrases } from '@/utils/clip/known/languages/language';

/** Lines as pages have them, in lower case, for each list of a language; and prose that is none of them. */
export interface LanguageSample extends Partial<Record<keyof Phrases | 'labels', string[]>> {
  prose: string[];
}

/** One line of a page on each line. */
export function lines(text: string): string[] {
  return text.trim().split(/\s*\n\s*/);
}
