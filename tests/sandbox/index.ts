// Starts the strict local Medium: api.medium.com, medium.com and article sites on one TLS port.
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createCertificate } from './certificate.ts';
import { type Exchange, trackConnections } from './connections.ts';
import { hostRouter } from './hosts.ts';
import { createLocalFetch } from './local-fetch.ts';
import { addUser, createState, resetState } from './state.ts';
import type { Sandbox, SandboxOptions } from './types.ts';

export type { Fault } from './faults.ts';
export type * from './types.ts';

function logWhenOver(
  request: Request,
  { incoming, outgoing }: Exchange,
  log: (line: string) => void,
) {
  const { hostname, pathname } = new URL(request.url);
  outgoing.once('close', () => {
    const status = outgoing.headersSent ? outgoing.statusCode : 'dropped';
    log(`${request.method} ${hostname}${pathname} HTTP/${incoming.httpVersion} ${status}`);
  });
}

/** Starts one on 127.0.0.1. Point a client at it by mapping the host names to its port. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {
    port: wanted = 0,
    dailyLimit = Number.POSITIVE_INFINITY,
    publications = 3,
    log = () => undefined,
  } = options;
  const state = createState({ dailyLimit, publications, log });
  const { key, certificate } = await createCertificate();
  const server = createSecureServer({ key, cert: certificate, allowHTTP1: true });
  const connections = trackConnections(server);
  const route = hostRouter(state, connections);
  const listener = getRequestListener(
    (request, exchange) => {
      logWhenOver(request, exchange, state.log);
      return route(request, exchange);
    },
    // The server shares its process with tests: it must not swap their Request and Response.
    { overrideGlobalObjects: false },
  );
  server.on('request', (incoming, outgoing) => {
    void listener(incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const local = createLocalFetch(port, certificate);
  return {
    port,
    origin: `https://127.0.0.1:${port}`,
    certificate,
    token: state.token,
    user: state.user,
    addUser: ({ username, name }) => addUser(state, username, name),
    publications: state.publications,
    oauth: state.oauth,
    journal: state.journal,
    posts: state.posts,
    images: state.images,
    stories: state.stories,
    imports: state.imports,
    fault: (fault) => {
      state.faults.push(fault);
    },
    hold: (on) => {
      const opened = new AbortController();
      const until = new Promise((resolve) => opened.signal.addEventListener('abort', resolve));
      state.faults.push({ on, kind: 'hold', until });
      return () => opened.abort();
    },
    site: (host, handler) => {
      state.sites.set(host.toLowerCase(), handler);
    },
    fetch: local.fetch,
    reset: () => resetState(state),
    close: async () => {
      await local.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      connections.endAll();
      await closed;
    },
  };
}
