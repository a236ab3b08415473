// Advertisements by their shape: a place that a network fills, with the label over it; a banner that leads somewhere.
import { pictureFile } from '../../elements/pictures/lazy';
import { hasLetters } from '../../text/letters';
import { lineOf } from '../leaves';
import { isSentence } from '../prose';

/** What networks fill, and what says to those who do not see it what it is. */
const place =
  'ins.adsbygoogle, amp-ad, amp-embed, [id^="div-gpt-ad"], [id^="google_ads"], [data-ad-slot], [data-ad], [data-ad-unit], [data-advertisement], [data-adv-type], [data-ea-publisher], #carbonads, [id^="taboola-"], .OUTBRAIN, [aria-label="advertisement" i]';

/** Sizes of banners, in pixels. https://www.iab.com/guidelines/iab-new-ad-portfolio/ */
const banners = new Set(
  '468x60 728x90 970x90 970x250 320x50 300x50 320x100 234x60 120x600 160x600'.split(' '),
);

/** Characters of a label. */
const longestLabel = 40;
/** What no label is, and no place holds. */
const ofText = 'h1, h2, h3, h4, h5, h6, iframe, video, pre, table';

/** @param page the copy's body; the boxes come in no order */
export function* advertisements(page: Element): Generator<Element> {
  for (const it of page.querySelectorAll(place)) {
    const box = labelled(it, page);
    if (hasLetters(box.textContent ?? '')) yield box;
  }
  for (const picture of page.querySelectorAll('a[href] img[width][height]')) {
    const size = `${picture.getAttribute('width')}x${picture.getAttribute('height')}`;
    const link = picture.closest('a');
    if (!link || !banners.has(size) || link.querySelectorAll('img').length > 1) continue;
    // A wide photograph of the author's may open larger.
    if (!pictureFile.test(link.getAttribute('href') ?? '')) yield labelled(link, page);
  }
}

/** The widest box around it that says no more than a label does, and shows nothing else. */
function labelled(place: Element, page: Element): Element {
  const pictures = place.querySelectorAll('img').length;
  let box = place;
  for (let up = box.parentElement; up && up !== page; up = up.parentElement) {
    const line = lineOf(up);
    if (line.length > longestLabel || isSentence(line)) break;
    if (up.querySelectorAll('img').length > pictures || up.querySelector(ofText)) break;
    box = up;
  }
  return box;
}
