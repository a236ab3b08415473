// The content for Medium's API, with gaps for the pictures that are not uploaded yet. The background uploads them and fills the
// gaps. It has no document, so this is plain data.

/** A piece of HTML, or a figure with a gap for the picture's address. */
export type ContentPart =
  | string
  | {
      /** The id of the picture in the Story. */
      picture: string;
      /** The HTML before and after the address. */
      before: string;
      after: string;
      /** The HTML if it was not uploaded: the picture at its address on the web, its caption, or nothing. */
      without: string;
    };

/** Fills the gaps. @param addresses of the uploaded pictures, by id */
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
