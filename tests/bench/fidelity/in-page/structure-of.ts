// The structure of a piece of HTML: what it is built of besides words.
import { emptyStructure, type Item, type Kind, kindNames, type Structure } from '../structure.ts';
import { tokens } from '../words.ts';
import { blockText } from './block-text.ts';
import { embedName, pictureNames } from './file-names.ts';

const selectors: Record<Kind, string> = {
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  listItem: 'li',
  code: 'pre',
  table: 'table',
  quote: 'blockquote',
  picture: 'img',
  embed: 'iframe, video, audio, object, embed',
};

/** Of these the outermost counts: a table that lays out a table is one. */
const nesting = new Set<Kind>(['code', 'table', 'quote']);

/** The words of an element, as the name that it goes by. */
export function wordsOf(element: Element): string {
  return tokens(blockText(element)).join(' ');
}

/** @param counts which elements of a kind are looked at; all when left out */
export function structureOf(
  root: Element,
  counts: (element: Element, kind: Kind) => boolean = () => true,
): Structure {
  const structure = emptyStructure();
  for (const kind of kindNames) {
    const found = [...root.querySelectorAll(selectors[kind])].filter(
      (element) => !element.closest('noscript, template') && counts(element, kind),
    );
    structure[kind] = (nesting.has(kind) ? outermost(found) : found)
      .map((element) => namesOf(element, kind))
      .filter(([first]) => first);
  }
  return structure;
}

function namesOf(element: Element, kind: Kind): Item {
  if (kind === 'picture') return pictureNames(element);
  return [kind === 'embed' ? embedName(element) : wordsOf(element)];
}

function outermost(elements: Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}
