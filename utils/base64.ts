// Files cross from page to popup to background as JSON, and there as base64.

/** @param base64 without a data: head; throws when it is none */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const signs = atob(base64);
  const bytes = new Uint8Array(signs.length);
  for (let index = 0; index < signs.length; index += 1) bytes[index] = signs.charCodeAt(index);
  return bytes;
}
