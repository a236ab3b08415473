// What leads to other sites: the sources and the links that an author gives below a text. Furniture leads to its own site.
import { isBoilerplateLabel } from '../../known/boilerplate-labels';
import { isOfOtherSite, siteOf } from '../leads';
import { lineOf, linkedLength } from '../leaves';

const headings = 'h2, h3, h4, h5, h6';

/**
 * Whether it is a list of links below the text, each to another site, or the heading over such a list. What shares the page leads
 * to other sites, too, and has it in its address.
 * @param alive what was kept, with all around it
 */
export function isOfLinks(element: Element, alive: ReadonlySet<Element>, url: string): boolean {
  if (element.matches(headings)) {
    const { nextElementSibling: list } = element;
    return list !== null && isOfLinks(list, alive, url);
  }
  const { previousElementSibling: heading } = element;
  if (!element.matches('ul, ol') || !heading?.matches(headings)) return false;
  const before = heading.previousElementSibling;
  if (!before || !alive.has(before) || linkedLength(heading) > 0) return false;
  if (isBoilerplateLabel(lineOf(heading).toLowerCase())) return false;
  const own = siteOf(new URL(url));
  return [...element.children].every((item) => {
    const address = item.querySelector('a[href]')?.getAttribute('href') ?? '';
    return lineOf(item) !== '' && isOfOtherSite(address, url) && !address.includes(own);
  });
}
