// The lines around an article's title: the title again, who wrote it and when, where it is filed. Part of trimming.
import { crumbs, date, readingTime, signed, signedAlone } from '../../known/phrases';
import { holdsLetters, letters } from '../../text/letters';
import { widthOf } from '../../text/width';
import { isBefore, type Leaf, lineOf, linkedLength } from '../leaves';
import { classOf } from '../names';
import { isAmongProse, isSentence } from '../prose';
import {
  besidePart,
  longestLine,
  longestList,
  longestTitle,
  longestTopLead,
  mostItems,
  topmost,
  writtenLeaf,
} from '../thresholds';
import type { About, Trimmed } from './trimmed';

/** Takes out the lines around the title. @param leaves of the article, from the first on */
export function trimTop(leaves: readonly Leaf[], { article, drop }: Trimmed, about: About): void {
  const title = letters(about.title);
  let isBelowLead = false;
  let isBelowSentence = false;
  let isBelowLine = false;
  let isBelowHeading = false;
  for (const { element, text } of leaves.slice(0, topmost)) {
    if (!article.contains(element)) continue;
    if (/^(?:pre|table|figure|img)$/.test(element.localName)) continue;
    const picture = element.querySelector('img');
    if (picture) {
      if (!isBelowLead && isPortrait(picture, { element, text }, about)) drop(element);
      continue;
    }
    const isTitle = title !== '' && text.length <= longestTitle && letters(text) === title;
    if (!isTitle && text.length - linkedLength(element) >= writtenLeaf) {
      if (isBelowLead || text.length > longestTopLead) return;
      isBelowLead = true;
      continue;
    }
    const list = element.closest('ul, ol, dl');
    isBelowSentence ||=
      list !== null &&
      text.length >= besidePart &&
      linkedLength(element) === 0 &&
      !date.test(text.toLowerCase());
    if (list && (isBelowHeading || about.policy.keepsLists || !isBesideTitle(list))) continue;
    const isHeading = /^h[1-6]$/.test(element.localName);
    isBelowHeading ||= isHeading && !isTitle;
    const isWithin = isBelowLead || isVerse(element);
    const isAbout =
      !(isSentence(text) && isAmongProse(element)) &&
      !isEntryDay({ element, text }, leaves) &&
      isAboutArticle(text, { about, isBelowLead: isWithin });
    const words = text.replace(/ [|·•/] ?/g, ' ').trim();
    const isLink = words !== '' && linkedLength(element) >= words.length * 0.9 && text.length <= 60;
    const isFiled = isLink && !isBelowLead && !isBelowSentence;
    isBelowSentence ||= !isHeading && !isAbout && isSentence(text) && linkedLength(element) === 0;
    // A lesser heading below a paragraph names a part of the text, whatever its words.
    const isOver = isHeading ? !isBelowLead : !isBelowLead && !isBelowLine;
    const isRepeated = isTitle && (isOver || element.localName === 'h1');
    isBelowLine ||= !isTitle && !isHeading && !isAbout && linkedLength(element) === 0;
    // The title stands over the story already.
    if (isRepeated) element.remove();
    else if (
      isHeading
        ? !isBelowLead &&
          (isNoHeading(element, about) ||
            isLabelOfBox(element, leaves) ||
            (isAbout && isOfThisDay(text, about)))
        : isAbout || isFiled
    )
      drop(element);
  }
}

/** A picture that says no more than the name beside it, which is a link or the author's. */
function isPortrait(picture: Element, { element, text }: Leaf, { byline }: About): boolean {
  const name = linkedLength(element) === text.length ? text : (byline ?? '');
  const said = picture.getAttribute('alt') ?? '';
  return (
    Math.max(text.length, said.length) <= name.length + longestBesideName &&
    holdsLetters(text, name) &&
    holdsLetters(said, name)
  );
}

/** Characters: "Portrait of"; "By", and the day. */
const longestBesideName = 24;

/** The site's name that links to its home, or the title below the label of its section. */
function isNoHeading(heading: Element, { title, url }: About): boolean {
  const all = letters(lineOf(heading));
  const home = new URL('/', url).href;
  return [...heading.querySelectorAll('*')].some((part) => {
    const own = letters(lineOf(part));
    if (own !== all) return own !== '' && own + letters(title) === all;
    const address = part.getAttribute('href');
    return address !== null && home !== url && URL.parse(address, url)?.href === home;
  });
}

