// Drops what the page does not show: menus not opened, templates, text meant for robots.
import { wholeName } from '../known/class-names';
import { type LivePage, parentOf } from './live-page';

/** Class names by which sites hide text from the eye only; no style property says so. */
export const hiddenFromEye = wholeName([
  'sr-only',
  'visually-?hidden',
  'screen-reader-text',
  'screen-reader-only',
  'assistive-text',
]);

/** Names of what sites show once the reader has scrolled to it. */
const revealed = /(?:^|[\s_-])(?:wow|aos|reveal\w*|animate\w*|fade-?in\w*|in-?view|scroll-?in)/i;

/** Characters of what stands closed; below its own control it may be as short as an answer is. */
const shortestFold = 60;
/** The same of words on a button; signs are shorter. */
const shortestButton = 3;
const sentence = /[.!?…。！？।۔؟]/;

/** Characters; traps for robots are short. */
const longReveal = 200;

const visibly = { visibilityProperty: true };

/** Whether the page does not show an element. @param classes its class names */
export function isHidden(live: Element, classes: string, page: LivePage): boolean {
  if (isShown(live, page)) return false;
  // "Not shown" also covers display:contents and what stands in a closed <details>: both are content. Only the
  // element's own style decides.
  const { display, visibility } = page.style(live);
  if (display === 'none') return !isStreamed(live, page) && !isFolded(live, classes, page);
  if (page.isUnseen || (visibility !== 'hidden' && visibility !== 'collapse')) return false;
  return !isAwaited(live, page) && !isInClosed(live, page);
}

/** Whether it is only unseen because it stands, or is, in the flow and closed: an answer below its question. */
function isInClosed(live: Element, page: LivePage): boolean {
  let outermost = live;
  for (let up = parentOf(live, page); up && isUnseen(up, page); up = parentOf(up, page))
    outermost = up;
  const { display, position } = page.style(outermost);
  const isInFlow = display === 'none' || /^(?:static|relative)$/.test(position);
  return isInFlow && isFolded(outermost, page.attribute(outermost, 'class'), page);
}

/**
 * What a server sends after the page, to be put in its place by a script that has not run: blocked, or not there yet. React
 * calls it so, https://github.com/reactwg/react-18/discussions/37.
 */
export function isStreamed(live: Element, page: LivePage): boolean {
  return (
    /^S:[\da-f]{1,8}$/.test(page.attribute(live, 'id')) &&
    page.attributeNames(live).includes('hidden')
  );
}

/** Names of what opens below its heading when that is clicked. */
const folded =
  /accordion|collaps|faq|expand|toggle|answer|details|disclosure|read-?more|more-?less|panel|spoiler/i;

/** An answer that stands closed below its question: the reader could open it, and it is text. */
function isFolded(live: Element, classes: string, page: LivePage): boolean {
  const text = page.textContent(live)?.trim() ?? '';
  if (text === '') return false;
  if (/nav|menu|filter|search|modal|comment/i.test(classes)) return false;
  if (/dropdown/i.test(classes) && !/accordion/i.test(classes)) return false;
  if (isBubble(live, page)) return false;
  const isRegion =
    page.attribute(live, 'role') === 'region' && page.attribute(live, 'aria-labelledby') !== '';
  const isOpened = opensBelow(live, page) || isInFold(live, page);
  const isAnswer =
    ((isRegion || isOpened) && (sentence.test(text) || isAsked(live, page))) ||
    (folded.test(classes) && isBelowButton(live, page));
  if (text.length < shortestFold && !isAnswer) return false;
  let isNamed = isRegion || isOpened || folded.test(classes);
  for (let up = page.parent(live), step = 0; up && page.nodeType(up) === 1; up = page.parent(up)) {
    const element = up as Element;
    if (
      /^(?:main|article)$/.test(page.localName(element)) ||
      page.attribute(element, 'role') === 'main'
    )
      return isNamed;
    if (/^(?:nav|aside|footer|header|form|dialog)$/.test(page.localName(element))) return false;
    step += 1;
    isNamed ||= step <= 3 && folded.test(page.attribute(element, 'class'));
  }
  return isRegion || isAnswer;
}

/** What says what a word means, in the middle of its sentence. */
function isBubble(live: Element, page: LivePage): boolean {
  if (page.attribute(live, 'role') === 'tooltip') return true;
  for (let up = parentOf(live, page), step = 0; up && step < 4; up = parentOf(up, page), step += 1)
    if (page.localName(up) === 'p') return true;
  return false;
}

