// Moments as the writer's language and region write them, and sentences in a row. Numbers stand in the messages: {count, number}.
import { spokenLocales, t } from './words';

/** @param time milliseconds since the epoch */
export function formatTime(time: number, how: Intl.DateTimeFormatOptions): string {
  return formatOf(how).format(time);
}

/** Making one takes half a millisecond, and the history has thousands of moments. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locales = spokenLocales();
  const key = JSON.stringify([locales, how]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales, how);
  formats.set(key, format);
  return format;
}

/** Sentences one after the other, as the language separates them. */
export function together(sentences: readonly string[]): string {
  return sentences.join(t('common.betweenSentences'));
}

/** Things in a row, as the language lists them: “two new, one gone”. */
export function listed(things: readonly string[]): string {
  return new Intl.ListFormat(spokenLocales(), { type: 'unit', style: 'short' }).format(things);
}
