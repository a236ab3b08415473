// The copy of what the live page shows, in a document of its own. The page itself is only ever read.
// Each live element is looked at beside its own copy; that is kept, replaced, filled anew or dropped.
import { dropBullets } from '../elements/lists/bullets';
import { joinMarkers } from '../elements/lists/markers';
import { makeNamedLists, makeRoleLists } from '../elements/lists/role-lists';
import { makeFigures } from '../elements/pictures/captions';
import { prepare } from '../elements/prepare';
import type { Piece } from '../elements/reader';
import { makeRoleTables } from '../elements/role-tables';
import { type LivePage, nodeTypes } from '../page/live-page';
import { PageTooLarge } from '../page/too-large';
import { articleDialog } from './dialog';
import { type Copies, copiesOf } from './originals';
import { placeStreamed } from './streamed';

/** Characters of text. */
const mostCharacters = 8 * 1024 * 1024;

/** Characters. */
const longestNoscript = 1_500;

export const everything: Piece = { isWhole: () => true, markers: [] };

/** These are never read; what they tell about the page is read from the page itself. */
const machinery =
  'script:not([type^="math/"], [src*="gist.github.com"]), style, template, title, dialog:not([open]), datalist';

/**
 * Copies the page's body as it is, but for what is never read; null when there is no body. The copy belongs to
 * `page.clone` but does not stand in it: there, the browser would keep account of every node that comes and goes.
 */
export function copyBody(page: LivePage): Copies | null {
  const { clone, root } = page;
  const lang = root && (page.attribute(root, 'lang') || page.attribute(root, 'xml:lang'));
  if (lang) clone.documentElement.setAttribute('lang', lang);
  const live = root && bodyOf(root, page);
  if (!live) return null;
  const dialog = articleDialog(live, page);
  const copies = dialog ? dialogCopies(dialog, page) : copiesOf(live, page);
  nameOverlays(copies, page);
  disarm(copies.top, page);
  placeStreamed(copies, page, (part) => finish(part, page));
  // Other texts of a frameset are read already.
  copies.top.prepend(...page.framesBefore.map((it) => copyPart(it, page)));
  copies.top.append(...page.framesAfter.map((it) => copyPart(it, page)));
  for (const part of page.all(copies.top, machinery)) page.remove(part);
  // With scripts on, what stands in <noscript> is mere text. Lazy pictures leave a short one, and it is read later.
  for (const part of page.all(copies.top, 'noscript')) {
    const text = page.textContent(part) ?? '';
    const holdsPicture = text.includes('<img') || page.all(part, 'img').length > 0;
    if (text.length > longestNoscript || !holdsPicture) page.remove(part);
  }
  return copies;
}

/** An open <dialog> that lies over the text says so by its role. One in the flow is a box like any other. */
function nameOverlays({ top, originals, copies }: Copies, page: LivePage): void {
  for (const dialog of page.all(top, 'dialog[open]')) {
    const live = originals[copies.indexOf(dialog)];
    const isInFlow = live && /^(?:static|relative)$/.test(page.style(live).position);
    if (!isInFlow) dialog.setAttribute('role', 'dialog');
  }
}

function dialogCopies(dialog: Element, page: LivePage): Copies {
  const copies = copiesOf(dialog, page);
  const top = page.clone.createElement('body');
  moveChildren(copies.top, top, page);
  return { ...copies, top, isDialog: true };
}

/** @returns all text of the copy; throws PageTooLarge */
export function textOf(copy: Node): string {
  const text = copy.textContent ?? '';
  if (text.length > mostCharacters) throw new PageTooLarge();
  return text;
}

/** By name and not by `document.body`, which the page may have given to something else. */
function bodyOf(root: Element, page: LivePage): Element | null {
  for (let part = page.firstChild(root); part; part = page.nextSibling(part))
    if (page.nodeType(part) === nodeTypes.element && page.localName(part as Element) === 'body')
      return part as Element;
  return null;
}

/** A piece of a page, copied and cleaned: a frame's body, or what was parsed out of <noscript>. */
export function copyPart(live: Element, page: LivePage): Element {
  const copies = copiesOf(live, page);
  finish(copies, page);
  return copies.top;
}

/** Makes of a part's copies what is read, in one go. */
function finish(copies: Copies, page: LivePage): void {
  disarm(copies.top, page);
  clean(copies, page, everything);
}

/**
 * Makes of the copies what the readers of the live page say.
 * @param without copies to pass over, with everything in them
 */
