// <object> and <embed>: a picture, a player or a file by its address; else what stands in it for browsers that show none.
import type { LivePage } from '../../page/live-page';
import { pictureOf } from '../pictures/pictures';
import type { LiveReader } from '../reader';
import { embed } from './embeds';

/** No browser plays these any more. */
const outlived = /\.(?:swf|class|jar|dcr)$/i;

/** <object> and <embed> keep the address of the picture, file or player that they show. */
export const readObject: LiveReader = (live, page) => {
  const isEmbed = page.localName(live) === 'embed';
  const address = page.attribute(live, isEmbed ? 'src' : 'data') || parameter(live, page);
  const url = address ? page.resolve(address) : null;
  if (url && /^https?:$/.test(url.protocol)) {
    const picture = pictureOf(live, address, page);
    if (picture) return picture;
    if (!outlived.test(url.pathname)) return embed(url.href, page);
  }
  return isEmbed ? 'dropped' : { copy: page.clone.createElement('div'), children: live };
};

/** Players of old tell their address so. */
function parameter(live: Element, page: LivePage): string {
  const names = /^(?:movie|src|url|filename)$/i;
  const [found] = [...page.all(live, 'param')].filter((it) =>
    names.test(page.attribute(it, 'name')),
  );
  return found ? page.attribute(found, 'value') : '';
}
