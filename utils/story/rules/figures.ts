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
      if (figure && flow.isLine) flow.homeless.push(figure);
      else if (figure) flow.put(figure);
      return;
    }
    const images = [...element.querySelectorAll('img')];
    const holdsMore = element.querySelector('pre, table, ul, ol, iframe, video, audio, blockquote');
    const isCaption = element.localName === 'figcaption';
    if (isCaption || images.length === 0 || holdsMore || flow.isLine) return flow.unwrap(element);
    // The pictures in the line are the figure's own.
    const { element: caption, homeless: pictures } = flow.line('figcaption', element);
    const last = pictures.at(-1);
    // The words of a caption whose picture is lost stay as a paragraph.
    if (!last) return caption ? flow.unwrap(caption) : undefined;
    if (caption) last.append(caption);
    for (const figure of pictures) flow.put(figure);
  },
};

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
