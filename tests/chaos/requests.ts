// The create calls and uploads as they arrive at the local Medium, seen by Node itself: when, and on what connection.
// Both browsers may send a request again by themselves when a connection that was used before breaks. A server that
// ends each connection after a create call leaves a text without pictures none, and then a second request can only be
// our own code's.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';

export interface Arrival {
  /** Milliseconds since the epoch. */
  at: number;
  call: 'create' | 'images';
  /** Whether the connection had carried a request before. */
  isReused: boolean;
}

export interface Requests {
  /** In the order of arrival, since the last `forget`. */
  arrivals: Arrival[];
  connections: 'fresh' | 'kept';
  /** Resolves with the next such request, or after so many milliseconds without one. */
  next(call: Arrival['call'], ms: number): Promise<void>;
  forget(): void;
  close(): void;
}

function callOf(method: string | undefined, path: string | undefined): Arrival['call'] | null {
  if (method !== 'POST' || path === undefined) return null;
  if (path.endsWith('/posts')) return 'create';
  return path.endsWith('/images') ? 'images' : null;
}

/** @param port of the local Medium, in this process */
export function watchRequests(port: number): Requests {
  const waiting = new Set<(call: Arrival['call']) => void>();
  /** Connections that have carried a request, by Node's own object for each. */
  const used = new WeakSet<object>();

  function arrived(call: Arrival['call'] | null, connection: object): void {
    const isReused = used.has(connection);
    used.add(connection);
    if (call === null) return;
    requests.arrivals.push({ at: Date.now(), call, isReused });
    for (const listener of [...waiting]) listener(call);
  }

  function onStream(message: unknown): void {
    const { stream, headers } = message as {
      stream: ServerHttp2Stream;
      headers: IncomingHttpHeaders;
    };
    const { session } = stream;
    if (session?.socket.localPort !== port) return;
    const call = callOf(headers[':method'], headers[':path']);
    arrived(call, session);
    // Not after uploads: they are several, and one that is sent while Node says goodbye may wait for its answer in vain.
    if (requests.connections === 'fresh' && call !== 'images')
      stream.once('close', () => session.close());
  }

  function onRequest(message: unknown): void {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (request.socket.localPort !== port || request.httpVersionMajor > 1) return;
    arrived(callOf(request.method, request.url), request.socket);
    if (requests.connections === 'fresh') response.shouldKeepAlive = false;
  }

  const requests: Requests = {
    arrivals: [],
    connections: 'kept',
    next: (call, ms) =>
      new Promise((resolve) => {
        const listener = (arrival: Arrival['call']) => {
          if (arrival !== call) return;
          clearTimeout(timer);
          waiting.delete(listener);
          resolve();
        };
        const timer = setTimeout(() => listener(call), ms);
        waiting.add(listener);
      }),
    forget() {
      requests.arrivals.length = 0;
    },
    close() {
      unsubscribe('http2.server.stream.created', onStream);
      unsubscribe('http.server.request.start', onRequest);
    },
  };
  subscribe('http2.server.stream.created', onStream);
  subscribe('http.server.request.start', onRequest);
  return requests;
}
