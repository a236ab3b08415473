// Sliders: each slide once, also those that are not drawn now. The reader can turn to each; the copies that let a
// slider turn for ever are machinery.
import { partOfName } from '../../known/class-names';
import type { LivePage } from '../../page/live-page';
import { boxesAround, rowOf } from '../around';
import type { LiveReader } from '../reader';
import { fileStem } from './lazy';

const cloned = /(?:^|[\s_-])(?:clone[ds]?|duplicates?)(?:[\s_-]|$)/i;
export const slide = partOfName([
  'slide',
  'clone[ds]?',
  'duplicates?',
  'carousel[\\w-]*(?:item|cell)',
]);

/** What a row of slides, or the box around it, is called. */
const slider =
  /(?:^|[\s_-])(?:carousel|slider?|slides|slide-?show|slick|swiper|splide|glide|owl|flickity|flexslider|rotator|gallery)(?:[\s_-]|$)/i;
/** Boxes around a slide. */
const depth = 3;
/** Slides in a row. */
const most = 100;
/** Fewer are no row, and the other one may be for small screens. */
const fewest = 3;
const pictures = 'img, amp-img';

/** A copy, when what it was copied from stands beside it. */
export const readClone: LiveReader = (live, page) => {
  const row = rowOf(live, page);
  const own = contentOf(live, page);
  if (own === '' || row.length > most) return null;
  const place = row.indexOf(live);
  const rank = (it: Element) =>
    Number(cloned.test(page.attribute(it, 'class'))) * 2 +
    Number(page.attribute(it, 'aria-hidden') === 'true');
  const isBefore = (it: Element, index: number) =>
    rank(it) < rank(live) || (rank(it) === rank(live) && index < place);
  const isOriginal = (it: Element, index: number) =>
    it !== live && isBefore(it, index) && contentOf(it, page) === own;
  return row.some(isOriginal) ? 'dropped' : null;
};

/** Hidden as a slide is, and what stands in it with it. */
const turnedAway = new WeakSet<Element>();

/** @param live not shown. @returns whether the reader could turn to it */
export function isSlide(live: Element, page: LivePage): boolean {
  if (turnedAway.has(live)) return page.style(live).display !== 'none';
  const [picture] = page.all(live, pictures);
  if (!picture || !isInRow(live, picture, page) || !isInSlider(live, page)) return false;
  // Unlike display, visibility is said again of all that stands inside.
  if (page.style(live).display !== 'none')
    for (const inside of page.all(live, '*')) turnedAway.add(inside);
  return true;
}

/** Beside others of its kind, each with another picture, but for copies. */
function isInRow(live: Element, picture: Element, page: LivePage): boolean {
  const row = rowOf(live, page);
  if (row.length > most) return false;
  const others = row
    .filter((it) => it !== live && page.localName(it) === page.localName(live))
    .filter((it) => !cloned.test(page.attribute(it, 'class')))
    .flatMap((it) => page.all(it, pictures)[0] ?? []);
  const own = fileOf(picture, page);
  return others.length > 0 && others.every((it) => fileOf(it, page) !== own);
}

function isInSlider(live: Element, page: LivePage): boolean {
  return [live, ...boxesAround(live, page, depth)].some(
    (box) =>
      !/^(?:body|main|article)$/.test(page.localName(box)) &&
      (/^(?:carousel|slide)$/i.test(page.attribute(box, 'aria-roledescription')) ||
        slider.test(`${page.attribute(box, 'class')} ${page.attribute(box, 'id')}`) ||
        (box !== live && turns(box, page))),
  );
}

/** A row of boxes with a picture each, and two buttons or more that turn it. */
function turns(box: Element, page: LivePage): boolean {
  const buttons = page.all(box, 'button, [role="button"], [data-slide], [data-bs-slide]').length;
  return buttons >= 2 && page.all(box, pictures).length >= fewest;
}

/** Its words and the addresses of its pictures; nothing when it has none. */
function contentOf(live: Element, page: LivePage): string {
  const addresses = [...page.all(live, pictures)].map((it) => addressOf(it, page)).join(' ');
  return addresses && `${addresses} ${page.textContent(live)?.replace(/\s+/g, ' ').trim() ?? ''}`;
}

function addressOf(picture: Element, page: LivePage): string {
  return page.attribute(picture, 'data-src') || page.attribute(picture, 'src');
}

function fileOf(picture: Element, page: LivePage): string {
  return fileStem(page.resolve(addressOf(picture, page))?.href ?? '');
}
