// The hostile pages as a site: each is made when it is asked for, under /hostile/<name>/. None is stored.
import { servePages } from '../../pages/serve.ts';
import { foolishPages } from './foolish.ts';
import { largePages } from './large.ts';
import { unsteadyPages } from './unsteady.ts';

const pages: Readonly<Record<string, () => string>> = {
  ...largePages,
  ...foolishPages,
  ...unsteadyPages,
};

/** Serves the other test pages too, and tells of every address that was asked for. */
export function hostileSite(onRequest: (pathname: string) => void) {
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    onRequest(pathname);
    const make = pages[/^\/hostile\/([\w-]+)\/$/.exec(pathname)?.[1] ?? ''];
    return make
      ? new Response(make(), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
      : servePages(request);
  };
}
