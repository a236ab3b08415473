// A box that asks readers for something, around the fields of a form, the choices of a poll, or the way to where one signs in,
// subscribes or gives: its words speak of that. No name is needed to see it.
import { mailing } from '../../known/phrases';
import { controls, isText } from '../../text/controls';
import { hasLetters } from '../../text/letters';
import { isOfOtherSite, isOtherPage } from '../leads';
import { leavesOf, lineOf } from '../leaves';
import { textLength } from '../measure';
import { holdsProse, isParagraph, isSentence, likesNear, nearest, signature } from '../prose';
import { authorsParagraph, longestFormBox } from '../thresholds';

/** A form with fields for words. */
export const filledIn =
  'form:has(input:is([type="text"], [type="email"], [type="tel"], :not([type])), textarea)';

/** What a text has no use for: a field for an address, and a box to tick beside a button. */
const field =
  'input:is([type="email"], [autocomplete="email"], [name*="email" i], [placeholder*="email" i], [placeholder*="e-mail" i]):not([type="hidden"])';
const loneAddress = `${field}:not(form *)`;
const address = `form:has(${field}), ${loneAddress}`;
const tick = '[type="checkbox"]';

const choice = 'input[type="radio"]';

/** Addresses where one signs in, subscribes or gives. */
const door =
  /\/(?:(?:log-?in|sign-?in|sign-?up|subscri\w+|register|membership|donat\w+)(?:[/?#.-]|$)|(?:newsletters?|upgrade|pricing|advertising|contribute)\/?(?:[?#]|$))/i;
/** How a site counts who came by a link of its own. */
const counted = /[?&]utm_(?:source|medium|campaign)=/i;

const things = 'h1, pre, table, figure, iframe, video';

/**
 * The boxes around forms, polls and such links that stand between the paragraphs of a text and look like none. They hold none either,
 * but for the sentences around a field for an address, a box to tick, or such a link.
 */
export function* formBoxes(page: Element, url: string): Generator<Element> {
  const isWayIn = (link: Element) => isDoor(link, url);
  for (const part of page.querySelectorAll(`${filledIn}, ${loneAddress}, ${tick}`)) {
    const isTick = part.matches(tick);
    const isAsked = isTick || part.matches(address);
    const box = boxAround(part, page, isAsked);
    if (isTick ? !hasButton(box) : !isAsked && box === part) continue;
    if ((part.matches(address) && isAfterProse(box)) || (isBelowText(box) && isAboveText(box)))
      yield box;
  }
  const poll = pollIn(page);
  // Which votes count, and until when, is said in sentences.
  const boxes = poll ? [boxAround(poll, page, true), boxAround(poll, page, false)] : [];
  const pollBox = boxes.find((it) => isPoll(it) && isBelowProse(it));
  if (pollBox) yield pollBox;
  for (const button of page.querySelectorAll(controls)) {
    if (isText(button) || button.matches('[aria-expanded], [aria-controls]')) continue;
    const box = smallBoxAround(button, page);
    if (box !== button && isOffer(box, button)) yield box;
    const mail = mailingAround(button, page);
    if (mail && isAfterProse(mail)) yield mail;
  }
  const speaksOfMail = mailing.test((page.textContent ?? '').toLowerCase());
  for (const link of page.querySelectorAll('a[href]')) {
    if (speaksOfMail && !isWayIn(link) && isOwnOffer(link, url) && standsAlone(link)) {
      const mail = mailingAround(link, page);
      // A text may tell of several.
      if (mail && isAfterProse(mail) && likesNear(mail) === 0) yield mail;
    }
    if (!isWayIn(link) || !standsAlone(link)) continue;
    const box = boxAround(link, page, true);
    const isAll = box !== link && [...box.querySelectorAll('a[href]')].every(isWayIn);
    if (isAll && box.localName !== 'p' && isAfterProse(box)) yield box;
  }
}

/** Elements of an offer. */
const mostParts = 12;

/** The widest box with few words, none of them a paragraph; pages have thousands of buttons. */
function smallBoxAround(button: Element, page: Element): Element {
  let box = button;
  for (let up = box.parentElement; up && up !== page; up = up.parentElement) {
    if (up.childElementCount > mostParts || textLength(up) > longestFormBox) break;
    if (holdsProse(up)) break;
    box = up;
  }
  return box;
}

/** A few words below a text that are no sentences, and the button that they are for. */
function isOffer(box: Element, button: Element): boolean {
  const call = lineOf(button);
  if (call === '') return false;
  if (button.closest('form, li, dd, td') || box.querySelector('img, code')) return false;
  // What is counted or packed is the author's, whatever one may do with it.
  const lists = [...box.querySelectorAll('ul, ol, dl, table')];
  if (lists.some((it) => hasLetters(it.textContent ?? ''))) return false;
  const words = leavesOf(box).filter(
    ({ element, text }) => hasLetters(text) && !button.contains(element),
  );
  const isShort = words.length > 0 && words.every(({ text }) => !isSentence(text) || isAsked(text));
  return isShort && lineOf(box).endsWith(call) && isBelowProse(box);
}

/** Characters and lines of what is said of a newsletter above its button. */
const longestMailing = 200;
const mostMailingLines = 4;

/** Whether a link leads to another page of the site, and stands in no list and no paragraph. */
function isOwnOffer(link: Element, url: string): boolean {
  const address = link.getAttribute('href') ?? '';
  return isOtherPage(address, url) && link.closest('li, dd, td, p') === null;
}

/** The narrowest box around a button or a link that speaks of a newsletter, and of little else; null where none does. */
function mailingAround(button: Element, page: Element): Element | null {
  for (let up = button.parentElement; up && up !== page; up = up.parentElement) {
    if (up.childElementCount > mostParts || textLength(up) > longestMailing) return null;
    const line = lineOf(up);
    if (!mailing.test(line.toLowerCase())) continue;
    const call = lineOf(button);
    // "To the newsletter" alone says nothing of what stands around it.
    if (line === call && button.localName === 'a') continue;
    return leavesOf(up).length <= mostMailingLines && line.endsWith(call) ? up : null;
  }
  return null;
}

/** Characters of a question to the reader. */
const longestQuestion = 80;

function isAsked(text: string): boolean {
  return text.length <= longestQuestion && /[?？؟]$/.test(text);
}

/** Characters beside a text, with what becomes of the address. */
const longestAside = 800;

/** The widest box that holds no paragraph. @param mayHoldProse or little */
function boxAround(part: Element, page: Element, mayHoldProse: boolean): Element {
  let box = part;
  for (let up = part.parentElement; up && up !== page; up = up.parentElement) {
    const most = up.matches('aside, figure') ? longestAside : longestFormBox;
    if (holdsProse(up) && !(mayHoldProse && textLength(up) <= most)) break;
    box = up;
  }
  return box;
}

function isBelowText(box: Element): boolean {
  const before = box.previousElementSibling;
  if (!before || !isParagraph(before) || signature(before) === signature(box)) return false;
  return !box.querySelector(things) && textLength(box) <= longestFormBox;
}

/** A short quotation, a picture's box: what may stand between a paragraph and a box that asks for something. */
const mostBetween = 3;

/** Sites that build a text of boxes ask in one of them. */
function isBelowProse(box: Element): boolean {
  const near = nearest(box, ['previousElementSibling']).slice(0, mostBetween);
  if (!near.some(holdsProse) || box.localName === 'p') return false;
  return !box.querySelector(things) && textLength(box) <= longestFormBox;
}

/** Somewhere below a text: what asks for an address is none of it. */
function isAfterProse(box: Element): boolean {
  if (box.querySelector(things) || textLength(box) > longestAside) return false;
  return nearest(box, ['previousElementSibling']).some(holdsProse) || isAmongLooseText(box);
}

/** Some editors part the paragraphs of a text by breaks alone. */
function isAmongLooseText({ parentElement: around }: Element): boolean {
  return [...(around?.childNodes ?? [])].some(
    ({ nodeType, nodeValue }) =>
      nodeType === 3 && (nodeValue ?? '').trim().length >= authorsParagraph,
  );
}

function isAboveText({ nextElementSibling: after }: Element): boolean {
  return after !== null && isParagraph(after);
}

function isDoor(link: Element, url: string): boolean {
  const address = link.getAttribute('href') ?? '';
  return door.test(address) || (counted.test(address) && !isOfOtherSite(address, url));
}

/** Not within a sentence: no words beside it, or a box of blocks around it. */
function standsAlone({ parentElement: around, textContent }: Element): boolean {
  if (around?.textContent?.trim() === textContent?.trim()) return true;
  const texts = [...(around?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
  const isBox = around !== null && /^(?:div|section|aside)$/.test(around.localName);
  return isBox && !texts.some((it) => hasLetters(it.nodeValue ?? ''));
}

/** The first choice of the page's only question. A page that asks several is a test, and its questions are the text. */
function pollIn(page: Element): Element | undefined {
  const choices = [...page.querySelectorAll(choice)];
  const isOne = new Set(choices.map((it) => it.getAttribute('name'))).size === 1;
  return isOne ? choices[0] : undefined;
}

function isPoll(box: Element): boolean {
  return hasButton(box) && box.querySelectorAll(choice).length > 1;
}

function hasButton(box: Element): boolean {
  return box.querySelector(`${controls}, [type="submit"]`) !== null;
}
