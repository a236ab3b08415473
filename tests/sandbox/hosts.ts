// Which of the many sites a request is for: the Host header decides.

import { apiApp } from './api/app.ts';
import type { Connections, Exchange } from './connections.ts';
import { controlApp } from './control.ts';
import { mediumSite } from './medium-site/app.ts';
import type { SandboxState } from './state.ts';

type Handler = (request: Request, exchange: Exchange) => Response | Promise<Response>;

/** The pages of medium.com that 127.0.0.1 has too, for clients that are given one base URL. */
const sitePaths = /^\/(?:m\/oauth\/|p\/|@|me\/stories\/|new-story$|editor\.js$|sandbox\.css$)/;

/** An uploaded picture under the address that its upload was given. */
function servePicture({ images }: SandboxState, { url }: Request): Response {
  const image = images.find((each) => each.url === url);
  return image
    ? new Response(image.bytes, { headers: { 'content-type': image.contentType } })
    : new Response('No such picture.\n', { status: 404 });
}

/** One handler for all hosts. */
export function hostRouter(state: SandboxState, connections: Connections): Handler {
  const api = apiApp(state, connections);
  const control = controlApp(state);
  const medium = mediumSite(state);
  return (request, exchange) => {
    const { hostname, pathname } = new URL(request.url);
    const site = state.sites.get(hostname);
    if (site) return site(request);
    switch (hostname) {
      case 'cdn-images-1.medium.com':
        return servePicture(state, request);
      case 'api.medium.com':
        return api.fetch(request, exchange);
      case 'medium.com':
        return medium.fetch(request, exchange);
      case 'localhost':
      case '127.0.0.1':
        if (pathname.startsWith('/_sandbox/')) return control.fetch(request, exchange);
        return sitePaths.test(pathname)
          ? medium.fetch(request, exchange)
          : api.fetch(request, exchange);
      default:
        return new Response(`No site is set up for ${hostname}.\n`, { status: 421 });
    }
  };
}
