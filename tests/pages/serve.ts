// Serves the test pages as a site: /<slug>/ is the folder's page, /<slug>/<file> what lies beside it.
import { existsSync } from 'node:fs';
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
  if (!/^[\w-]+$/.test(slug) || !/^(?:[\w-]+\.\w+)?$/.test(file))
    return new Response('Not here', { status: 404 });
  const name = file || pageOf(slug);
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

/** Some pages are no HTML. */
function pageOf(slug: string): string {
  return existsSync(join(import.meta.dirname, slug, 'page.txt')) ? 'page.txt' : 'page.html';
}
