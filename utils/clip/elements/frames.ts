// Embedded players keep their address. A frame of the same site that fills the page is the page, and is read.
import { descendants, frameOf, type LivePage, nodeTypes } from '../page/live-page';
import { embed, postEmbed } from './embeds';
import type { LiveReader } from './reader';

/** Characters; players and forms have fewer. */
const longEnough = 1_000;

export const readFrame: LiveReader = (live, page) => {
  const name = page.localName(live);
  const inside = name === 'iframe' && fillsPage(live, page) ? frameOf(page, live) : null;
  if (inside?.body && (page.textContent(inside.body)?.length ?? 0) > longEnough)
    return { copy: page.clone.createElement('div'), children: inside.body, page: inside.page };
  const address = [live, ...descendants(page, live)].map((it) => addressOf(it, page)).find(Boolean);
  const url = address ? page.resolve(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return 'dropped';
  const isFrame = name.endsWith('iframe');
  const post = isFrame ? postEmbed(url.href, page) : null;
  if (post) return post;
  if (isFrame && !player.test(url.host) && isOfText(live, url, page)) return embed(url.href, page);
  const copy = page.clone.createElement(isFrame ? 'iframe' : name);
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

/** Whoever looks for the article knows these. */
const player = /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com)$/i;

/** Frames of advertisers, and of programs that ask for something: by host or path. */
const service =
  /doubleclick|googlesyndication|googletagmanager|google\.com\/recaptcha|accounts\.google|adservice|adsystem|adserver|adnxs|criteo|taboola|outbrain|pubmatic|rubicon|teads|\/\/ads?\d*[.-]|\/ads?\/|\bbanners?\b|captcha|turnstile|challenges\.|consent|cookie|subscri|newsletter|sign-?up|opt-?in|substack\.com\/embed\/?(?:[?#]|$)|list-manage|mailchimp|convertkit|beehiiv|buttondown|hsforms|\/log-?in|oauth|disqus|giscus|utteranc|hyvor|commento|\/comments?\b|facebook\.com\/plugins\/(?!post|video)|\/widgets?\/(?:follow|like|tweet_button)|follow_button|addthis|addtoany|sharethis|intercom|zendesk|tawk\.to|crisp\.chat|livechat|stripe\.|paypal/i;
const serviceName =
  /(?:^|[\s_-])(?:ads?|advert\w*|google_ads\w*|aswift\w*|sponsor\w*|captcha|newsletter|subscribe|signup|comments?|consent|cookies?|chat|utterances|giscus)(?:[\s_-]|$)/i;

/** Pixels in which places for advertisements are sold. */
const sold = new Set(
  '300x250 336x280 300x600 160x600 120x600 728x90 970x90 970x250 468x60 320x50 320x100 250x250 200x200'.split(
    ' ',
  ),
);
/** Pixels; smaller frames are buttons and counters. */
const leastWidth = 180;
const leastHeight = 100;

/** A chart, a map, a program to try: large, and with text before it in the same box. */
function isOfText(live: Element, url: URL, page: LivePage): boolean {
  const names = ['id', 'name', 'class'].map((name) => page.attribute(live, name)).join(' ');
  if (service.test(url.href.slice(0, 300)) || serviceName.test(names)) return false;
  const box = page.box(live);
  const side = (name: 'width' | 'height') =>
    box[name] || Number.parseFloat(`${page.attribute(live, name)}`.replace(/%$/, '0')) || 1_000;
  const [width, height] = [side('width'), side('height')];
  if (width < leastWidth || height < leastHeight) return false;
  // What follows the reader over the page, as chats do.
  if (page.style(live).position === 'fixed') return false;
  let isInFigure = false;
  let node: Node = live;
  // Out of the boxes that hold nothing else.
  for (let step = 0; step < 6; step += 1) {
    isInFigure ||= page.localName(node as Element) === 'figure';
    for (let before = page.previousSibling(node); before; before = page.previousSibling(before))
      if (isBlockOfText(before, page)) return isInFigure || !sold.has(`${width}x${height}`);
    const up = page.parent(node);
    if (!up || page.nodeType(up) !== nodeTypes.element) return false;
    node = up;
  }
  return false;
}

function isBlockOfText(node: Node, page: LivePage): boolean {
  if (page.nodeType(node) !== nodeTypes.element) return (page.textContent(node) ?? '').length > 80;
  const name = page.localName(node as Element);
  return (
    /^(?:p|ul|ol|dl|h[1-6]|blockquote|pre|table|figure|div)$/.test(name) &&
    !!page.textContent(node)?.trim()
  );
}

function fillsPage(frame: Element, page: LivePage): boolean {
  const { width, height } = page.box(frame);
  const { innerWidth, innerHeight } = page.window;
  return width * Math.min(height, innerHeight) > (innerWidth * innerHeight) / 2;
}
