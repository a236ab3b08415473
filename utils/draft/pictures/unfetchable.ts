// Pictures of a story that Medium's server cannot fetch, because it is a stranger to where they lie, or would refuse.

import { isPrivate } from '../../clip/about/private-host';
import type { Metadata } from '../../clip/types';

/** Where the pictures were seen. */
export type SeenOn = Pick<Metadata, 'url' | 'barriers'>;

/** Types that Medium refuses; a server names one in a path, or is asked for one in a query. */
const refusedPath = /\.(?:webp|avif|svg)$/i;
const refusedFormat = /^(?:webp|avif|svg)$/i;
const formatNames = ['format', 'fm', 'ext', 'type'];

/** @param address absolute */
export function isUnfetchable(address: string, page: SeenOn): boolean {
  return isPrivate(address) || isRefused(new URL(address)) || isBehindLogin(address, page);
}

function isRefused({ pathname, searchParams }: URL): boolean {
  const formats = formatNames.map((name) => searchParams.get(name) ?? '');
  return refusedPath.test(pathname) || formats.some((format) => refusedFormat.test(format));
}

/** What only readers with an account see lies with the page, or on a host below or above its own. */
function isBehindLogin(address: string, { url, barriers }: SeenOn): boolean {
  if (!barriers.includes('signed-in') && !barriers.includes('paywall')) return false;
  const [one, other] = [hostOf(address), hostOf(url)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
