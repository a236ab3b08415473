// The top-level blocks of a story, one string each. A browser serialised story HTML from the story's own elements, so a pattern
// can find its tags. That works without a document, so drafts can be composed anywhere.

/** Attribute values may contain angle brackets, but never quotation marks. */
export const storyTag = /<(\/?)([a-z][a-z0-9]*)(?: [a-z-]+="[^"]*")*>/g;
const empty = new Set(['br', 'hr', 'img']);

/** Splits story HTML into its top-level blocks. Joined again, they are the same HTML. */
export function topBlocks(html: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: whole, 1: slash, 2: name = '', index } of html.matchAll(storyTag)) {
    if (!empty.has(name)) depth += slash ? -1 : 1;
    if (depth > 0) continue;
    const end = index + whole.length;
    blocks.push(html.slice(start, end));
    start = end;
  }
  return blocks;
}

/** The text of a piece of story HTML, still escaped, with each run of white space as one space. */
export function blockText(html: string): string {
  return spaced(html.replace(storyTag, ' '));
}

/** The same, as plain text. */
export function blockPlainText(html: string): string {
  const text = blockText(html).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** White space that is not a single space already, which most is. */
const uncollapsed = /(?:&nbsp;|\s){2,}|&nbsp;|[^\S ]/g;

/** Makes each run of white space one space, and removes it at both ends. */
export function spaced(text: string): string {
  return text.replace(uncollapsed, ' ').trim();
}
