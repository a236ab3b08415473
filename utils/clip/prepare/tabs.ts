// The panels of tabs: all of them, one after the other, each under its tab's name. The reader could open each.
import type { LivePage } from '../live-page';
import type { LiveReader } from './reader';

export const readTabPanel: LiveReader = (live, page, { twin }) => {
  if (page.attribute(live, 'role') !== 'tabpanel' || !isInArticle(live, page)) return null;
  const name = tabName(live, page);
  if (!name) return null;
  const line = page.clone.createElement('p');
  const strong = page.clone.createElement('strong');
  strong.textContent = name;
  line.append(strong);
  twin.prepend(line);
  return { copy: twin, children: live };
};

function tabName(panel: Element, page: LivePage): string {
  const { querySelector } = page.window.Document.prototype;
  const quoted = (id: string) => `"${id.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f]/g, ' ')}"`;
  const labels = page
    .attribute(panel, 'aria-labelledby')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => `[role="tab"][id=${quoted(id)}]`);
  const id = page.attribute(panel, 'id');
  if (id) labels.push(`[role="tab"][aria-controls=${quoted(id)}]`);
  const tab = labels.length > 0 ? querySelector.call(page.document, labels.join(',')) : null;
  const name = (tab && page.textContent(tab)) ?? '';
  return name.replace(/\s+/g, ' ').trim().slice(0, 80);
}

function isInArticle(live: Element, page: LivePage): boolean {
  for (let up: Node | null = page.parent(live); up; up = page.parent(up))
    if (page.nodeType(up) === 1 && /^(?:main|article)$/.test(page.localName(up as Element)))
      return true;
  return false;
}
