// The page as it stands, held so that it can neither be changed nor fool us. First step of a reading.
// A page may name a form field "getAttribute" or "firstChild" and so hide the real member; every read of the live
// page therefore goes through the prototype. https://html.spec.whatwg.org/multipage/forms.html#the-form-element
import type { EmbeddedPicture } from './embedded-picture';
import type { Look } from './look-type';

/** A window with its constructors: the page's own, or jsdom's in the tests. */
export type PageWindow = Window & typeof globalThis;

function getter<Target extends object, Name extends keyof Target & string>(
  prototype: Target,
  name: Name,
): (target: Target) => Target[Name] {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!read) throw new Error(`This browser has no getter for ${name}`);
  // Bound, it is one call less than from a function of our own, and is called some ten times an element.
  return Function.prototype.call.bind(read);
}

/** A document which loads nothing, runs nothing and upgrades no custom element. */
export function inertDocument(window: PageWindow): Document {
  const implementation = getter(window.Document.prototype, 'implementation')(window.document);
  return implementation.createHTMLDocument('');
}

/**
 * @param window the page's window; `window.document` and `window.location` are the two members no page can replace
 * @param framed the document to read in place of the page's own: that of a frame
 */
export function openPage(window: PageWindow, framed: Document | null = null) {
  const { Node, Element, Document, CharacterData, Range } = window;
  const { HTMLImageElement } = window;
  const document = framed ?? window.document;
  const baseURI = getter(Node.prototype, 'baseURI')(document);
  const url = window.location.href;
  const attributeNames = Element.prototype.getAttributeNames;
  const attribute = Element.prototype.getAttribute;
  const byTagName = Document.prototype.getElementsByTagName;
  const inDocument = Document.prototype.querySelectorAll;
  const inElement = Element.prototype.querySelectorAll;
  const inElementByTagName = Element.prototype.getElementsByTagName;
  const inFragment = window.DocumentFragment.prototype.querySelectorAll;
  const { importNode } = Document.prototype;
  const { getBoundingClientRect, removeAttribute, before, replaceWith, remove } = Element.prototype;
  const { insertBefore } = Node.prototype;
  const readRoot = getter(Element.prototype, 'shadowRoot');
  const clone = inertDocument(window);

  return {
    window,
    document,
    url,
    /** The address of the frame in which all this stands. */
    frame: framed && getter(Document.prototype, 'URL')(framed),
    /** What stands in the other frames of a frameset, and is text. */
    framesBefore: [] as Element[],
    framesAfter: [] as Element[],
    /** Where the copies live. */
    clone,
    /** A copy in `clone`, where nothing of it loads, runs or is upgraded. */
    imported: <Kind extends Node>(node: Kind, deep: boolean): Kind =>
      importNode.call(clone, node, deep) as Kind,
    contentType: getter(Document.prototype, 'contentType')(document),
    isLoading: getter(Document.prototype, 'readyState')(document) === 'loading',
    root: getter(Document.prototype, 'documentElement')(document) as Element | null,
    hasTabs: inDocument.call(document, '[role="tabpanel"]').length > 0,
    hasArticle: inDocument.call(document, 'main, article').length > 0,
    /** A page that hides itself until its scripts have run, or does so for good. */
    isUnseen: [...inDocument.call(document, 'body')].some(
      (it) => window.getComputedStyle(it).visibility === 'hidden',
    ),
    hasSlots: inDocument.call(document, 'span[slot]').length > 0,
    elementCount: () => byTagName.call(document, '*').length,
    /** In document order; a list that does not change with the page. */
    all: (top: Element, selector: string) => inElement.call(top, selector),
    /** Of the elements in one; far cheaper than a list of them. */
    count: (top: Element) => inElementByTagName.call(top, '*').length,
    allInShadow: (root: ShadowRoot, selector: string) => inFragment.call(root, selector),
    allOnPage: (selector: string) => inDocument.call(document, selector),
    nodeType: getter(Node.prototype, 'nodeType'),
    parent: getter(Node.prototype, 'parentNode'),
    /** The element in whose place a shadow root shows. */
    host: getter(window.ShadowRoot.prototype, 'host'),
    firstChild: getter(Node.prototype, 'firstChild'),
    nextSibling: getter(Node.prototype, 'nextSibling'),
    textContent: getter(Node.prototype, 'textContent'),
    data: getter(CharacterData.prototype, 'data'),
    localName: getter(Element.prototype, 'localName'),
    namespace: getter(Element.prototype, 'namespaceURI'),
    /** What an element shows in place of its own children, as far as scripts may see it. */
    shadowRoot: readRoot,
    // The first look at an element's constructor costs more than most pages need these two for.
    assignedNodes: (slot: Element): Node[] =>
      window.HTMLSlotElement.prototype.assignedNodes.call(slot as HTMLSlotElement),
    checked: (box: HTMLInputElement): boolean =>
      getter(window.HTMLInputElement.prototype, 'checked')(box),
    previousSibling: getter(Node.prototype, 'previousSibling'),
    previousElement: getter(Element.prototype, 'previousElementSibling'),
    currentSrc: getter(HTMLImageElement.prototype, 'currentSrc'),
    naturalWidth: getter(HTMLImageElement.prototype, 'naturalWidth'),
    naturalHeight: getter(HTMLImageElement.prototype, 'naturalHeight'),
    isComplete: getter(HTMLImageElement.prototype, 'complete'),
    /** Filled while the page is copied: whether a set of class names hides what has it. */
    hiding: new Map<string, boolean>(),
    /** Filled likewise: whether what has a set of class names is set in a font of icons. */
    iconFonts: new Map<string, boolean>(),
    /** Filled while the page is copied; see look.ts. */
    looks: new Map<string, Look>(),
    /** Filled likewise: for what stands in an element. */
    namesAround: new Map<Node, string>(),
    /** Filled while the page is copied, by address. */
    embedded: new Map<string, EmbeddedPicture>(),
    attributeNames: (element: Element): string[] => attributeNames.call(element),
    attribute: (element: Element, name: string): string => attribute.call(element, name) ?? '',
    // These five are for the copy; a form in it still has fields.
    removeAttribute: (copy: Element, name: string): void => removeAttribute.call(copy, name),
    before: (copy: Element, node: Node): void => before.call(copy, node),
    insert: (into: Node, node: Node, next: Node | null): void =>
      void insertBefore.call(into, node, next),
    replace: (copy: Element, node: Node): void => replaceWith.call(copy, node),
    remove: (copy: Element): void => remove.call(copy),
    /** jsdom has no such method. */
    checkVisibility: Element.prototype.checkVisibility as Element['checkVisibility'] | undefined,
    style: (element: Element): CSSStyleDeclaration => window.getComputedStyle(element),
    box: (element: Element): DOMRect => getBoundingClientRect.call(element),
    /** Of one character; jsdom, which lays out nothing, has none. */
    boxOfLetter: (text: Node, at: number): DOMRect | undefined => {
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect?.();
    },
    /** The address in absolute form, or null when it does not parse. */
    resolve: resolver(baseURI, url),
  };
}

