// Headings, ranked by the levels that are present: the highest becomes <h2>, the next <h3>, down to <h6>.
import type { Finish, Rule } from '../flow/rule';

export const headings: Rule = {
  name: 'headings',
  filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  lay(element, flow) {
    if (flow.isLine) {
      flow.edge();
      flow.mark({ name: 'strong' }, () => flow.visitChildren(element));
      return flow.edge();
    }
    const level = element.getAttribute('data-level') ?? element.localName.slice(1);
    const inside = () => flow.visitChildren(element);
    flow.heading(/^[1-6]$/.test(level) ? level : '2', inside, isOneLine(element));
  },
};

/** Characters. A longer heading was probably never closed, so it contains what follows. */
const longest = 200;

function isOneLine(heading: Element): boolean {
  if ((heading.textContent ?? '').trim().length > longest) return false;
  return heading.querySelector('p + p, ul, ol, table, pre, blockquote, h1, h2, h3, h4') === null;
}

export const headingLevels: Finish = {
  name: 'heading-levels',
  apply(body, { isEdited }) {
    const found = [...body.querySelectorAll('[data-level]')];
    // A heading inside a quotation or a list does not belong to the article's own levels.
    const own = found.filter((heading) => heading.parentNode === body);
    const levels = [...new Set((own.length > 0 ? own : found).map(level))].sort((a, b) => a - b);
    for (const heading of found) {
      const place = levels.findIndex((it) => it >= level(heading));
      const ranked = 2 + (place < 0 ? levels.length : place);
      const rank = Math.min(6, isEdited ? Math.max(2, level(heading)) : ranked);
      const element = body.ownerDocument.createElement(`h${rank}`);
      element.append(...heading.childNodes);
      heading.replaceWith(element);
    }
  },
};

function level(heading: Element): number {
  return Number(heading.getAttribute('data-level'));
}
