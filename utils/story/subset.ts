// The story HTML: the one list of what may stand in a story. It is what Markdown can say; each way out makes of it
// what its own reader knows. Whatever is not here is rewritten, unwrapped or dropped.

/**
 * Blocks. They stand in the body, in `blockquote` and in `li`; there the only paragraph of an item stands without its
 * <p>. Cells, captions and headings hold one line of text.
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

/** Marks and breaks, inside the blocks that hold text; `pre` holds plain text only. */
export const storyInlines = ['strong', 'em', 'code', 'a', 's', 'sup', 'sub', 'br'] as const;

export const storyElements = [...storyBlocks, ...storyInlines] as const;

/**
 * By element. `src` and `href` are absolute: http(s), and mailto for links. A picture has `src` or, when it has no
 * address on the web, `data-picture`: the id of its file among the Story's pictures. Both: see pictures/with-files.ts.
 */
export const storyAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'data-picture', 'alt'],
  ol: ['start'],
  // Over how many columns and rows a cell reaches. The others are there and empty, as Markdown needs them.
  th: ['data-cols', 'data-rows'],
  td: ['data-cols', 'data-rows'],
  // Medium's API has no word for a code block's language; the clipboard and Markdown have.
  pre: ['data-lang'],
};

/** These go with their words; unknown elements otherwise lose their tags only. */
export const dropped = 'script style template noscript svg math select textarea title'.split(' ');

/** @returns the address in absolute form, or null when it may not stand in a story */
export function storyAddress(address: string | null, schemes: RegExp): string | null {
  // Browsers drop tabs and newlines inside a scheme, and so does the parser: "java\tscript:" has no way through.
  const url = address === null ? null : URL.parse(address.trim());
  return url && schemes.test(url.protocol) ? url.href : null;
}

/** The name of a code block's language. */
export const codeLanguage = /^[\w+#.-]{1,30}$/;

/** Ids of a Story's pictures: p1 for one of the page's, t1 for a drawn table, r1 for one that Medium cannot fetch. */
export const pictureId = /^[a-z]\d{1,5}$/;

export const linkSchemes = /^(?:https?|mailto):$/;
export const webSchemes = /^https?:$/;
