// The public address of an embedded player or post: the page on which people see it. Medium can embed this address, but not the
// address of the player. One entry for each provider: host of the player, its path, the public address.
interface Provider {
  host: RegExp;
  /** Matched against path and query. */
  path: RegExp;
  address: (...found: string[]) => string;
}

const providers: readonly Provider[] = [
  {
    host: /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    path: /^\/(?:embed|v|shorts|live)\/(?!videoseries)([\w-]{6,})/,
    address: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    host: /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    path: /^\/(?:embed\/videoseries|playlist)\?.*\blist=([\w-]+)/,
    address: (id) => `https://www.youtube.com/playlist?list=${id}`,
  },
  {
    host: /^youtu\.be$/,
    path: /^\/([\w-]{6,})/,
    address: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    host: /^player\.vimeo\.com$/,
    path: /^\/video\/(\d+)/,
    address: (id) => `https://vimeo.com/${id}`,
  },
  {
    host: /(?:^|\.)dailymotion\.com$/,
    path: /^\/embed\/video\/(\w+)/,
    address: (id) => `https://www.dailymotion.com/video/${id}`,
  },
  {
    host: /^embed\.ted\.com$/,
    path: /^\/talks\/(?:lang\/[\w-]+\/)?([\w-]+)/,
    address: (id) => `https://www.ted.com/talks/${id}`,
  },
  {
    host: /(?:^|\.)loom\.com$/,
    path: /^\/embed\/(\w+)/,
    address: (id) => `https://www.loom.com/share/${id}`,
  },
  {
    host: /^platform\.(?:twitter|x)\.com$/,
    path: /^\/embed\/.*\bid=(\d+)/,
    address: (id) => `https://x.com/i/status/${id}`,
  },
  {
    host: /^embed\.bsky\.app$/,
    path: /^\/embed\/([\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)/,
    address: (author, id) => `https://bsky.app/profile/${author}/post/${id}`,
  },
  {
    host: /^gist\.github\.com$/,
    path: /^\/([\w-]+)\/(\w+)(?:\.js|\.pibb)?(?:[?#]|$)/,
    address: (author, id) => `https://gist.github.com/${author}/${id}`,
  },
  {
    host: /(?:^|\.)instagram\.com$/,
    path: /^\/(p|reel)\/([\w-]+)\/embed/,
    address: (kind, id) => `https://www.instagram.com/${kind}/${id}/`,
  },
  {
    host: /(?:^|\.)codepen\.io$/,
    path: /^\/([\w-]+)\/embed\/(?:preview\/)?(\w+)/,
    address: (author, id) => `https://codepen.io/${author}/pen/${id}`,
  },
  {
    host: /^codesandbox\.io$/,
    path: /^\/embed\/([\w-]+)/,
    address: (id) => `https://codesandbox.io/s/${id}`,
  },
  {
    host: /^open\.spotify\.com$/,
    path: /^\/embed(?:-podcast)?\/(\w+)\/(\w+)/,
    address: (kind, id) => `https://open.spotify.com/${kind}/${id}`,
  },
];

/** @param url of a player or frame, http(s). @returns the public address, or the same address for an unknown provider */
export function embedAddress(url: URL): string {
  const path = url.pathname + url.search;
  for (const provider of providers) {
    const found = provider.host.test(url.hostname) ? provider.path.exec(path) : null;
    if (found) return provider.address(...found.slice(1));
  }
  // SoundCloud's player names the track in its query.
  const track =
    url.hostname === 'w.soundcloud.com' ? URL.parse(url.searchParams.get('url') ?? '') : null;
  if (track && /^https?:$/.test(track.protocol)) return track.href;
  // Every Mastodon server embeds under the post's address.
  const post = /^(\/@[\w.@-]+\/\d+)\/embed$/.exec(url.pathname)?.[1];
  return post ? `${url.origin}${post}` : url.href;
}

const post =
  /^https:\/\/(?:(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/\d+|bsky\.app\/profile\/[\w:.-]+\/post\/\w+|[\w.-]+\/@[\w.@-]+\/\d{15,})/;

/** The embed codes of these networks have the address in an attribute. */
const network =
  /^https:\/\/(?:www\.)?(?:instagram\.com\/(?:p|reel)\/[\w-]+|tiktok\.com\/@[\w.-]+\/video\/\d+)/;

/**
 * The address of a quoted post on a social network: in an attribute, or in the last link of the quotation.
 * @param written the element as the page has it
 * @param quote its layout as story HTML
 * @returns null when it is not such a post
 */
export function quotedPost(written: Element, quote: Element): string | null {
  const last = [...quote.querySelectorAll('a')].at(-1);
  const permalink =
    written.getAttribute('data-instgrm-permalink') ?? written.getAttribute('cite') ?? '';
  if (network.test(permalink)) return permalink.split('?', 1)[0] ?? null;
  return post.exec(last?.getAttribute('href') ?? '')?.[0] ?? null;
}
