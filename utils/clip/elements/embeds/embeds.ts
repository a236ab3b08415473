// Embedded things that are no frame (yet): what their elements and scripts tell of them becomes a frame or an address.
// Readability knows the frames of a few sites only; <p data-embed> with the address as its text passes as a paragraph.
import { partOfName, wholeName } from '../../known/class-names';
import { namesOf } from '../../known/engines';
import { descendants, type LivePage, nodeTypes } from '../../page/live-page';
import type { LiveReader, Prepared } from '../reader';

/** Frames of these hosts hold a post or a piece of code that a reader came for. */
const posts =
  /^https?:\/\/(?:gist\.github\.com\/|platform\.(?:twitter|x)\.com\/embed\/|embed\.bsky\.app\/embed\/|[\w.-]+\/@[\w.@-]+\/\d+\/embed(?:[?#]|$)|(?:www\.)?instagram\.com\/(?:p|reel)\/[\w-]+\/embed|(?:www\.)?tiktok\.com\/embed\/)/i;

/** @returns null when the address is none of a post; a frame of it would be taken for an advertisement */
export function postEmbed(address: string, page: LivePage): Prepared | null {
  return posts.test(address) ? embed(address, page) : null;
}

/** A link that stands where the page shows something of another site. */
export function embed(address: string, page: LivePage): Prepared {
  const copy = page.clone.createElement('p');
  copy.setAttribute('data-embed', '');
  copy.textContent = address;
  return { copy, children: null };
}

const postCard = wholeName(namesOf('postCard'));

/** The frame of a post's card has the post's address with a word behind it; the link that it takes the place of is hidden. */
export function readPostCard(live: Element, address: string, page: LivePage): Prepared | null {
  if (!postCard.test(page.attribute(live, 'class'))) return null;
  const secret = page.attribute(live, 'data-secret');
  const isLink = [...page.allOnPage('blockquote[data-secret]')].some(
    (it) => page.attribute(it, 'data-secret') === secret && page.style(it).display !== 'none',
  );
  return isLink ? 'dropped' : embed(address.replace(/\/embed\/?(?:[?#].*)?$/, '/'), page);
}

/** Elements that load the player on a click, by name: the attributes that hold the id, and the player's address. */
const players: Readonly<Record<string, [string[], string]>> = {
  'lite-youtube': [['videoid', 'video-id'], 'https://www.youtube.com/embed/'],
  'youtube-video': [['video-id', 'videoid', 'src'], 'https://www.youtube.com/embed/'],
  'amp-youtube': [['data-videoid'], 'https://www.youtube.com/embed/'],
  'lite-vimeo': [['videoid', 'video-id'], 'https://player.vimeo.com/video/'],
  'amp-vimeo': [['data-videoid'], 'https://player.vimeo.com/video/'],
};

export const playerNames = Object.keys(players);

/** An element of its own that stands for a player keeps the player's address. */
export const readPlayer: LiveReader = (live, page) => {
  const [attributes = [], address = ''] = players[page.localName(live)] ?? [];
  const id = attributes.map((name) => page.attribute(live, name)).find(Boolean) ?? '';
  if (!/^[\w-]{5,20}$/.test(id)) return null;
  const copy = page.clone.createElement('iframe');
  copy.setAttribute('src', address + id);
  return { copy, children: null };
};

/** <oembed url="…">, as editors store it. */
export const readOembed: LiveReader = (live, page) => {
  const url = page.resolve(page.attribute(live, 'url'));
  if (!page.attribute(live, 'url') || !url || !/^https?:$/.test(url.protocol)) return null;
  return embed(url.href, page);
};

export const waitingPlayer = partOfName(['youtube', 'yt', 'vimeo', 'video', 'player', 'embed']);
const video =
  /^(?:https?:)?\/\/(?:(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed\/|watch\?)|player\.vimeo\.com\/video\/|youtu\.be\/)/i;

/** Characters; what stands in a player's place is a title and a button. */
const longestPoster = 200;

/** A box with the video's address in a data-* attribute, which becomes a player on a click. */
export const readWaitingPlayer: LiveReader = (live, page) => {
  const drawing = drawingOf(live, page);
  if (drawing) return embed(drawing, page);
  const address = page
    .attributeNames(live)
    .filter((name) => name.startsWith('data-'))
    .map((name) => page.attribute(live, name))
    .find((value) => video.test(value));
  const url = address ? page.resolve(address) : null;
  const isPoster = (page.textContent(live)?.length ?? 0) <= longestPoster;
  const isPlaying = [...descendants(page, live)].some((it) => page.localName(it) === 'iframe');
  return url && isPoster && !isPlaying ? embed(url.href, page) : null;
};

/** A box that the script of Flourish or Infogram fills; what it has filled holds a frame. */
function drawingOf(live: Element, page: LivePage): string | null {
  if (page.all(live, 'iframe').length > 0) return null;
  const chart = /^(?:visualisation|story)\/\d+$/.exec(page.attribute(live, 'data-src'));
  if (chart) return `https://flo.uri.sh/${chart[0]}/embed`;
  const id = page.attribute(live, 'data-id');
  const isInfogram = /(?:^|\s)infogram-embed(?:\s|$)/.test(page.attribute(live, 'class'));
  return isInfogram && /^[\w-]{8,80}$/.test(id) ? `https://infogram.com/${id}` : null;
}

export const codePen = wholeName(namesOf('pen'));

/** <p class="codepen" data-slug-hash="…" data-user="…">, which a script turns into a frame. */
export const readCodePen: LiveReader = (live, page) => {
  const hash = page.attribute(live, 'data-slug-hash');
  const user = page.attribute(live, 'data-user') || 'anon';
  if (!/^\w+$/.test(hash) || !/^[\w-]+$/.test(user)) return null;
  return embed(`https://codepen.io/${user}/pen/${hash}`, page);
};

const gist = wholeName(namesOf('gist'));

/** <script src="https://gist.github.com/user/id.js">; where it ran, the code stands behind it. */
export const readGist: LiveReader = (live, page) => {
  const src = page.attribute(live, 'src');
  const found = /^(?:https?:)?\/\/gist\.github\.com\/[\w/-]+\.js/i.exec(src);
  if (!found) return null;
  let next = page.nextSibling(live);
  for (let step = 0; step < 6 && next; step += 1, next = page.nextSibling(next))
    if (page.nodeType(next) === nodeTypes.element)
      if (gist.test(page.attribute(next as Element, 'class'))) return 'dropped';
  return embed(page.resolve(src)?.href ?? src, page);
};
