// The wall between a page's markup and everything after it. DOMPurify takes a string and gives a fragment in a
// document of its own, which loads nothing and runs nothing.
import createDOMPurify, { type DOMPurify, type WindowLike } from 'dompurify';
import { inertDocument, type PageWindow } from '../clip/page/live-page';
import { dropped, storyAttributes, storyElements } from './subset';

const purifiers = new WeakMap<PageWindow, DOMPurify>();

/**
 * One DOMPurify a window: each makes a Trusted Types policy named "dompurify", and the extension's pages allow that
 * name once. It is given an inert document, since the page's own may hide `implementation` behind a form's name.
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
  FORBID_CONTENTS: [...dropped],
};

/**
 * @param html of a Story, treated as hostile all the same
 * @returns a fragment with the story's elements and attributes and no others
 */
export function sanitize(html: string, window: PageWindow): DocumentFragment {
  return purifierOf(window).sanitize(html, { ...config, RETURN_DOM_FRAGMENT: true });
}

/** The same for the form that Medium's API takes, whose title and big headings are `<h1>`. */
export function sanitizeMediumHtml(html: string, window: PageWindow): DocumentFragment {
  return purifierOf(window).sanitize(html, {
    ...config,
    ADD_TAGS: ['h1'],
    RETURN_DOM_FRAGMENT: true,
  });
}
