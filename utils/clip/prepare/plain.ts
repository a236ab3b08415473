// Every element no other reader takes: the same element again, without what could act or mislead.
import type { LivePage } from '../live-page';
import type { LiveReader } from './reader';

const html = 'http://www.w3.org/1999/xhtml';
const addresses = new Set(['href', 'src']);
/** `name` and a form's members are how a page hides DOM methods; `style` and `hidden` have been judged already. */
const unwanted =
  /^(?:on.*|style|hidden|name|is|nonce|slot|srcdoc|srcset|poster|action|formaction|background|ping|cite|usemap|content)$/;
const validName = /^[a-z][\w:.-]*$/i;

export const readPlain: LiveReader = (live, page) => {
  const name = page.localName(live);
  if (page.namespace(live) !== html)
    // Drawings cannot be kept; any other foreign element may hold words.
    return name === 'svg' ? 'dropped' : { copy: page.clone.createElement('span'), children: live };
  const copy = page.clone.createElement(copyName(live, name, page));
  for (const attribute of page.attributeNames(live)) {
    if (unwanted.test(attribute) || !validName.test(attribute)) continue;
    const value = page.attribute(live, attribute);
    const kept = addresses.has(attribute) ? keptAddress(value, page) : value;
    if (kept !== null) copy.setAttribute(attribute, kept);
  }
  if (copy.getAttribute('aria-hidden') === 'true' && isContent(live, name, page))
    copy.removeAttribute('aria-hidden');
  // Readability makes <h2> of every <h1>; the level must outlive it.
  if (name === 'h1') copy.setAttribute('data-level', '1');
  return { copy, children: live };
};

function copyName(live: Element, name: string, page: LivePage): string {
  const classes = page.attribute(live, 'class');
  if (/(?:^|\s)wp-caption(?:\s|$)/.test(classes)) return 'figure';
  if (/(?:^|\s)wp-caption-text(?:\s|$)/.test(classes)) return 'figcaption';
  // A form's fields shadow its own methods, which breaks every program that reads the copy.
  if (name === 'form' || !validName.test(name)) return 'div';
  if (name === 'picture') return 'span';
  // What an own element stands for is known by its style only.
  if (name.includes('-')) return page.style(live).display.startsWith('inline') ? 'span' : 'div';
  return name;
}

/** Fragments stay as written, so that the story can tell a jump within the page from a link. */
function keptAddress(value: string, page: LivePage): string | null {
  if (value.trim().startsWith('#')) return value.trim();
  const url = page.resolve(value);
  return url && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : null;
}

/** An open cookie dialog marks the whole article as hidden from screen readers, and Readability would drop it. */
function isContent(live: Element, name: string, page: LivePage): boolean {
  return /^(?:div|main|article|section)$/.test(name) && (page.textContent(live)?.length ?? 0) > 500;
}
