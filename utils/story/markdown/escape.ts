// Text that must stay text: every sign that could begin markup in CommonMark or GitHub's dialect is escaped.

const signs = /[\\`*_[\]<~]/g;

/** What begins a block at the start of a line; a text may become the start of one. */
const starts: readonly [RegExp, string][] = [
  [/^(#{1,6})(?=\s|$)/, '\\$1'],
  [/^([-+=>])/, '\\$1'],
  [/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
];

export function escapeText(text: string): string {
  let escaped = text
    .replace(signs, '\\$&')
    // Only what would read as a character reference.
    .replace(/&(?=#?\w+;)/g, '\\&')
    // A link may follow, and would become a picture.
    .replace(/!$/, '\\!');
  for (const [start, replacement] of starts) escaped = escaped.replace(start, replacement);
  return escaped;
}
