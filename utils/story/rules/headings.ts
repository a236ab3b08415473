// Headings in Medium's two sizes: the highest level present is big, all below it are small.
import type { Finish, Rule } from '../rule';

export const headings: Rule = {
  name: 'headings',
  filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  lay(element, flow) {
    if (flow.place.kind !== 'body') {
      flow.edge();
      flow.mark({ name: 'strong' }, () => flow.visitChildren(element));
      return flow.edge();
    }
    const level = element.getAttribute('data-level') ?? element.localName.slice(1);
    flow.heading(/^[1-6]$/.test(level) ? level : '2', () => flow.visitChildren(element));
  },
};

export const headingSizes: Finish = {
  name: 'heading-sizes',
  apply(body) {
    const found = [...body.querySelectorAll('[data-level]')];
    const highest = Math.min(...found.map(level));
    for (const heading of found) {
      const sized = body.ownerDocument.createElement(level(heading) === highest ? 'h2' : 'h3');
      sized.append(...heading.childNodes);
      heading.replaceWith(sized);
    }
  },
};

function level(heading: Element): number {
  return Number(heading.getAttribute('data-level'));
}
