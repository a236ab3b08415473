// Signs that nobody sees. Some say where a word may be parted at the end of a line, and a title has no use for them; others
// are part of how a word is spelt, or make one emoji of two.

/** Soft hyphens, word joiners, byte order marks; and zero-width spaces, but in Thai, Lao, Burmese and Khmer. */
const breaks =
  /[\u00ad\u2060\ufeff]|(?<![\u0e00-\u109f\u1780-\u17ff])\u200b|\u200b(?![\u0e00-\u109f\u1780-\u17ff])/g;

/** Joiners and non-joiners that have no letter of another script than Latin beside them, and no half of an emoji. */
const joiners = /(?<![\u0370-\uffff])[\u200c\u200d](?![\u0370-\uffff])/g;

/** The text without the signs that nobody sees; joiners that change letters stay. */
export function withoutInvisible(text: string): string {
  return text.replace(breaks, '').replace(joiners, '');
}
