// The content for Medium's API with gaps where pictures go that are still to be uploaded. Plain data without a
// document, because the background, which uploads them and fills the gaps, has none.

/** HTML, or a figure in its two forms. */
export type ContentPart =
  | string
  | {
      /** Id among the Story's pictures. */
      picture: string;
      /** What stands around its address. */
      before: string;
      after: string;
      /** What stands there when it was not uploaded: the picture at its address on the web, its caption, or nothing. */
      without: string;
    };

/** @param addresses of the pictures that Medium has, by id */
export function contentOf(
  parts: readonly ContentPart[],
  addresses: ReadonlyMap<string, string>,
): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const address = addresses.get(part.picture);
      return address === undefined
        ? part.without
        : part.before + escapedAttribute(address) + part.after;
    })
    .join('');
}

function escapedAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
