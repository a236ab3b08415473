// The words of the interface: one instance of Lingui, which speaks one language at a time.
import { type Messages, setupI18n } from '@lingui/core';
import type { WordId } from './ids';
import { directionOf } from './languages';

export type { Messages } from '@lingui/core';

const lingui = setupI18n();

/**
 * Adds words and speaks their language from now on.
 * @param messages compiled, by id
 * @param locales by which numbers and dates are written, best first
 */
export function speak(language: string, messages: Messages, locales: readonly string[]): void {
  lingui.load(language, messages);
  lingui.activate(language, [...locales]);
}

/** By which numbers and dates are written, best first. */
export function spokenLocales(): string[] {
  const { locale, locales } = lingui;
  return Array.isArray(locales) ? locales : [locale];
}

/** The words of an id, with values at their placeholders. */
export function t(id: WordId, values: Readonly<Record<string, string | number>> = {}): string {
  return pieces<never>(id, values).join('');
}

/**
 * The words of an id in pieces: what stands at a placeholder is a piece of its own.
 *
 * Lingui is given only what it decides by: numbers, and names such as a `select` has. It would take a backslash and a
 * number in somebody's title for a letter.
 */
export function pieces<Thing>(
  id: WordId,
  values: Readonly<Record<string, string | number | Thing>>,
): (string | number | Thing)[] {
  const kept: (string | Thing)[] = [];
  const told = Object.entries(values).map(([name, value]) => {
    const isTold = typeof value === 'number' || (typeof value === 'string' && isName.test(value));
    return [name, isTold ? value : `\uE000${kept.push(value) - 1}\uE001`];
  });
  return lingui
    .t(id, Object.fromEntries(told))
    .split(/\uE000(\d+)\uE001/)
    .map((part, index) => (index % 2 === 0 ? part : apart(kept[Number(part)] ?? part)));
}

/** Letters of scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * A text within a sentence has its own direction: where the two may differ, marks of Unicode keep the commas and brackets around
 * it where they belong: https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
function apart<Piece>(value: Piece): Piece | string {
  if (typeof value !== 'string' || value === '') return value;
  const isMixed = rightToLeft.test(value) || directionOf(lingui.locale) === 'rtl';
  return isMixed ? `\u2068${value}\u2069` : value;
}

const isName = /^[\w-]*$/;
