// Boxes that are called like furniture, and hold what an author says: facts, a lead, the days of a diary, whole paragraphs.
import { isCalledBox, isCalledRemarks } from '../../known/box-names';
import { lineOf } from '../leaves';
import { textLength } from '../measure';
import { classAndId, classOf } from '../names';
import { hasEntries, isParagraph, isSentence } from '../prose';
import { leadsNowhere } from '../said';
import { restoredShare } from '../thresholds';

/** "Promo" and "call to action" are what some call any box beside the text. What leads nowhere and asks for nothing is none. */
export function isOfFacts(part: Element, hasTeasers: boolean): boolean {
  if (!hasTeasers || part.localName === 'p' || !leadsNowhere(part)) return false;
  return [part.getAttribute('class') ?? '', part.id].some(
    (it) =>
      callToAction.test(it) ||
      (isCalledBox(it, true) && !isCalledBox(it, false) && !/related/i.test(it)),
  );
}

const callToAction = /(?:^|\s)(?:call-to-action|cta)(?:\s|$)/i;

/** Names of boxes that ask for something. Where their words ask, too, they do. */
const invitation = /newsletter|subscri|sign-?up|opt-?in|donat/i;

/** Whether a box is called after what it asks for, and asks. */
export function isInvitation(part: Element): boolean {
  return invitation.test(classAndId(part)) && /[?!？！؟]/.test(part.textContent ?? '');
}

/** Remarks say who made them, and when. */
export function isOfReaders(part: Element): boolean {
  if (!isCalledRemarks(classAndId(part))) return false;
  return hasEntries(part) || part.querySelector('time, img') !== null;
}

/** "Teaser" is what some call a lead, too: a sentence without a link, right below the title. */
export function isLead(part: Element): boolean {
  if (!/teaser/i.test(classOf(part)) || part.querySelector('a, img, button, form, h1, h2, h3'))
    return false;
  if (!isSentence(lineOf(part))) return false;
  let before = part.previousElementSibling;
  while (before && !before.matches('h1, :has(h1)') && !isSentence(lineOf(before)))
    before = before.previousElementSibling;
  return before?.matches('h1, :has(h1)') === true;
}

/** What is called so holds no paragraphs, unless all of a section is: one that can be read aloud, or shared. */
const small =
  /(?:^|[\s_-])(?:share|sharing|social|tts|text-to-speech|toc|follow|tags)(?:[\s_-]|$)/i;
/** Paragraphs of a section. */
const fewestParagraphs = 2;

/** Whether whole paragraphs stand in a box that is called after something small. */
export function isOfParagraphs(part: Element): boolean {
  if (!/^(?:div|section)$/.test(part.localName) || !small.test(classAndId(part))) return false;
  if (part.querySelector('form, input, button, [role="button"]')) return false;
  const paragraphs = [...part.querySelectorAll('p')].filter(isParagraph);
  const prose = paragraphs.reduce((sum, it) => sum + lineOf(it).length, 0);
  return paragraphs.length >= fewestParagraphs && prose >= textLength(part) * restoredShare;
}

/** Entries that have a day each, as a timeline has. */
const fewestDays = 3;

/** "Story date" is the day of a post, or that of an entry: above one heading of several in the text, which leads nowhere. */
export function isDayOfEntry(part: Element, page: Element, known: Map<string, boolean>): boolean {
  const name = classOf(part);
  if (!/(?:^|[\s_-])date(?:\s|$)/i.test(name) || part.querySelector('a, time')) return false;
  // A list of posts has thousands of them.
  const before = known.get(name);
  if (before !== undefined) return before;
  const days = [...page.getElementsByClassName(name)].filter(hasOwnHeading);
  known.set(name, days.length >= fewestDays);
  return days.length >= fewestDays;
}

function hasOwnHeading(day: Element): boolean {
  const entry = day.parentElement?.querySelector('p')
    ? day.parentElement
    : day.parentElement?.parentElement;
  const headings = entry?.querySelectorAll('h2, h3, h4, h5, h6') ?? [];
  return (
    headings.length === 1 && !headings[0]?.querySelector('a') && entry?.querySelector('p') !== null
  );
}
