// Text that must stay text: every sign that could begin markup in CommonMark or GitHub's dialect is escaped, and what
// readers of Markdown would take for an address is broken up. Addresses that are meant are links before; see addresses.ts.

/** The bracket behind a bracket: marked takes away the escapes of a link's words before it reads them. */
const signs = /[\\`*_[\]~]|(?<=\])\(/g;

/** What begins a block at the start of a line; a text may become the start of one. */
const starts: readonly [RegExp, string][] = [
  [/^(#{1,6})(?=\s|$)/, '\\$1'],
  [/^([-+=>|:])/, '\\$1'],
  [/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
];

/** "https://a", "//a", "www.a" and "me@a": the sign that makes them an address. */
const addressSigns = /(?<=(?<![\p{L}\p{N}])\/)\/(?!\s)|(?<=www)\.|(?<!\s)@(?!\s)/giu;

export function escapeText(text: string): string {
  let escaped = text
    .replace(signs, '\\$&')
    .replace(addressSigns, '\\$&')
    // Only what would read as a character reference.
    .replace(/&(?=#?\w+;)/g, '&amp;')
    // An escape would not do: where an address goes before, readers take the backslash for a part of it.
    .replaceAll('<', '&lt;')
    // A link may follow, and would become a picture.
    .replace(/!$/, '\\!');
  for (const [start, replacement] of starts) escaped = escaped.replace(start, replacement);
  return escaped;
}