/** Whether a question stands right before it, whose answer may be a word; a menu holds links. */
function isAsked(live: Element, page: LivePage): boolean {
  const before = page.previousElement(live);
  const isQuestion = before !== null && /[?？؟]\s*$/.test(page.textContent(before) ?? '');
  return isQuestion && page.all(live, 'a, button').length === 0;
}

/** Whether its button with words stands right before it. Some scripts end no sentence with a sign; a menu holds links. */
function isBelowButton(live: Element, page: LivePage): boolean {
  const before = page.previousElement(live);
  if (!before || (page.textContent(before) ?? '').trim().length < shortestButton) return false;
  const isButton =
    page.localName(before) === 'button' || page.attribute(before, 'role') === 'button';
  return isButton && page.all(live, 'a, button, input').length === 0;
}

/** Whether what stands right before it says that it opens it, by its id or as a button and nothing else. */
function opensBelow(live: Element, page: LivePage): boolean {
  const before = page.previousElement(live);
  if (!before) return false;
  // The id may be that of the box around what opens it and what is opened.
  const around = parentOf(live, page);
  const ids = [live, ...(around ? [around] : [])].map((it) => page.attribute(it, 'id'));
  const id = ids[0] ?? '';
  const words = (element: Element) => page.textContent(element)?.trim() ?? '';
  // Figures open by their link, too: what is hidden is the same once more, and larger.
  const isFigure = page.all(live, 'img').length > 0;
  const openers = [before, ...page.all(before, 'button, h2 > a, h3 > a, h4 > a, h5 > a')];
  if (!isFigure && openers.some((it) => ids.some((id) => opens(it, id, page)))) return true;
  return [before, ...page.all(before, '[aria-expanded]')].some((it) => {
    if (!page.attributeNames(it).includes('aria-expanded')) return false;
    const controlled = page.attribute(it, 'aria-controls');
    if (controlled !== '') return controlled === id;
    return (
      page.attribute(it, 'aria-haspopup') === '' && words(it) !== '' && words(it) === words(before)
    );
  });
}

/** Whether a control's attribute says which element it opens: data-target="#answer". */
function opens(control: Element, id: string, page: LivePage): boolean {
  if (id === '' || !/^(?:button|a)$/.test(page.localName(control))) return false;
  return page
    .attributeNames(control)
    .some((name) => /^(?:href|data-.+)$/.test(name) && page.attribute(control, name) === `#${id}`);
}

/** Whether it stands in the browser's own fold, which a script opens in its own way. */
function isInFold(live: Element, page: LivePage): boolean {
  for (let up = parentOf(live, page), step = 0; up && step < 4; up = parentOf(up, page), step += 1)
    if (page.localName(up) === 'details') return true;
  return false;
}

/** Far cheaper than computed styles, which would cost seconds on a long page. */
export function isShown(live: Element, { checkVisibility }: LivePage): boolean {
  return checkVisibility?.call(live, visibly) ?? false;
}

/**
 * Prose, or a part of it, whose place is kept free until a script shows it: whoever scrolls there reads it. Scripts write
 * into the element's own style, or make it clear as well. What is only hidden, by a style sheet, is meant for robots.
 */
function leavesRoom(live: Element, page: LivePage): boolean {
  const text = page.textContent(live)?.trim() ?? '';
  const isProse = text.length >= shortestFold && sentence.test(text);
  if (!isProse && !/^(?:h[2-6]|figure)$/.test(page.localName(live))) return false;
  const { width, height } = page.box(live);
  if (!/^(?:static|relative)$/.test(page.style(live).position) || width < 100 || height < 10)
    return false;
  // What is hidden hides what it holds.
  for (let it: Element | null = live; it && isUnseen(it, page); it = parentOf(it, page))
    if (page.style(it).opacity === '0' || page.attribute(it, 'style').includes('visibility'))
      return true;
  return false;
}

function isUnseen(live: Element, page: LivePage): boolean {
  return page.style(live).visibility === 'hidden';
}

/** Text of the article that stands there already and only waits to be scrolled to. */
function isAwaited(live: Element, page: LivePage): boolean {
  if (leavesRoom(live, page)) return true;
  if ((page.textContent(live)?.length ?? 0) < longReveal) return false;
  let isInArticle = false;
  let isRevealed = false;
  for (let up: Node | null = live; up && page.nodeType(up) === 1; up = page.parent(up)) {
    const element = up as Element;
    isInArticle ||= /^(?:main|article)$/.test(page.localName(element));
    isRevealed ||=
      revealed.test(page.attribute(element, 'class')) ||
      page.attributeNames(element).some((name) => /^data-(?:aos|sr|wow|reveal)/.test(name));
  }
  return isInArticle && isRevealed;
}
