// The story HTML: the one list of what a story may contain. It is what Markdown can say. Each way out converts it for its own
// reader. Everything else is rewritten, loses its tags, or is removed.

/**
 * Blocks. They may stand in the body, in `blockquote` and in `li`. If a list item has only one paragraph, it has no <p>.
 * Cells, captions and headings hold one line of text.
 */
export const storyBlocks = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'ul',
  'ol',
  'li',
  'pre',
  'figure',
  'figcaption',
  'img',
  'hr',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
] as const;

/** Marks and line breaks, inside the blocks that hold text. `pre` holds only plain text. */
export const storyInlines = ['strong', 'em', 'code', 'a', 's', 'sup', 'sub', 'br'] as const;

export const storyElements = [...storyBlocks, ...storyInlines] as const;

/**
 * The allowed attributes of each element. `src` and `href` are absolute: http(s), and mailto for links. A picture has `src`,
 * or `data-picture` if it has no address on the web: the id of its file among the Story's pictures. pictures/with-files.ts
 * says when it has both.
 */
export const storyAttributes: Readonly<Record<string, readonly string[]>> = {
  // `data-title`: of an embedded player, as the page gave it.
  a: ['href', 'data-title', 'data-form'],
  img: ['src', 'data-picture', 'alt'],
  // What the writer wants this to become; see forms/forms.ts. A code with a form is a formula.
  ul: ['data-form'],
  ol: ['start', 'data-form'],
  table: ['data-form'],
  code: ['data-form'],
  // How many columns and rows a cell covers. The covered cells are there and empty, because Markdown needs them.
  th: ['data-cols', 'data-rows'],
  td: ['data-cols', 'data-rows'],
  // The language of a code block. The clipboard and Markdown use it; Medium's API has no place for it.
  pre: ['data-lang', 'data-form'],
};

/** These elements are removed with their text. Other unknown elements lose only their tags. */
export const removedElements =
  'script style template noscript svg math select textarea title'.split(' ');

/** @returns the address in absolute form, or null when a story may not contain it */
export function storyAddress(address: string | null, schemes: RegExp): string | null {
  // Browsers ignore tabs and newlines inside a scheme. URL.parse does too, so "java\tscript:" cannot pass.
  const url = address === null ? null : URL.parse(address.trim());
  return url && schemes.test(url.protocol) ? url.href : null;
}

/** The name of a code block's language. */
export const codeLanguage = /^[\w+#.-]{1,30}$/;

/** Ids of a Story's pictures: p1 for a picture in the page, t1 for a drawn table, r1 for one that Medium cannot fetch. */
export const pictureId = /^[a-z]\d{1,5}$/;

export const linkSchemes = /^(?:https?|mailto):$/;
export const webSchemes = /^https?:$/;
