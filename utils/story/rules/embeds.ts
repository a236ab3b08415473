// Players and frames: the address alone in a paragraph. Medium makes an embed of it when the writer presses Enter there.
import type { Rule } from '../rule';
import { storyAddress, webSchemes } from '../subset';

export const embeds: Rule = {
  name: 'embeds',
  filter: ['iframe', 'video', 'audio'],
  lay(element, flow) {
    const src = storyAddress(element.getAttribute('src'), webSchemes);
    if (!src) return;
    const address = watchAddress(new URL(src));
    flow.edge();
    flow.mark({ name: 'a', href: address }, () => flow.text(address));
    flow.edge();
    flow.context.note(
      'changed',
      'An embedded player became a link; put the cursor behind it and press Enter to embed it on Medium.',
    );
  },
};

/** The page on which people watch, since players' own addresses embed nowhere. */
function watchAddress(url: URL): string {
  const id = /^\/(?:embed|video)\/([\w-]+)/.exec(url.pathname)?.[1];
  if (id && /(?:^|\.)youtube(?:-nocookie)?\.com$/.test(url.hostname))
    return `https://www.youtube.com/watch?v=${id}`;
  return id && url.hostname === 'player.vimeo.com' ? `https://vimeo.com/${id}` : url.href;
}
