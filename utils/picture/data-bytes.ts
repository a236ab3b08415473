// The bytes of a data: address, as browsers read it. https://fetch.spec.whatwg.org/#data-url-processor
import { bytesOf } from '../base64';
import { utf8Of } from '../utf8';

/** @returns null when it is no data: address, or no base64 where it says so */
export function bytesIn(address: string): Uint8Array<ArrayBuffer> | null {
  const comma = address.indexOf(',');
  const head = address.slice(0, comma).trim();
  if (comma < 0 || !/^data:/i.test(head)) return null;
  // What stands behind # is the fragment, and line breaks are dropped with it.
  const body = percentDecoded(address.slice(comma + 1).replace(/#[\s\S]*$|[\t\n\r]+/g, ''));
  if (!/;\s*base64$/i.test(head)) return body;
  try {
    return bytesOf(new TextDecoder('latin1').decode(body).replace(/\s+/g, ''));
  } catch {
    // atob names no other reason than that it is no base64.
    return null;
  }
}

/** A percent sign without two digits behind it stays. */
function percentDecoded(text: string): Uint8Array<ArrayBuffer> {
  const encoded = utf8Of(text);
  if (!text.includes('%')) return encoded;
  let length = 0;
  for (let at = 0; at < encoded.length; at += 1, length += 1) {
    const digits =
      encoded[at] === 0x25 ? String.fromCharCode(...encoded.subarray(at + 1, at + 3)) : '';
    const isEscape = /^[\da-f]{2}$/i.test(digits);
    encoded[length] = isEscape ? Number.parseInt(digits, 16) : (encoded[at] ?? 0);
    if (isEscape) at += 2;
  }
  return encoded.subarray(0, length);
}
