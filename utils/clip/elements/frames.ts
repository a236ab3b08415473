// Embedded players keep their address. A frame of the same site that fills the page is the page, and is read.
import { descendants, frameOf, type LivePage } from '../page/live-page';
import { postEmbed } from './embeds';
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
  const post = name === 'iframe' ? postEmbed(url.href, page) : null;
  if (post) return post;
  const copy = page.clone.createElement(name);
  copy.setAttribute('src', url.href);
  return { copy, children: null };
};

/** Frames wait like pictures, and for consent; until then they show nothing of their own. */
function addressOf(element: Element, page: LivePage): string {
  const src = page.attribute(element, 'src');
  if (src && !/^\s*(?:about|data|javascript):/i.test(src)) return src;
  const waiting = page
    .attributeNames(element)
    .filter((name) => /^data-(?:[\w-]+-)?(?:src|url)$/.test(name))
    .map((name) => page.attribute(element, name));
  return waiting.find((value) => /^\s*(?:https?:)?\/\//.test(value)) ?? '';
}

function fillsPage(frame: Element, page: LivePage): boolean {
  const { width, height } = page.box(frame);
  const { innerWidth, innerHeight } = page.window;
  return width * Math.min(height, innerHeight) > (innerWidth * innerHeight) / 2;
}
