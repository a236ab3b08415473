// An article that stands in an open dialog over a list of others. It is what the reader sees, and all that they see.
// Consent, newsletters and sign-ins stand in dialogs as well; these have fields, or nothing that the page is about.
import { isHidden, isShown } from '../page/hidden';
import { type LivePage, nodeTypes } from '../page/live-page';
import { letters, sameLetters } from '../text/letters';

/** Characters of prose. */
const shortest = 400;
const sentence = 80;
/** Characters; a shorter heading stands in many places. */
const shortestHeading = 6;

const dialogs =
  'dialog[open], [role="dialog"]:not([aria-modal="false"], [aria-hidden="true"]), [aria-modal="true"]:not([aria-hidden="true"])';
const asking =
  /cookie|consent|gdpr|cmp|privacy|newsletter|subscri|sign-?(?:in|up)|log-?in|paywall/i;
const fields =
  'input:not([type="hidden"], [type="search"], [type="submit"], [type="button"]), select, [role="switch"], [role="checkbox"]';
const ownWords = 'article, [role="article"], [itemprop~="articleBody"]';

/** @returns the live dialog, or null, as on nearly all pages */
export function articleDialog(body: Element, page: LivePage): Element | null {
  const open = [...page.all(body, dialogs)].filter((it) => !isAway(it, page));
  const prose = open.map((it) => proseIn(it, page));
  const most = Math.max(...prose);
  const dialog = open[prose.indexOf(most)];
  if (!dialog || most < shortest || most <= proseIn(body, page) - most) return null;
  const [heading] = page.all(dialog, 'h1, h2, h3');
  if (!heading || isAsking(dialog, page)) return null;
  if (page.all(dialog, ownWords).length > 0) return dialog;
  // The only headline of the page is its own.
  if (
    page.localName(heading) === 'h1' &&
    page.all(body, 'h1').length === page.all(dialog, 'h1').length
  )
    return dialog;
  return isNamed(page.textContent(heading) ?? '', { dialog, body }, page) ? dialog : null;
}

/** Characters of texts that are as long as sentences; a list has many short ones. */
function proseIn(top: Element, page: LivePage): number {
  let prose = 0;
  for (const element of page.all(top, ':not(a, script, style, noscript, textarea)'))
    for (let node = page.firstChild(element); node; node = page.nextSibling(node)) {
      const isText = page.nodeType(node) === nodeTypes.text;
      const length = isText ? page.data(node as Text).trim().length : 0;
      if (length >= sentence) prose += length;
    }
  return prose;
}

function isAway(dialog: Element, page: LivePage): boolean {
  const canTell = 'checkVisibility' in page.window.Element.prototype;
  return canTell ? !isShown(dialog, page) : isHidden(dialog, '', page);
}

function isAsking(dialog: Element, page: LivePage): boolean {
  const named = [dialog, page.parent(dialog) as Element].flatMap((it) =>
    ['id', 'class', 'aria-label'].map((name) => page.attribute(it, name)),
  );
  // Whoever may comment is asked for a name, too.
  const isAlone = page.all(dialog, 'textarea').length === 0;
  return (
    named.some((name) => asking.test(name)) || (isAlone && page.all(dialog, fields).length > 0)
  );
}

/** Whether the list has the heading, or the page's address or title. */
function isNamed(
  heading: string,
  { dialog, body }: { dialog: Element; body: Element },
  page: LivePage,
): boolean {
  const own = letters(heading);
  if (own.length < shortestHeading) return false;
  const titles = [...page.allOnPage('head title')].map((it) => page.textContent(it) ?? '');
  const said = [page.url, ...titles].map(letters);
  if (said.some((it) => it.includes(own))) return true;
  const inside = new Set(page.all(dialog, '*'));
  return [...page.all(body, 'h1, h2, h3, h4, h5, h6')].some(
    (it) => !inside.has(it) && sameLetters(page.textContent(it) ?? '', heading),
  );
}
