// UTF-8 without TextEncoder: in a page script of Firefox that is the page's own, and the bytes that it gives are out of reach
// ("Accessing TypedArray data over Xrays").

/** First bits of a sign's first byte, by how many bytes follow. */
const heads = [0, 0xc0, 0xe0, 0xf0];

/** @param text a half of a surrogate pair becomes U+FFFD, as with TextEncoder */
export function utf8Of(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes[length++] = code;
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[length++] = (heads[more] ?? 0) | (code >> (6 * more));
      for (let shift = 6 * (more - 1); shift >= 0; shift -= 6)
        bytes[length++] = 0x80 | ((code >> shift) & 0x3f);
    }
  }
  return bytes.slice(0, length);
}
