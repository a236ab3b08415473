// Strong text, for a heading where Medium allows none.

/** A heading as a paragraph of strong words. @param heading is empty afterwards */
export function strongParagraph(heading: Element): Element {
  const document = heading.ownerDocument;
  const paragraph = document.createElement('p');
  paragraph.append(strongWords(heading));
  return paragraph;
}

/** The content of an element in one <strong>. @param element is empty afterwards */
export function strongWords(element: Element): Element {
  const strong = element.ownerDocument.createElement('strong');
  for (const inner of [...element.querySelectorAll('strong')])
    inner.replaceWith(...inner.childNodes);
  strong.append(...element.childNodes);
  return strong;
}
