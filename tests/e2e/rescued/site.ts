// Pictures that Medium's server cannot fetch, on two sites: a journal, and a disk in the writer's own network.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder } from '../../pages/expectation.ts';
import { servePages } from '../../pages/serve.ts';
import { article, page } from '../hostile/words.ts';

/** 320 x 120, left half brown, right half blue. */
const webp = Buffer.from(
  'UklGRjYAAABXRUJQVlA4TCoAAAAvP8EdAA9wLveb6N0QdP6DBwratpHMn3Q4bPdE9D+qqqqqqgAAYC6//wA=',
  'base64',
);

/** No size of its own, and red. */
const plan =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#a02626"/></svg>';

/** As hard to pack as a photograph, with nothing in the lowest strip. */
const sand =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><filter id="f" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.9"/></filter><rect width="400" height="280" filter="url(#f)"/></svg>';

const png = readFileSync(join(pagesFolder, 'lazy-pictures/picture-1.png'));

/** The same picture in other bytes for each address: what is up already is not uploaded again. */
const pngAt = (pathname: string) => Buffer.concat([png, Buffer.from(pathname)]);

interface Shown {
  address: string;
  words: string;
}

const figure = ({ address, words }: Shown) =>
  `<figure><img src="${address}" alt="${words}" width="320" height="160"><figcaption>Seen: ${words}</figcaption></figure>`;

const pages: Readonly<Record<string, () => string>> = {
  '/rescued/all/': () =>
    inArticle([
      { address: 'fair.webp', words: 'Fair' },
      { address: 'open.png', words: 'Open' },
      { address: 'plan.svg', words: 'Plan' },
      { address: 'https://nas.local/hall.png', words: 'Hall' },
      { address: 'https://nas.local/closed.png', words: 'Closed' },
      { address: 'fair.webp', words: 'Fair again' },
    ]),
  '/rescued/sand/': () => inArticle([{ address: 'sand.svg', words: 'Sand' }]),
  '/rescued/refused/': () =>
    inArticle([{ address: 'https://nas.local/refused.png', words: 'Refused' }]),
  '/rescued/slow/': () => inArticle([{ address: 'https://nas.local/slow.png', words: 'Slow' }]),
  '/rescued/signed-in/': () =>
    `<nav><a href="/logout">Sign out</a></nav>${inArticle([{ address: 'open.png', words: 'Open' }])}`,
};

function inArticle(shown: readonly Shown[]): string {
  return article(shown.map(figure).join(''));
}

export function journal(request: Request): Response | Promise<Response> {
  const { pathname } = new URL(request.url);
  const body = pages[pathname];
  if (body) return answer('text/html; charset=utf-8', page({ body: body() }));
  const name = /^\/rescued\/[\w-]+\/([\w.]+)$/.exec(pathname)?.[1];
  if (name === 'fair.webp') return answer('image/webp', webp);
  if (name === 'open.png') return answer('image/png', pngAt(pathname));
  if (name === 'plan.svg') return answer('image/svg+xml', plan);
  if (name === 'sand.svg') return answer('image/svg+xml', sand);
  return servePages(request);
}

/** @param opened resolves when the slow picture may be read; a page that shows it does not wait */
export function privateDisk(opened: () => Promise<void>) {
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const isRead = request.headers.get('sec-fetch-mode') === 'cors';
    if (pathname === '/slow.png' && isRead) await opened();
    const toEverybody = { 'Access-Control-Allow-Origin': '*' };
    return answer('image/png', pngAt(pathname), pathname === '/closed.png' ? {} : toEverybody);
  };
}

function answer(type: string, body: string | Buffer, headers: Record<string, string> = {}) {
  const content = typeof body === 'string' ? body : new Uint8Array(body);
  return new Response(content, {
    headers: { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers },
  });
}
