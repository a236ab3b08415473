// The box that its name says is the text of an article, on pages that mark none by an element or a role.
import { selectors } from '../../known/engines';

/** As programs and designers call it. */
const names = ['article', 'post', 'entry', 'story', 'blog', 'news'].flatMap((what) =>
  ['body', 'content', 'text'].flatMap((part) => [
    `.${what}-${part}`,
    `.${what}__${part}`,
    `.${what}${part[0]?.toUpperCase()}${part.slice(1)}`,
  ]),
);
const all = [...names, selectors('texts')].join();

/**
 * @returns the outermost one in a container, or the container where it stands in one; null where it holds several: they
 * are the posts of a list
 */
export function namedTextIn(container: Element): Element | null {
  if (container.closest(all)) return container;
  const [element, ...others] = container.querySelectorAll(all);
  return element && others.every((it) => element.contains(it)) ? element : null;
}
