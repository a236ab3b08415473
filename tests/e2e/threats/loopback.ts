// A second server, in the writer's own network: it listens on this machine's loopback and notes who asked for what.
import { createServer } from 'node:http';
import { listen, portOf } from '../driver/tunnel.ts';

export interface Hit {
  path: string;
  /** Whose rights the request had: the page's, an extension's, or undefined for a picture that a page merely shows. */
  origin: string | undefined;
  /** `cors`: to be read; `no-cors`: to be shown. */
  mode: string | undefined;
  cookie: string | undefined;
}

export interface Loopback {
  port: number;
  hits: Hit[];
  close(): void;
}

/** @param picture served under every path; only those with `open` in them may be read by other sites */
export async function startLoopback(picture: Buffer): Promise<Loopback> {
  const hits: Hit[] = [];
  const server = createServer(({ url: path = '', headers }, response) => {
    const { origin, cookie } = headers;
    hits.push({ path, origin, mode: String(headers['sec-fetch-mode']), cookie });
    response.writeHead(200, {
      'Content-Type': 'image/png',
      'Cache-Control': 'no-store',
      ...(path.includes('open') ? { 'Access-Control-Allow-Origin': '*' } : {}),
    });
    response.end(Buffer.concat([picture, Buffer.from(path)]));
  });
  const port = portOf(await listen(server));
  return { port, hits, close: () => server.close() };
}