export function clean(
  { top, originals, copies, from = 0, to = originals.length }: Copies,
  page: LivePage,
  piece: Piece,
  without: Set<Node> = new Set(),
): void {
  for (let index = from; index < to; index += 1) {
    const live = originals[index] as Element;
    const ownCopy = copies[index] as Element;
    const prepared = without.has(ownCopy) ? 'passed' : prepare(live, page, { piece, ownCopy });
    if (prepared === null) continue;
    if (prepared === 'dropped') {
      for (const marker of piece.markers)
        if (ownCopy.contains(marker)) page.before(ownCopy, marker);
      page.remove(ownCopy);
    } else if (prepared !== 'passed') {
      const { copy, children } = prepared;
      if (children && isShadow(children, page)) {
        const host = { live, ownCopy, shadow: children, without };
        page.replace(ownCopy, flattened(host, page, piece));
        continue;
      }
      if (children === live && copy !== ownCopy) moveChildren(ownCopy, copy, page);
      if (children && children !== live) fill(copy as Element, children, prepared.page ?? page);
      if (copy !== ownCopy) page.replace(ownCopy, copy);
      if (children === live) continue;
    }
    index += page.count(live);
  }
  makeFigures(top, page);
  makeRoleTables(top, page);
  makeRoleLists(top, page);
  makeNamedLists(top, page);
  dropBullets(top, page);
  joinMarkers(top, page);
  // Readability makes <h2> of every <h1>; the level must outlive it.
  for (const heading of page.all(top, 'h1')) heading.setAttribute('data-level', '1');
}

/** What we say in a copy by attributes of our own. Sites have the same names for other things. */
const own = 'block cols embed form level math note picture rows shadow title wall'
  .split(' ')
  .map((name) => `data-${name}`);
const ownSelector = own.map((name) => `[${name}]`).join();

/** What could hide members of the copy's own, make a program after us take shown for hidden, or pass for a word of ours. */
export function disarm(top: Element, page: LivePage): void {
  for (const marked of page.all(top, ownSelector))
    for (const name of own) page.removeAttribute(marked, name);
  for (const armed of page.all(top, '[name],[style],[hidden]')) {
    page.removeAttribute(armed, 'name');
    page.removeAttribute(armed, 'style');
    page.removeAttribute(armed, 'hidden');
  }
  for (const field of page.all(top, 'form [id]')) page.removeAttribute(field, 'id');
  // An open cookie dialog marks the whole article as hidden from screen readers.
  for (const part of page.all(top, '[aria-hidden="true"]'))
    if ((page.textContent(part)?.length ?? 0) > 500) page.removeAttribute(part, 'aria-hidden');
}

/** Addresses in absolute form, or none. Jumps within the page stay as written, so that they can be told from links. */
export function resolveLinks(top: Element, page: LivePage): void {
  for (const link of page.all(top, 'a[href]')) {
    const written = page.attribute(link, 'href').trim();
    if (written.startsWith('#')) {
      link.setAttribute('href', written);
      continue;
    }
    const url = page.resolve(written);
    if (url && /^(?:https?|mailto):$/.test(url.protocol)) link.setAttribute('href', url.href);
    else link.removeAttribute('href');
  }
}

/** Those of a form are read as carefully as the page's, since its fields may shadow its members. */
function moveChildren(ownCopy: Element, copy: Node, page: LivePage): void {
  for (let child = page.firstChild(ownCopy); child; child = page.firstChild(ownCopy))
    copy.appendChild(child);
}

function fill(copy: Element, children: Element | ShadowRoot, page: LivePage): void {
  const inside = copyPart(children as Element, page);
  resolveLinks(inside, page);
  copy.append(...inside.childNodes);
}

function isShadow(node: Node, page: LivePage): node is ShadowRoot {
  return page.nodeType(node) === nodeTypes.fragment;
}

interface Host {
  live: Element;
  ownCopy: Element;
  shadow: ShadowRoot;
  /** Takes the copies that are shown nowhere. */
  without: Set<Node>;
}

/** A shadow root's content, with what was written inside its host where the slots are. */
function flattened(
  { live, ownCopy, shadow, without }: Host,
  page: LivePage,
  piece: Piece,
): Element {
  const written = new Map<Node, Node>();
  let its = page.firstChild(ownCopy);
  for (let node = page.firstChild(live); node && its; node = page.nextSibling(node)) {
    written.set(node, its);
    its = page.nextSibling(its);
  }
  const isInline = page.style(live).display.startsWith('inline');
  const top = page.clone.createElement(isInline ? 'span' : 'div');
  for (let node = page.firstChild(shadow); node; node = page.nextSibling(node))
    top.append(page.imported(node, true));
  disarm(top, page);
  top.setAttribute('data-shadow', '');
  const originals = page.allInShadow(shadow, '*');
  const copies = [...page.all(top, '*')];
  for (let index = 0; index < originals.length; index += 1) {
    const slot = originals[index] as Element;
    const assigned = page.localName(slot) === 'slot' ? page.assignedNodes(slot) : [];
    if (assigned.length === 0) continue;
    const place = copies[index] as Element;
    for (const fallback of page.all(place, '*')) without.add(fallback);
    place.replaceChildren(...assigned.flatMap((node) => written.get(node) ?? []));
    for (const node of assigned) written.delete(node);
  }
  for (const hidden of written.values()) without.add(hidden);
  clean({ top, originals, copies, isExact: true }, page, piece, without);
  return top;
}
