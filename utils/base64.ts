// Files cross from page to popup to background as JSON, and there as base64.

/** @param base64 without a data: head; throws when it is none */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const signs = atob(base64);
  const bytes = new Uint8Array(signs.length);
  for (let index = 0; index < signs.length; index += 1) bytes[index] = signs.charCodeAt(index);
  return bytes;
}

/** Bytes; so many arguments fit into one call in every browser. */
const chunk = 8_192;

/** Bytes as base64, without line breaks. */
export function base64Of(bytes: Uint8Array): string {
  let signs = '';
  for (let start = 0; start < bytes.length; start += chunk)
    signs += String.fromCharCode(...bytes.subarray(start, start + chunk));
  return btoa(signs);
}
