// The box that asks to subscribe. Sites call what stands behind the wall by the same names, so only a short box with
// something to press is one.
import { partOfName } from '../known/class-names';
import { descendants } from '../page/live-page';
import type { LiveReader } from './reader';

export const wall = partOfName([
  'paywall',
  'pay-wall',
  'reg(?:ister|istration)?-?wall',
  'paid-?box',
  'subscribe-?wall',
]);

/** Characters; what is behind a wall is longer. */
const longestOffer = 600;

/** What holds a text's own words. */
const ofText = /^(?:p|li|h[1-6]|blockquote|figure|figcaption)$/;

/** A short box that asks to pay or to register is marked, so that it can be left out and listed. */
export const readWall: LiveReader = (live, page, { name }) => {
  if (ofText.test(name)) return null;
  if ((page.textContent(live) ?? '').replace(/\s+/g, ' ').length > longestOffer) return null;
  const press = [...descendants(page, live)].some((it) =>
    /^(?:button|a|form|input)$/.test(page.localName(it)),
  );
  if (!press) return null;
  const copy = page.clone.createElement('div');
  copy.setAttribute('data-wall', '');
  return { copy, children: live };
};
