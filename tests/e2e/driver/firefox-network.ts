// Firefox's network: a proxy script sends the mapped hosts through a CONNECT proxy of our own to the
// sandbox. Unlike a forced port it leaves every other host alone, and it also holds for the event page.
import http from 'node:http';
import { listen, portOf, Wire } from './tunnel.ts';
import type { LaunchOptions } from './types.ts';

/** Nothing listens there; a connection is refused at once. */
const deadEnd = 'PROXY 127.0.0.1:1';

export class FirefoxNetwork {
  readonly #wire = new Wire();

  /** Starts the proxy and returns the preferences that lead to it. */
  async preferences(options: LaunchOptions): Promise<Record<string, unknown>> {
    const { hosts, closedNetwork, unknownHosts = [] } = options;
    const proxy = http.createServer((_request, response) => response.writeHead(501).end());
    proxy.on('connect', (request, client, head) => {
      const port = hosts[request.url?.replace(/:443$/, '') ?? ''];
      if (port === undefined || this.#wire.isCut) {
        client.destroy();
        return;
      }
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      // Node types the socket of a CONNECT as a stream; for a plain server it is the TCP socket.
      this.#wire.join(client as Parameters<Wire['join']>[0], port, head);
    });
    const port = portOf(await listen(proxy));
    return {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(
        proxyScript(Object.keys(hosts), {
          port,
          rest: closedNetwork ? deadEnd : 'DIRECT',
          unknown: unknownHosts,
        }),
      )}`,
      // Else a request that the dead end refuses is tried again past it.
      'network.proxy.failover_direct': false,
      // For a name that is not proxied: no name but those of this computer is looked up.
      ...(unknownHosts.length > 0 ? { 'network.dns.disabled': true } : {}),
    };
  }

  cut(isCut: boolean): void {
    this.#wire.cut(isCut);
  }
}

function proxyScript(
  hosts: string[],
  { port, rest, unknown }: { port: number; rest: string; unknown: readonly string[] },
): string {
  const direct = ['127.0.0.1', 'localhost', ...unknown];
  return `function FindProxyForURL(url, host) {
    if (${JSON.stringify(direct)}.indexOf(host) >= 0) return 'DIRECT';
    var mapped = url.indexOf('https:') === 0 && ${JSON.stringify(hosts)}.indexOf(host) >= 0;
    return mapped ? 'PROXY 127.0.0.1:${port}' : '${rest}';
  }`;
}
