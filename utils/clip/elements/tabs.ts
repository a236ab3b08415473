// The panels of tabs: all of them, one after the other, each under its tab's name. The reader could open each.
import { cutText } from '../../cut-text';
import { wholeName } from '../known/class-names';
import { namesOf } from '../known/engines';
import { descendants, type LivePage, nodeTypes } from '../page/live-page';
import { readCode } from './code/code';
import type { LiveReader, Prepared } from './reader';

/** The panel of a tab, open or not, stands under the name of its tab. */
export const readTabPanel: LiveReader = (live, page, { ownCopy }) => {
  if (page.attribute(live, 'role') !== 'tabpanel' || !isInArticle(live, page)) return null;
  return named(ownCopy, live, tabName(live, page) || nameByPlace(live, page), page);
};

function named(ownCopy: Element, live: Element, name: string, page: LivePage): Prepared {
  if (!name) return { copy: ownCopy, children: live };
  const line = page.clone.createElement('p');
  const strong = page.clone.createElement('strong');
  strong.textContent = name;
  line.append(strong);
  ownCopy.prepend(line);
  return { copy: ownCopy, children: live };
}

/** The names stand in a row over the panels, the third for the third. */
export const tabbed = wholeName(namesOf('tabLabels', 'tabPanels'));

const labels = wholeName(namesOf('tabLabels'));

/** Tabs whose names stand in a row over the panels: each panel under its name. */
export const readTabbed: LiveReader = (live, page, { ownCopy }) => {
  const [panels, set] = [page.parent(live), page.parent(page.parent(live) ?? live)];
  if (!panels || !set) return null;
  if (isLabels(live, page)) return childrenOf(panels, page).length > 1 ? 'dropped' : null;
  const beside = childrenOf(panels, page).filter((it) => !isLabels(it, page));
  const labels = [panels, set]
    .flatMap((around) => childrenOf(around, page))
    .find((it) => isLabels(it, page));
  const items = labels ? page.all(labels, 'li') : [];
  const names = labels && items.length === 0 ? childrenOf(labels, page) : [...items];
  const name = names?.[beside.indexOf(live)];
  return named(ownCopy, live, tidy((name && page.textContent(name)) ?? ''), page);
};

export const panelInSet = wholeName(namesOf('panelInSet'));

const tabSet = wholeName(namesOf('tabSet'));

/** The same, where neither the row of names nor a panel has a name of its own, but the box around both. */
export const readPanelInSet: LiveReader = (live, page, { ownCopy }) => {
  const panels = page.parent(live);
  const set = panels && page.parent(panels);
  if (!set || page.nodeType(set) !== nodeTypes.element) return null;
  if (!tabSet.test(page.attribute(set as Element, 'class'))) return null;
  const [row] = childrenOf(set, page);
  const names = row ? childrenOf(row, page).filter((it) => page.localName(it) === 'label') : [];
  const name = names[childrenOf(panels, page).indexOf(live)];
  return named(ownCopy, live, tidy((name && page.textContent(name)) ?? ''), page);
};

/** A page may have thousands of blocks in one box. */
const mostTabs = 16;

/**
 * The blocks of a row of code tabs, which say nothing of themselves: several <pre> in a box, and over it a row with as many
 * buttons. All but one are hidden.
 */
export const readCodeTab: LiveReader = (live, page, seen) => {
  const box = page.parent(live);
  if (!box || page.nodeType(box) !== nodeTypes.element) return null;
  const blocks = childrenOf(box, page, mostTabs);
  if (blocks.length < 2 || blocks.length > mostTabs) return null;
  if (!blocks.every((it) => page.localName(it) === 'pre')) return null;
  const row = page.previousElement(box as Element);
  const names = row ? page.all(row, 'button, [role="button"]') : [];
  if (names.length !== blocks.length) return null;
  const code = readCode(live, page, seen);
  const name = names[blocks.indexOf(live)];
  if (!code || code === 'dropped' || !name) return null;
  const copy = page.clone.createElement('div');
  copy.append(code.copy);
  named(copy, live, tidy(page.textContent(name) ?? ''), page);
  return { copy, children: null };
};

function isLabels(element: Element, page: LivePage): boolean {
  return labels.test(page.attribute(element, 'class'));
}

/** @param most stops behind one more */
function childrenOf(parent: Node, page: LivePage, most = Number.POSITIVE_INFINITY): Element[] {
  const found: Element[] = [];
  for (let node = page.firstChild(parent); node; node = page.nextSibling(node)) {
    if (page.nodeType(node) === nodeTypes.element) found.push(node as Element);
    if (found.length > most) break;
  }
  return found;
}

function tabName(panel: Element, page: LivePage): string {
  const { querySelector } = page.window.Document.prototype;
  const labels = page
    .attribute(panel, 'aria-labelledby')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => `[role="tab"][id=${JSON.stringify(id)}]`);
  const id = page.attribute(panel, 'id');
  if (id) labels.push(`[role="tab"][aria-controls=${JSON.stringify(id)}]`);
  const tab = labels.length > 0 ? querySelector.call(page.document, labels.join(',')) : null;
  return tidy((tab && page.textContent(tab)) ?? '');
}

/** Where nothing ties tab and panel together, the third tab opens the third panel: in the box around both, or the next. */
function nameByPlace(panel: Element, page: LivePage): string {
  const around = page.parent(panel);
  if (!around) return '';
  const panels = childrenOf(around, page).filter((it) => hasRole(it, 'tabpanel', page));
  for (const box of [around, page.parent(around)]) {
    if (!box || page.nodeType(box) !== nodeTypes.element) return '';
    const tabs = [...descendants(page, box)].filter((it) => hasRole(it, 'tab', page));
    if (tabs.length === 0) continue;
    const tab =
      box === around || tabs.length === panels.length ? tabs[panels.indexOf(panel)] : null;
    return tidy((tab && page.textContent(tab)) ?? '');
  }
  return '';
}

function hasRole(element: Element, role: string, page: LivePage): boolean {
  return page.attribute(element, 'role') === role;
}

function tidy(name: string): string {
  return cutText(name.replace(/\s+/g, ' ').trim(), 80);
}

/** Where the page marks no article, all but what surrounds one. */
function isInArticle(live: Element, page: LivePage): boolean {
  const around = page.hasArticle
    ? /^(?:main|article)$/
    : /^(?:nav|header|footer|aside|form|dialog)$/;
  for (let up: Node | null = page.parent(live); up; up = page.parent(up))
    if (page.nodeType(up) === nodeTypes.element && around.test(page.localName(up as Element)))
      return page.hasArticle;
  return !page.hasArticle;
}
