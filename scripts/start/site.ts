// Serves the page that is clipped, with the pictures beside it, as a site of the sandbox.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sandbox } from '../../tests/sandbox/index.ts';
import { root } from '../command.ts';

/** The host that all local pages are served under. */
export const journalHost = 'journal.example';

const sampleFile = path.join(root, 'tests/pages/sample-article/page.html');

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Serves an HTML file and its folder, by default the sample article.
 *
 * @returns the https address of the page
 * @throws when the file cannot be read, in a sentence
 */
export async function servePage(sandbox: Sandbox, named: string | undefined): Promise<string> {
  const file = named === undefined ? sampleFile : path.resolve(named);
  const address = named === undefined ? '/notes/sourdough' : `/pages/${path.basename(file)}`;
  try {
    await readFile(file);
  } catch (error) {
    throw new Error(`The page ${file} cannot be read.`, { cause: error });
  }
  const url = new URL(address, `https://${journalHost}`);
  sandbox.site(journalHost, async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === url.pathname) return answer(file);
    const beside = pathname.replace(/^\/[^/]+\//, '');
    const wanted = path.join(path.dirname(file), path.normalize(`/${decodeURIComponent(beside)}`));
    return answer(wanted);
  });
  return url.href;
}

async function answer(file: string): Promise<Response> {
  try {
    const body = await readFile(file);
    const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
    return new Response(body, { headers: { 'content-type': type + charset } });
  } catch {
    // Whatever a page asks for and its folder does not hold is simply not there.
    return new Response('Not found', { status: 404 });
  }
}
