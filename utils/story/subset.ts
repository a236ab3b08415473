// The story HTML: the one list of what may stand in a story. Whatever is not here is rewritten, unwrapped or dropped.

/** Blocks stand side by side in the body; `p` also in `blockquote`, `li` in lists, `img` and `figcaption` in `figure`. */
export const storyBlocks = [
  'p',
  'h2',
  'h3',
  'blockquote',
  'ul',
  'ol',
  'li',
  'pre',
  'figure',
  'figcaption',
  'img',
  'hr',
] as const;

/** Marks and breaks, inside the blocks that hold text; `pre` holds plain text only. */
export const storyInlines = ['strong', 'em', 'code', 'a', 'br'] as const;

export const storyElements = [...storyBlocks, ...storyInlines] as const;

/** By element. `src` and `href` are absolute: http(s), and mailto for links. */
export const storyAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt'],
  // Medium's API has no word for a code block's language; the clipboard and Markdown have.
  pre: ['data-lang'],
};

/** What the rules know how to rewrite, beside the subset itself. */
export const understoodElements = (
  'h1 h4 h5 h6 b i u s del ins mark small sub sup q cite dfn var kbd samp tt abbr time span div section article ' +
  'main header footer aside address center details summary hgroup dl dt dd table caption thead tbody tfoot tr th td ' +
  'iframe video audio'
).split(' ');

/** Attributes the rules read, beside those of the subset. */
export const understoodAttributes = ['data-level', 'role', 'start'];

/** @returns the address in absolute form, or null when it may not stand in a story */
export function storyAddress(address: string | null, schemes: RegExp): string | null {
  // Browsers drop tabs and newlines inside a scheme, and so does the parser: "java\tscript:" has no way through.
  const url = address === null ? null : URL.parse(address.trim());
  return url && schemes.test(url.protocol) ? url.href : null;
}

export const linkSchemes = /^(?:https?|mailto):$/;
export const webSchemes = /^https?:$/;
