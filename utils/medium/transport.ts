// One HTTP exchange with api.medium.com, down to plain data. What an answer means is decided in failure.ts.
import { maxAnswerBytes } from './limits';

export const apiOrigin = 'https://api.medium.com';

/** An answer that arrived whole. */
export interface Answer {
  status: number;
  body: string;
  /** Media type, lower-case, without parameters. */
  contentType: string;
  /** Cloudflare's mark on a bot check. */
  challenged: boolean;
  /** The Retry-After header as sent. */
  retryAfter: string | null;
  /** The Date header as sent: when it was by the server's clock. */
  date: string | null;
}

/** Why no whole answer arrived. None of these says that Medium did not get the request. */
export type Silence = 'timeout' | 'network' | 'too-large';

export type Exchange = { answer: Answer } | { silence: Silence };

export interface ExchangeRequest {
  method: 'GET' | 'POST';
  /** Path below the API's origin, for example `/v1/me`. */
  path: string;
  /** Sent as the Bearer; none for the calls that ask for a token. */
  token?: string;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as a form instead: URL-encoded, or multipart, whose boundary only fetch itself can name. */
  form?: URLSearchParams | FormData;
  /** Milliseconds for everything, the answer's body included. */
  timeout: number;
}

/**
 * Sends one request, once. A redirect is an error: the browser would send the body again to wherever a server
 * points. Cookies stay out: the token alone speaks for the writer.
 */
export async function exchange(
  fetch: typeof globalThis.fetch,
  request: ExchangeRequest,
): Promise<Exchange> {
  const { token, json, form } = request;
  const signal = AbortSignal.timeout(request.timeout);
  try {
    const response = await fetch(`${apiOrigin}${request.path}`, {
      method: request.method,
      headers: {
        Accept: 'application/json',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(form === undefined ? {} : { body: form }),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    const body = await readCapped(response);
    if (body === null) return { silence: 'too-large' };
    return {
      answer: {
        status: response.status,
        body,
        contentType:
          (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
        challenged: response.headers.get('cf-mitigated') === 'challenge',
        retryAfter: response.headers.get('retry-after'),
        date: response.headers.get('date'),
      },
    };
  } catch {
    // Refused port, reset, DNS, certificate, blocked redirect, withdrawn permission: browsers throw the same
    // TypeError for all of them on purpose, so there is nothing to tell apart but our own time limit.
    return { silence: signal.aborted ? 'timeout' : 'network' };
  }
}

/** The body as text, or null when it is longer than an answer of Medium can be. */
async function readCapped(response: Response): Promise<string | null> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxAnswerBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
