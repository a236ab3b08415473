// A text that is laid out in several boxes: page builders make a box of each section, and something may stand between.
// Readability takes one of them for the whole.
import { lineOf } from '../leaves';
import { proseLength } from '../measure';
import { classOf } from '../names';
import { holdsProse, isChapterBox, isSentence } from '../prose';
import { leastProse, partedShare } from '../thresholds';

/**
 * The sections of a text that is laid out so: two or more children with the same classes, or none, and with prose, which
 * together hold most of the box's. Teasers and the remarks of readers are none: each leads on to something or somebody, by a line
 * that is a link as a whole.
 */
export function sectionsOf(box: Element): ReadonlySet<Element> {
  const alike = new Map<string, Element[]>();
  for (const child of box.children) {
    if (!isSection(child)) continue;
    const kind = `${child.localName} ${classOf(child)}`;
    alike.set(kind, [...(alike.get(kind) ?? []), child]);
  }
  const least = proseLength(box) * partedShare;
  const prose = (parts: Element[]) => parts.reduce((sum, part) => sum + proseLength(part), 0);
  const groups = [...alike.values()].filter((parts) => parts.length > 1);
  // One with a name of its own is a chapter all the same, and what begins with the title is the first.
  const others = groups.length > 0 ? [...box.children].filter(isOneMore) : [];
  const found = groups
    .map((parts) => [...new Set([...parts, ...others])])
    .find((parts) => prose(parts) >= least);
  return new Set(found);
}

/**
 * Whether a box stands between two sections of a text as one of them, however short: a line set apart, a picture with its
 * caption. It leads nowhere.
 */
export function isBetweenSections(box: Element, sections: ReadonlySet<Element>): boolean {
  const row = [...(box.parentElement?.children ?? [])];
  const at = row.indexOf(box);
  const places = row.flatMap((it, index) => (sections.has(it) ? [index] : []));
  const isBetween = places.some((it) => it < at) && places.some((it) => it > at);
  const isAlike = row.some((it) => sections.has(it) && classOf(it) === classOf(box));
  return isBetween && isAlike && box.querySelector('a[href], button, form, input, iframe') === null;
}

function isOneMore(child: Element): boolean {
  return isSection(child) && (isChapterBox(child) || child.querySelector('h1') !== null);
}

/** Whether a box holds prose, and is none that leads on to something. */
export function isSection(child: Element): boolean {
  return (
    /^(?:div|section)$/.test(child.localName) &&
    proseLength(child) >= leastProse &&
    holdsProse(child) &&
    !leadsOn(child)
  );
}

function leadsOn(section: Element): boolean {
  return [...section.querySelectorAll('a[href]:not([href^="#"])')].some((link) => {
    const line = link.closest('p, li, dd, td, h2, h3, h4, h5, h6, figcaption, div, section');
    // A picture that opens in full leads nowhere, and a sentence is no title.
    const isSaid = line?.localName === 'p' && isSentence(lineOf(line));
    return lineOf(link) !== '' && line !== null && !isSaid && lineOf(line) === lineOf(link);
  });
}