/** Whether a line has the day on which the page says it came out; a chapter of a diary has its own. */
function isOfThisDay(line: string, { publishedTime }: About): boolean {
  const day = numbersIn(publishedTime?.slice(0, 10) ?? '');
  const named = numbersIn(line);
  return day.length === 3 && named.includes(day[0]) && named.includes(day[2]);
}

function numbersIn(line: string): (number | undefined)[] {
  return (line.match(/\d+/g) ?? []).map(Number);
}

/** A lesser heading than the next, which leads to the box below it: the name of the file that the box shows. */
function isLabelOfBox(heading: Element, leaves: readonly Leaf[]): boolean {
  const link = heading.querySelector('a[href^="#"]');
  const next = leaves.find(
    ({ element: it }) => /^h[1-6]$/.test(it.localName) && isBefore(heading, it),
  );
  if (!link || !next || lineOf(link) !== lineOf(heading)) return false;
  return next.element.localName < heading.localName;
}

/** A day over each part of a diary or a list of changes: lines that look alike, with other text between. */
function isEntryDay({ element, text }: Leaf, leaves: readonly Leaf[]): boolean {
  const isDay = (line: string) => line.length <= longestLine && date.test(line.toLowerCase());
  if (!isDay(text)) return false;
  const look = (it: Element) =>
    [it.localName, classOf(it), it.firstElementChild?.localName].join(' ');
  const own = look(element);
  const days = leaves.flatMap((it, index) =>
    isDay(it.text) && look(it.element) === own ? [index] : [],
  );
  return days.some((at, index) => {
    const before = days[index - 1];
    return before !== undefined && leaves.slice(before + 1, at).some(isPart);
  });
}

/** A heading, or a text. */
function isPart({ element, text }: Leaf): boolean {
  return /^(?:h[1-6]|li)$/.test(element.localName) || widthOf(text) >= writtenLeaf;
}

/** The day, the section, the buttons to print and save; a longer list is part of the text. */
function isBesideTitle(list: Element): boolean {
  const before = list.previousElementSibling;
  if (before && lineOf(before).endsWith(':')) return false;
  return list.childElementCount <= mostItems && lineOf(list).length <= longestList;
}

/** Two more short lines like it follow in its box. */
function isVerse(element: Element): boolean {
  const lines = [element.nextElementSibling, element.nextElementSibling?.nextElementSibling];
  return lines.every(
    (it) =>
      it?.localName === element.localName &&
      classOf(it) === classOf(element) &&
      lineOf(it).length < writtenLeaf &&
      !/\d/.test(lineOf(it)),
  );
}

/** Below the lead, a sentence may begin with "By"; above it, a line of verse, which goes on in the next. */
function isAboutArticle(text: string, place: { about: About; isBelowLead: boolean }): boolean {
  const line = text.toLowerCase();
  if (line.length > longestLine || /[,;–—-]$/.test(line)) return false;
  const byline = place.about.byline?.toLowerCase() ?? '';
  if (byline !== '' && line.includes(byline) && line.length <= byline.length + 30)
    // Whoever greets the readers by name says a sentence.
    return !(isSentence(text) || /[。！？।]/.test(text)) || signed.test(line);
  const isDay = line.length <= 80 && date.test(line) && !isOfOtherYears(line, place.about);
  if (/\d/.test(line) && (readingTime.test(line) || isDay)) return true;
  if (place.isBelowLead) return false;
  // Readability takes the name alone.
  const isRest = place.about.byline !== null && signedAlone.test(line);
  return (signed.test(line) && isNames(text)) || isRest || crumbs.test(line);
}

/** When somebody lived, or a law was made: several years, or one before there were pages, and not the page's own. */
function isOfOtherYears(line: string, { publishedTime }: About): boolean {
  const years = new Set(line.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g));
  if (years.size === 0 || years.has(publishedTime?.slice(0, 4) ?? '')) return false;
  return years.size > 1 || [...years].every((year) => Number(year) < firstPages);
}

/** The year in which the first page was published. */
const firstPages = 1991;

/** Long words of a name begin with a capital, or with a letter of a script that has none. */
function isNames(text: string): boolean {
  const long = text
    .split(/\s+/)
    .slice(1)
    .filter((word) => word.length > 3);
  return long.every((word) => word[0] === word[0]?.toUpperCase());
}
