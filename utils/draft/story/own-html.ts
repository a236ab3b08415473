// Story HTML that we write ourselves, as text: whoever composes a draft may have no document at hand. Pure.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&nbsp;',
};

/** A text as a browser would serialise it. */
export function escaped(text: string): string {
  return text.replace(/[&<>\u00a0]/g, (sign) => entities[sign] ?? sign);
}

/** A link with these words. */
export function linkTo(address: string, words: string): string {
  return `<a href="${escaped(address).replaceAll('"', '&quot;')}">${escaped(words)}</a>`;
}
