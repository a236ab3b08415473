// Serves the test pages as a site: /<slug>/ is the folder's page.html, /<slug>/<file> what lies beside it.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export async function servePages(request: Request): Promise<Response> {
  const [, slug = '', file = ''] = new URL(request.url).pathname.split('/');
  const name = file === '' ? 'page.html' : file;
  if (!/^[\w-]+$/.test(slug) || !/^[\w-]+\.\w+$/.test(name))
    return new Response('Not here', { status: 404 });
  try {
    const body = await readFile(join(import.meta.dirname, slug, name));
    return new Response(new Uint8Array(body), {
      headers: { 'Content-Type': types[extname(name)] ?? 'application/octet-stream' },
    });
  } catch {
    // A file that is not there is a 404 like on any site.
    return new Response('Not here', { status: 404 });
  }
}
