// The raw TCP connections under the server: what it takes to reset one, or to end them all.
import type { Server, Socket } from 'node:net';
import type { Http2Bindings, HttpBindings } from '@hono/node-server';

/** The request and answer objects of Node, of either HTTP version. */
export type Exchange = HttpBindings | Http2Bindings;

/** Keeps hold of every open TCP connection. */
export interface Connections {
  /** Sends a TCP RST on the connection that carries this request; on HTTP/2 all its streams die. */
  reset(exchange: Exchange): void;
  endAll(): void;
}

/**
 * Watches a server. HTTP/2 hides its socket behind a proxy that refuses to be destroyed, so the
 * sockets are found again by the client's port, which is unique among open connections.
 */
export function trackConnections(server: Server): Connections {
  const open = new Map<number, Socket>();
  server.on('connection', (socket: Socket) => {
    const port = socket.remotePort;
    if (port === undefined) return;
    open.set(port, socket);
    socket.once('close', () => {
      if (open.get(port) === socket) open.delete(port);
    });
  });
  return {
    reset(exchange) {
      const port = exchange.incoming.socket.remotePort;
      if (port !== undefined) open.get(port)?.resetAndDestroy();
    },
    endAll() {
      for (const socket of open.values()) socket.destroy();
    },
  };
}
