// Pictures: each in a <figure> of its own, with its alternative text and caption. A linked picture loses its link.
import type { Loss } from '../../clip/embedded/types';
import type { Flow } from '../flow';
import type { Rule, StoryContext } from '../rule';
import { pictureId, storyAddress, webSchemes } from '../subset';

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
  const id = src ? null : image.getAttribute('data-picture');
  const lost = src ? null : lossOf(id, flow.context);
  if (lost) {
    flow.context.note('dropped', lost);
    return null;
  }
  const figure = flow.document.createElement('figure');
  const copy = flow.document.createElement('img');
  if (src) copy.setAttribute('src', src);
  else copy.setAttribute('data-picture', id ?? '');
  const alt = image
    .getAttribute('alt')
    ?.replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (alt) copy.setAttribute('alt', alt);
  figure.append(copy);
  return figure;
}

const losses: Readonly<Record<Loss, string>> = {
  'too-large':
    'A picture was left out, because it has no address on the web and is larger than 10 MB.',
  'too-many':
    'Pictures were left out: those without an address on the web are larger than 30 MB together.',
  unreadable:
    'A picture was left out, because it has no address on the web and could not be read from the page.',
};

/** @returns why a picture without an address cannot stay, or null when it can */
function lossOf(id: string | null, { pictures }: StoryContext): string | null {
  if (id === null || !pictureId.test(id))
    return 'A picture was left out, because it has no address on the web.';
  if (pictures === null) return null;
  const picture = pictures.get(id) ?? { lost: 'unreadable' };
  return 'lost' in picture ? losses[picture.lost] : null;
}
