// A heading where Medium has none: a paragraph of strong words.
export function strongParagraph(heading: Element): Element {
  const document = heading.ownerDocument;
  const paragraph = document.createElement('p');
  paragraph.append(strongWords(heading));
  return paragraph;
}

export function strongWords(element: Element): Element {
  const strong = element.ownerDocument.createElement('strong');
  for (const inner of [...element.querySelectorAll('strong')])
    inner.replaceWith(...inner.childNodes);
  strong.append(...element.childNodes);
  return strong;
}