export type LivePage = ReturnType<typeof openPage>;

/** Relative addresses are worthless with a broken <base>; the browser itself then uses the page's address. */
function resolver(baseURI: string, url: string): (address: string) => URL | null {
  const base = /^https?:/.test(baseURI) && URL.canParse(baseURI) ? baseURI : url;
  // A picture's address is asked for by a dozen questions in a row.
  const known = new Map<string, URL | null>();
  return (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const resolved = URL.parse(address.trim(), base);
    known.set(address, resolved);
    return resolved;
  };
}

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** The document in a frame of the same origin; null for frames of others. */
export function documentIn(frame: Element, page: LivePage): Document | null {
  // An element of SVG can have the name alone.
  if (page.namespace(frame) !== htmlNamespace) return null;
  // The first look at an element's constructor costs.
  return page.localName(frame) === 'frame'
    ? getter(page.window.HTMLFrameElement.prototype, 'contentDocument')(frame as HTMLFrameElement)
    : getter(
        page.window.HTMLIFrameElement.prototype,
        'contentDocument',
      )(frame as HTMLIFrameElement);
}

/** The document in a frame of the same origin, with the page to read it by; null for frames of others. */
export function frameOf(page: LivePage, frame: Element): { body: Element; page: LivePage } | null {
  const { Document, Node } = page.window;
  const inside = documentIn(frame, page);
  const root = inside && (getter(Document.prototype, 'documentElement')(inside) as Element | null);
  if (!root) return null;
  const baseURI = getter(Node.prototype, 'baseURI')(root);
  for (let part = page.firstChild(root); part; part = page.nextSibling(part))
    if (page.nodeType(part) === nodeTypes.element && page.localName(part as Element) === 'body')
      return { body: part as Element, page: insideOf(page, baseURI) };
  return null;
}

/** The same page for what stands in a frame of it, which has its own style sheets. */
function insideOf(page: LivePage, baseURI: string): LivePage {
  const resolve = resolver(baseURI, page.url);
  return { ...page, resolve, hiding: new Map(), looks: new Map() };
}

export const nodeTypes = { element: 1, text: 3, comment: 8, fragment: 11 } as const;

/** The element that it is laid out in: its parent, or the one in whose place the shadow root shows that it stands in. */
export function parentOf(node: Node, page: LivePage): Element | null {
  const parent = page.parent(node);
  if (!parent || page.nodeType(parent) === nodeTypes.element) return parent as Element | null;
  return page.nodeType(parent) === nodeTypes.fragment ? page.host(parent as ShadowRoot) : null;
}

/** Elements directly or deeper under one of the live page, in document order, without recursion. */
export function* descendants(page: LivePage, top: Node): Generator<Element> {
  let node: Node | null = page.firstChild(top);
  while (node) {
    if (page.nodeType(node) === nodeTypes.element) yield node as Element;
    let next: Node | null = page.firstChild(node);
    for (let up: Node | null = node; !next && up && up !== top; up = page.parent(up))
      next = page.nextSibling(up);
    node = next;
  }
}
