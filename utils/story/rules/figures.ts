// Pictures: each in a <figure> of its own, with its alternative text and caption. A linked picture loses its link.
import type { Flow } from '../flow';
import type { Rule } from '../rule';
import { storyAddress, webSchemes } from '../subset';

export const figures: Rule = {
  name: 'figures',
  filter: ['figure', 'figcaption', 'img'],
  lay(element, flow) {
    if (element.localName === 'img') {
      const figure = picture(element, flow);
      // In a line there is no room for a picture, and a figure's own line is its caption.
      if (figure && flow.place.kind !== 'line') flow.put(figure);
      return;
    }
    const images = [...element.querySelectorAll('img')];
    const holdsMore = element.querySelector('pre, table, ul, ol, iframe, video, audio, blockquote');
    if (
      element.localName === 'figcaption' ||
      images.length === 0 ||
      holdsMore ||
      flow.place.kind === 'line'
    ) {
      flow.edge();
      flow.visitChildren(element);
      return flow.edge();
    }
    const pictures = images.flatMap((image) => picture(image, flow) ?? []);
    const caption = flow.line('figcaption', element);
    for (const figure of pictures.slice(0, -1)) flow.put(figure);
    const last = pictures.at(-1);
    if (!last) return caption ? layCaption(caption, flow) : undefined;
    if (caption) last.append(caption);
    flow.put(last);
  },
};

/** The words of a caption whose picture is lost stay as a paragraph. */
function layCaption(caption: Element, flow: Flow): void {
  flow.edge();
  flow.visitChildren(caption);
  flow.edge();
}

function picture(image: Element, flow: Flow): Element | null {
  const src = storyAddress(image.getAttribute('src'), webSchemes);
  if (!src) {
    flow.context.note('dropped', 'A picture was left out, because it has no address on the web.');
    return null;
  }
  const figure = flow.document.createElement('figure');
  const copy = flow.document.createElement('img');
  copy.setAttribute('src', src);
  const alt = image
    .getAttribute('alt')
    ?.replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (alt) copy.setAttribute('alt', alt);
  figure.append(copy);
  return figure;
}
