// Embedded players keep their address; what is inside a frame is never read.
import { descendants, type LivePage } from '../live-page';
import type { LiveReader } from './reader';

export const readFrame: LiveReader = (live, page) => {
  const name = page.localName(live);
  if (!/^(?:iframe|video|audio)$/.test(name)) return null;
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
