// Pages with pictures that would take a browser minutes or gigabytes. Those on the web are innocent to whoever looks at the
// page, and bombs to the script that reads them.

import { servePages } from '../../pages/serve.ts';
import { bombs, honest, laughs, noise, svg } from '../../pictures/drawings.ts';
import { avif, png, webp } from '../../pictures/files.ts';
import { article, page } from './words.ts';

const drawing = (text = '') => ({ type: 'image/svg+xml', body: text });
const photo = (type: 'webp' | 'avif', body: Uint8Array<ArrayBuffer>) => ({
  type: `image/${type}`,
  body,
});

/** By file name. */
const files: Readonly<Record<string, { type: string; body: string | Uint8Array<ArrayBuffer> }>> = {
  'uses.svg': drawing(bombs['uses in uses']),
  'laughs.svg': drawing(laughs),
  'noise.svg': drawing(noise),
  'inside.svg': drawing(bombs['a drawing inside']),
  'wide.webp': photo('webp', webp(16_383, 16_383)),
  'wide.avif': photo('avif', avif([[16_384, 16_384]])),
  'icons.svg': drawing(honest['icons from symbols']),
  'shadows.svg': drawing(honest['eighty shadows']),
  'blue.webp': photo('webp', webp(320, 120)),
  'square.svg': drawing(svg('<rect width="100" height="100" fill="#a02626"/>')),
  'wider.webp': photo('webp', webp(330, 120)),
};

const innocent = svg('<rect width="100" height="100" fill="#268"/>');

export const bombNames = [
  'uses.svg',
  'laughs.svg',
  'noise.svg',
  'inside.svg',
  'wide.webp',
  'wide.avif',
];
export const honestNames = ['icons.svg', 'shadows.svg', 'blue.webp'];
export const strictNames = ['square.svg', 'wider.webp'];

const figure = (src: string, words: string) =>
  `<figure><img src="${src}" alt="${words}" width="320" height="160"><figcaption>Seen: ${words}</figcaption></figure>`;

function onTheWeb(names: readonly string[]): string {
  return page({ body: article(names.map((name) => figure(name, name)).join('')) });
}

/** Longer than a placeholder's: what stands behind the end of a picture is not looked at. */
const address = (type: string, body: string | Uint8Array) =>
  `data:${type};base64,${Buffer.concat([Buffer.from(body), Buffer.alloc(500, ' ')]).toString('base64')}`;

/** As large as a page may draw them itself without dying of it. */
const inThePage = () =>
  page({
    body: article(
      [
        figure(
          address('image/svg+xml', svg('<rect width="9" height="9"/>'.repeat(60_000))),
          'Shapes',
        ),
        figure(address('image/webp', webp(7_000, 6_000)), 'Wide'),
        figure(address('image/png', png(7_000, 6_000)), 'Large'),
        figure(address('image/png', png(320, 120)), 'Small'),
      ].join(''),
    ),
  });

/** Neither a picture nor a request is allowed but from the page's own site. */
const strict = {
  'Content-Security-Policy': "default-src 'none'; img-src 'self'; connect-src 'self'",
};

export function bombSite(request: Request): Response | Promise<Response> {
  const { pathname } = new URL(request.url);
  const html = (body: string, headers = {}) =>
    new Response(body, { headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } });
  switch (pathname) {
    case '/bombs/web/':
      return html(onTheWeb([...bombNames, ...honestNames]));
    case '/bombs/page/':
      return html(inThePage());
    case '/bombs/strict/':
      return html(onTheWeb(strictNames), strict);
  }
  const file = files[/^\/bombs\/\w+\/([\w.]+)$/.exec(pathname)?.[1] ?? ''];
  if (!file) return servePages(request);
  const isRead = request.headers.get('sec-fetch-mode') === 'cors';
  const { type, body } = isRead ? file : drawing(innocent);
  return new Response(body, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } });
}
