// A fetch for Node that reaches the local Medium under the real host names, and nothing else.
import { Agent, buildConnector } from 'undici';

/** A fetch and the way to end its connections. */
export interface LocalFetch {
  fetch: typeof globalThis.fetch;
  close(): Promise<void>;
}

const hosts = ['api.medium.com', 'medium.com', 'cdn-images-1.medium.com'];

function isServedHere(hostname: string): boolean {
  return hosts.includes(hostname) || hostname.endsWith('.example');
}

/**
 * Every connection goes to 127.0.0.1:`port`, over TLS that trusts `certificate` only. HTTP/1.1
 * unless `http2` is asked for. Redirects to other hosts fail: no test may reach the real internet.
 */
export function createLocalFetch(port: number, certificate: string, http2 = false): LocalFetch {
  const connect = buildConnector({
    ca: certificate,
    allowH2: http2,
    // Node refuses '*.example' as a wildcard over a whole top level; the pinned certificate suffices.
    checkServerIdentity: () => undefined,
  });
  const agent = new Agent({
    allowH2: http2,
    connect(options, callback) {
      if (options.protocol !== 'https:' || !isServedHere(options.hostname)) {
        callback(new Error(`${options.hostname} is not served by the local Medium.`), null);
        return;
      }
      const { hostname } = options;
      connect(
        { ...options, hostname: '127.0.0.1', port: String(port), servername: hostname },
        callback,
      );
    },
  });
  return {
    fetch: (input, init) => {
      const withAgent = { ...init, dispatcher: agent };
      return globalThis.fetch(input, withAgent);
    },
    close: () => agent.destroy(),
  };
}
