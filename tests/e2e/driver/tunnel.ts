// The wire between the browser and the sandbox. Bytes pass unchanged, TLS included; cutting the wire is how
// the network goes away for a worker that no devtools session reaches in time.
import net, { type AddressInfo, type Server, type Socket } from 'node:net';

/** One wire for all mapped hosts; `cut` drops what is open and refuses what is new. */
export class Wire {
  readonly #open = new Set<Socket>();
  #isCut = false;

  /** Joins two sockets until either ends; a reset on one side is a reset on the other. */
  join(client: Socket, port: number, head: Uint8Array = new Uint8Array()): void {
    if (this.#isCut) {
      client.destroy();
      return;
    }
    const server = net.connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#open.add(from);
      from.on('error', () => to.resetAndDestroy());
      from.on('close', () => {
        this.#open.delete(from);
        to.destroySoon();
      });
    }
    server.write(head);
    client.pipe(server);
    server.pipe(client);
  }

  cut(isCut: boolean): void {
    this.#isCut = isCut;
    if (!isCut) return;
    for (const socket of this.#open) socket.destroy();
  }

  get isCut(): boolean {
    return this.#isCut;
  }
}

/** A port on 127.0.0.1 whose every connection leads to `target` over the wire. */
export async function forwardPort(wire: Wire, target: number): Promise<Server> {
  const server = net.createServer({ allowHalfOpen: true }, (client) => wire.join(client, target));
  return listen(server);
}

/** Listens on a free port of 127.0.0.1; the process may end while it listens. */
export async function listen<S extends Server>(server: S): Promise<S> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  return server;
}

/** The TCP port a listening server got. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
