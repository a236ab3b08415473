// Embedded players keep their address. A frame of the same site that fills the page, or holds more text than all around it, is
// the page, and is read.
import {
  descendants,
  documentIn,
  frameOf,
  type LivePage,
  nodeTypes,
  openPage,
} from '../../page/live-page';
import { boxesAround, lengthOf } from '../around';
import type { LiveReader } from '../reader';
import { embed, postEmbed, readPostCard } from './embeds';

/** Characters; players and forms have fewer. What the page itself writes into a frame is seldom one of them. */
const longEnough = 1_000;
const longEnoughOwn = 400;

/** A frame keeps the address of what it shows; a frame that is the page itself is read. */
export const readFrame: LiveReader = (live, page) => {
  const name = page.localName(live);
  const inside = name === 'iframe' ? frameOf(page, live) : null;
  const address = [live, ...descendants(page, live)].map((it) => addressOf(it, page)).find(Boolean);
  const least = address ? longEnough : longEnoughOwn;
  const isLong = inside && (page.textContent(inside.body)?.length ?? 0) > least;
  if (isLong && (fillsPage(live, page) || (!isService(live, page) && outweighs(inside.body, page))))
    return { copy: page.clone.createElement('div'), children: inside.body, page: inside.page };
  const url = address ? page.resolve(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return 'dropped';
  const isFrame = name.endsWith('iframe');
  const post = isFrame ? (readPostCard(live, url.href, page) ?? postEmbed(url.href, page)) : null;
  if (post) return post;
  if (isFrame && !player.test(url.host) && isOfText(live, url, page)) return embed(url.href, page);
  const copy = page.clone.createElement(isFrame ? 'iframe' : name);
  copy.setAttribute('src', url.href);
  const title = page.attribute(live, 'title');
  if (title) copy.setAttribute('title', title);
  return { copy, children: null };
};

/** Share of the longest text among frames, from which another one is text, too, and no menu. */
const leastShare = 0.5;

/**
 * A frameset has no text of its own: the page is the frame with the longest text. Frames of other sites keep theirs to
 * themselves, as everywhere.
 * @returns the page itself when it is no frameset
 */
export function mainFrame(page: LivePage): LivePage {
  const frames = page.allOnPage(':root > frameset').length > 0 ? textsIn(page) : [];
  const most = Math.max(...frames.map(({ length }) => length));
  const main = frames.findIndex(({ length }) => length === most);
  const found = frames[main];
  if (!found || most === 0) return page;
  const others = (some: typeof frames) =>
    some.filter(({ length }) => length > Math.max(longEnough, most * leastShare));
  found.inside.framesBefore.push(...others(frames.slice(0, main)).map(({ body }) => body));
  found.inside.framesAfter.push(...others(frames.slice(main + 1)).map(({ body }) => body));
  return found.inside;
}

interface FrameText {
  inside: LivePage;
  body: Element;
  /** Characters outside of links. */
  length: number;
}

function textsIn(page: LivePage): FrameText[] {
  return [...page.allOnPage('frameset frame')].flatMap((frame) => {
    const document = documentIn(frame, page);
    if (!document) return [];
    const inside = openPage(page.window, document);
    const [body] = inside.allOnPage('body');
    if (!body) return textsIn(inside);
    return [{ inside, body, length: lengthOutsideLinks(body, inside) }];
  });
}

function lengthOutsideLinks(body: Element, page: LivePage): number {
  const length = (part: Element) => page.textContent(part)?.length ?? 0;
  const others = [...page.all(body, 'a, script, style, noscript')];
  return others.reduce((all, it) => all - length(it), length(body));
}

/** Letters and books are shown in a frame of their own, with the page's bars around. */
function outweighs(inside: Element, page: LivePage): boolean {
  const [body] = page.allOnPage('body');
  return !body || lengthOutsideLinks(inside, page) > lengthOutsideLinks(body, page);
}

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

/** Whoever looks for the article knows these. */
const player = /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)$/i;

/** Frames of advertisers, and of programs that ask for something: by host and path. */
const service =
  /doubleclick|syndication|tagmanager|captcha|accounts\.|adservice|adsystem|adserver|adnxs|criteo|taboola|outbrain|^ads?\d*[.-]|\/ads?\/|^[^/]*(?:consent|cookie|challenges|chat|intercom|zendesk|tawk\.)|\/(?:subscribe|newsletter|sign-?up|log-?in)\b|substack\.com\/embed\/?$|list-manage|mailchimp|convertkit|beehiiv|buttondown|hsforms|oauth|disqus|giscus|utteranc|hyvor|commento|facebook\.com\/plugins\/(?!post|video)|button|addthis|sharethis|stripe\.|paypal/i;
const serviceName =
  /(?:^|[\s_-])(?:ads?|advert\w*|google_ads\w*|aswift\w*|sponsor\w*|captcha|newsletter|subscribe|signup|comments?|consent|chat)(?:[\s_-]|$)/i;

/** Pixels in which places for advertisements are sold. */
const sold =
  /^(?:300x[26][05]0|336x280|1[26]0x600|728x90|970x(?:90|250)|468x60|320x(?:50|100)|2[05]0x2[05]0)$/;
/** Pixels; smaller frames are buttons and counters. */
const least = { width: 180, height: 100 };

/** By its name, or because it follows the reader over the page, as chats do. */
function isService(live: Element, page: LivePage): boolean {
  const names = ['id', 'name', 'class'].map((name) => page.attribute(live, name)).join(' ');
  return serviceName.test(names) || page.style(live).position === 'fixed';
}

/** A chart, a map, a program to try: large, and with text before it, out of the boxes that hold nothing else. */
function isOfText(live: Element, url: URL, page: LivePage): boolean {
  if (service.test(url.host + url.pathname) || isService(live, page)) return false;
  const box = page.box(live);
  const [width, height] = (['width', 'height'] as const).map((name) => {
    const said = page.attribute(live, name);
    // Its border is no part of what is sold.
    return /^\d+(?:px)?$/.test(said) ? Number.parseInt(said, 10) : box[name] || 1_000;
  }) as [number, number];
  if (width < least.width || height < least.height) return false;
  for (const node of [live, ...boxesAround(live, page, 6)]) {
    // No place for advertisements has a caption.
    if (page.localName(node) === 'figure') return true;
    for (let before = page.previousSibling(node); before; before = page.previousSibling(before))
      if (isBlockOfText(before, page)) return !sold.test(`${width}x${height}`);
  }
  return false;
}

function isBlockOfText(node: Node, page: LivePage): boolean {
  const isElement = page.nodeType(node) === nodeTypes.element;
  const isBlock = /^(?:p|[uod]l|h[1-6]|blockquote|pre|table|figure|div)$/;
  return isElement && isBlock.test(page.localName(node as Element)) && lengthOf(node, page) > 0;
}

function fillsPage(frame: Element, page: LivePage): boolean {
  const { width, height } = page.box(frame);
  const { innerWidth, innerHeight } = page.window;
  return width * Math.min(height, innerHeight) > (innerWidth * innerHeight) / 2;
}
