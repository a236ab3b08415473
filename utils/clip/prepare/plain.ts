// Every element no other reader takes: the same element again, without what could act or mislead.
import type { LivePage } from '../live-page';
import type { LiveReader, Prepared, Seen } from './reader';

const html = 'http://www.w3.org/1999/xhtml';
/** `name` and a form's members are how a page hides DOM methods; `style` and `hidden` have been judged already. */
const unwanted = new Set(
  (
    'style hidden name is nonce slot srcdoc srcset poster action formaction background ping cite usemap content ' +
    'form'
  ).split(' '),
);
const validName = /^[a-z][\w:.-]*$/i;
/** Characters; data for scripts that no reader misses. */
const longestValue = 4_096;
/** Beside custom elements, what may hold a shadow root and does on real pages. */
const hosts = new Set(['div', 'article', 'section', 'main', 'span']);

export const readPlain: LiveReader = (live, page, seen) => {
  const name = page.localName(live);
  if (page.namespace(live) !== html)
    // Any foreign element may hold words; drawings cannot be kept and never come here.
    return { copy: page.clone.createElement('span'), children: live };
  if (name === 'slot') return readSlot(live, page);
  const isCustom = name.includes('-');
  const shadow = isCustom || hosts.has(name) ? page.shadowRoot(live) : null;
  const copyName = nameInCopy(live, name, isCustom, page);
  const { copy, twins } =
    copyName === name && !shadow
      ? cleanCopy(live, seen, page)
      : renamed(live, copyName, seen, page);
  if (copy.getAttribute('aria-hidden') === 'true' && isContent(live, name, page))
    copy.removeAttribute('aria-hidden');
  // Readability makes <h2> of every <h1>; the level must outlive it.
  if (name === 'h1') copy.setAttribute('data-level', '1');
  return shadow ? { copy, children: shadow } : { copy, children: live, twins };
};

/** What stands in a slot is shown there and not where it was written. */
function readSlot(live: Element, page: LivePage): Prepared {
  const assigned = page.assignedNodes(live);
  return {
    copy: page.clone.createElement('span'),
    children: assigned.length > 0 ? assigned : live,
  };
}

function cleanCopy(live: Element, { twin }: Seen, page: LivePage) {
  const copy = twin ?? page.imported(live, false);
  for (const name of copy.getAttributeNames()) {
    const value = copy.getAttribute(name) ?? '';
    if (!isKept(name, value)) copy.removeAttribute(name);
    else if (name === 'href' || name === 'src') setAddress(copy, name, value, page);
  }
  return { copy, twins: twin?.firstChild ?? null };
}

function renamed(live: Element, name: string, { twin }: Seen, page: LivePage) {
  const copy = page.clone.createElement(name);
  for (const attribute of page.attributeNames(live)) {
    const value = page.attribute(live, attribute);
    if (!isKept(attribute, value)) continue;
    if (attribute === 'href' || attribute === 'src') setAddress(copy, attribute, value, page);
    else copy.setAttribute(attribute, value);
  }
  // Only forms shadow their members, so the twin is read as carefully as the page.
  if (twin && !page.shadowRoot(live))
    for (let child = page.firstChild(twin); child; child = page.firstChild(twin))
      copy.appendChild(child);
  return { copy, twins: copy.firstChild };
}

function isKept(name: string, value: string): boolean {
  return (
    !unwanted.has(name) &&
    !name.startsWith('on') &&
    value.length <= longestValue &&
    validName.test(name)
  );
}

function nameInCopy(live: Element, name: string, isCustom: boolean, page: LivePage): string {
  // A form's fields shadow its own methods, which breaks every program that reads the copy.
  if (name === 'form' || !validName.test(name)) return 'div';
  if (name === 'picture') return 'span';
  // What an own element stands for is known by its style only.
  if (isCustom) return page.style(live).display.startsWith('inline') ? 'span' : 'div';
  if (name !== 'div' && name !== 'p' && name !== 'span') return name;
  const classes = page.attribute(live, 'class');
  if (!classes.includes('wp-caption')) return name;
  if (/(?:^|\s)wp-caption(?:\s|$)/.test(classes)) return 'figure';
  return /(?:^|\s)wp-caption-text(?:\s|$)/.test(classes) ? 'figcaption' : name;
}

/** Fragments stay as written, so that the story can tell a jump within the page from a link. */
function setAddress(copy: Element, name: string, value: string, page: LivePage): void {
  const written = value.trim();
  if (written.startsWith('#')) {
    copy.setAttribute(name, written);
    return;
  }
  const url = page.resolve(written);
  if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) copy.removeAttribute(name);
  else copy.setAttribute(name, url.href);
}

/** An open cookie dialog marks the whole article as hidden from screen readers, and Readability would drop it. */
function isContent(live: Element, name: string, page: LivePage): boolean {
  return /^(?:div|main|article|section)$/.test(name) && (page.textContent(live)?.length ?? 0) > 500;
}
