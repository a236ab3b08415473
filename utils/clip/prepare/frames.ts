// Embedded players keep their address. A frame of the same site that fills the page is the page, and is read.
import { descendants, frameOf, type LivePage } from '../live-page';
import type { LiveReader } from './reader';

/** Characters; players and forms have fewer. */
const longEnough = 1_000;

export const readFrame: LiveReader = (live, page) => {
  const name = page.localName(live);
  if (!/^(?:iframe|video|audio)$/.test(name)) return null;
  const inside = name === 'iframe' && fillsPage(live, page) ? frameOf(page, live) : null;
  if (inside?.body && (page.textContent(inside.body)?.length ?? 0) > longEnough)
    return { copy: page.clone.createElement('div'), children: inside.body, page: inside.page };
  const address = [live, ...descendants(page, live)].map((it) => addressOf(it, page)).find(Boolean);
  const url = address ? page.resolve(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return 'dropped';
  const copy = page.clone.createElement(name);
  copy.setAttribute('src', url.href);
  return { copy, children: null };
};

function addressOf(element: Element, page: LivePage): string {
  return page.attribute(element, 'src') || page.attribute(element, 'data-src');
}

function fillsPage(frame: Element, page: LivePage): boolean {
  const { width, height } = page.box(frame);
  const { innerWidth, innerHeight } = page.window;
  return width * Math.min(height, innerHeight) > (innerWidth * innerHeight) / 2;
}
