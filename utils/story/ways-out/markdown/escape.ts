// Keeps text as text. It escapes every character that could begin markup in CommonMark or GitHub's dialect, and breaks up what
// readers of Markdown would take for an address. Real addresses are links already; see addresses.ts.

/** Also "(" after "]": marked removes the escapes in a link's words before it reads them. */
const signs = /[\\`*_[\]~]|(?<=\])\(/g;

/** What begins a block at the start of a line. Any text can come to stand there. */
const starts: readonly [RegExp, string][] = [
  [/^(#{1,6})(?=\s|$)/, '\\$1'],
  [/^([-+=>|:])/, '\\$1'],
  [/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
];

/** The character that makes an address of "https://a", "//a", "www.a" and "me@a". */
const addressSigns = /(?<=(?<![\p{L}\p{N}])\/)\/(?!\s)|(?<=www)\.|(?<!\s)@(?!\s)/giu;

/** @returns Markdown that every reader shows as the given text */
export function escapeText(text: string): string {
  let escaped = text
    .replace(signs, '\\$&')
    .replace(addressSigns, '\\$&')
    // Only before something that looks like a character reference.
    .replace(/&(?=#?\w+;)/g, '&amp;')
    // A backslash is not enough: after an address, readers take it for a part of the address. Both brackets of what looks
    // like a tag, for those who read the file itself.
    .replace(/<([^<>]*)>/g, '&lt;$1&gt;')
    .replaceAll('<', '&lt;')
    // If a link follows, "!" would make a picture of it.
    .replace(/!$/, '\\!');
  for (const [start, replacement] of starts) escaped = escaped.replace(start, replacement);
  return escaped;
}
