// The wall between a page's markup and everything after it. DOMPurify takes a string and returns a fragment in a document of
// its own. That document loads nothing and runs nothing.
import createDOMPurify, { type DOMPurify, type WindowLike } from 'dompurify';
import { inertDocument, type PageWindow } from '../clip/page/live-page';
import { removedElements, storyAttributes, storyElements } from './subset';

const purifiers = new WeakMap<PageWindow, DOMPurify>();

/**
 * The DOMPurify of a window. There is one for each window, because each makes a Trusted Types policy named "dompurify", and
 * the extension's pages allow that name only once. It gets an inert document, because the page's own document may hide
 * `implementation` behind the name of a form.
 */
export function purifierOf(window: PageWindow): DOMPurify {
  const made = purifiers.get(window);
  if (made) return made;
  const { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap } = window;
  const { HTMLFormElement, DOMParser, trustedTypes }: WindowLike = window;
  const purifier = createDOMPurify({
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
    trustedTypes,
    document: inertDocument(window),
  });
  purifiers.set(window, purifier);
  return purifier;
}

const config = {
  ALLOWED_TAGS: [...storyElements],
  ALLOWED_ATTR: [...new Set(Object.values(storyAttributes).flat())],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  FORBID_CONTENTS: [...removedElements],
};

/**
 * Sanitises story HTML.
 * @param html of a Story; treated as hostile, because it came from a page
 * @returns a fragment that has only the story's elements and attributes
 */
export function sanitize(html: string, window: PageWindow): DocumentFragment {
  const fragment = purifierOf(window).sanitize(html, { ...config, RETURN_DOM_FRAGMENT: true });
  // The document that it was parsed in may hide its own members behind the names of pictures (seen in Firefox).
  return inertDocument(window).adoptNode(fragment);
}

/** The same for the HTML of Medium's API, which also has `<h1>` for the title and the big headings. */
export function sanitizeMediumHtml(html: string, window: PageWindow): DocumentFragment {
  return purifierOf(window).sanitize(html, {
    ...config,
    ADD_TAGS: ['h1'],
    RETURN_DOM_FRAGMENT: true,
  });
}
