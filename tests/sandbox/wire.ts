// Answers that HTTP libraries do not let one give: none at all, and one that breaks off.
import { constants } from 'node:http2';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Exchange } from './connections.ts';

/** What a handler returns when it has dealt with the wire itself. */
export const takenOver = RESPONSE_ALREADY_SENT;

/** Whether it did. A copy counts: Hono makes one when a header is added. */
export function isTakenOver(response: Response): boolean {
  return [...takenOver.headers.keys()].every((name) => response.headers.has(name));
}

/** Whether the client has gone or the answer is over. */
export function isClosed({ outgoing }: Exchange): boolean {
  return 'stream' in outgoing ? outgoing.stream.destroyed : outgoing.destroyed;
}

/**
 * Whether all of the answer went out; to be asked once it is closed. On HTTP/2 Node reports each
 * answer as finished, so its stream has to tell.
 */
export function wentOut({ outgoing }: Exchange): boolean {
  return 'stream' in outgoing ? outgoing.stream.writableFinished : outgoing.writableFinished;
}

/** Resolves when the client has gone or the answer is over. */
export function whenClosed(exchange: Exchange): Promise<void> {
  const { outgoing } = exchange;
  return new Promise((resolve) => {
    if (isClosed(exchange)) resolve();
    else outgoing.once('close', resolve);
  });
}

/** Ends one HTTP/2 stream without an answer. @returns false on HTTP/1.1, which has none */
export function resetStream(
  { outgoing }: Exchange,
  code: 'INTERNAL_ERROR' | 'REFUSED_STREAM',
): boolean {
  if (!('stream' in outgoing)) return false;
  outgoing.stream.close(constants[`NGHTTP2_${code}`]);
  return true;
}

/**
 * Ends an HTTP/2 connection with a GOAWAY. It names the last request that was seen, which is this one: Node can name no
 * other. @returns false on HTTP/1.1, which has none
 */
export function goAway({ outgoing }: Exchange): boolean {
  if (!('stream' in outgoing)) return false;
  outgoing.stream.session?.destroy();
  return true;
}

/**
 * Sends half of a body under a Content-Length that promises more, then ends the connection
 * (HTTP/1.1) or resets the stream (HTTP/2).
 */
export async function sendCutShort(
  exchange: Exchange,
  status: number,
  contentType: string,
  body: string,
): Promise<void> {
  const bytes = Buffer.from(body);
  const { outgoing } = exchange;
  const headers = { 'content-type': contentType, 'content-length': String(bytes.length + 1000) };
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  if ('stream' in outgoing) {
    outgoing.writeHead(status, headers);
    await new Promise((resolve) => outgoing.write(half, resolve));
    outgoing.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  } else {
    outgoing.writeHead(status, headers);
    await new Promise((resolve) => outgoing.write(half, resolve));
    outgoing.socket?.end();
  }
}
