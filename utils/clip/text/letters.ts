// Texts compared by their letters and digits alone. Ranges, not Unicode properties: in a page script the first use of
// such a property takes about a millisecond, as much as reading all headings.

/** Spaces, punctuation and signs in the scripts that pages are written in. */
const others =
  /[\s!-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02b0-\u02ff\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3007-\u3020\ue000-\uf8ff\uff00-\uff0f\uff1a-\uff20]+/g;

/** The letters and digits of a text, in lower case, without anything between them. */
export function letters(text: string): string {
  return text.toLowerCase().replace(others, '');
}

const other = new RegExp(others.source.replace('[', '[^').slice(0, -1));

const plain = /[A-Za-z\d]/;

/** Whether a text has letters or digits. */
export function hasLetters(text: string): boolean {
  // The first use of all ranges on a long text takes longer than to find the article of a short page.
  // In lower case, a few signs of physics are letters.
  return plain.test(text) || other.test(text) || letters(text) !== '';
}

/** The words of a text in lower case, parted by spaces and signs. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().replace(others, ' ').split(' ').filter(Boolean);
}

/** Whether two texts have the same letters, and some at all. */
export function sameLetters(one: string, other: string): boolean {
  const these = letters(one);
  return these !== '' && these === letters(other);
}

/** Whether the letters of the part, and there must be some, stand in the whole in a row. */
export function holdsLetters(whole: string, part: string): boolean {
  const these = letters(part);
  return these !== '' && letters(whole).includes(these);
}
