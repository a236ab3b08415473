// Pictures: each gets its own <figure>, with its alternative text and caption. A linked picture loses its link.
import type { Loss } from '../../clip/pictures/types';
import type { Flow, Rule, StoryContext } from '../flow/rule';
import type { NoteCode } from '../note-codes';
import { pictureId, storyAddress, webSchemes } from '../subset';

export const figures: Rule = {
  name: 'figures',
  filter: ['figure', 'figcaption', 'img'],
  lay(element, flow) {
    if (element.localName === 'img') {
      const figure = picture(element, flow);
      if (figure && flow.isLine) flow.hoisted.push(figure);
      else if (figure) flow.put(figure);
      return;
    }
    const isCaption = element.localName === 'figcaption';
    if (isCaption || flow.isLine || !element.querySelector('img') || holdsMore(element))
      return flow.unwrap(element);
    const { pictures, caption } = picturesOf(element, flow);
    for (const figure of pictures) flow.put(figure);
    // If the picture is lost, or has its own caption, this caption stays as a paragraph.
    if (caption) flow.unwrap(caption);
  },
};

function holdsMore(figure: Element): boolean {
  const others = 'pre, table, iframe, video, audio, blockquote, [data-embed]';
  const lists = [...figure.querySelectorAll('ul, ol')];
  return figure.querySelector(others) !== null || lists.some((list) => !isGallery(list));
}

/** Whether each item has a picture, and the list has no words outside of captions. */
function isGallery(list: Element): boolean {
  const captions = [...list.querySelectorAll('figcaption')];
  const words = captions.reduce((sum, caption) => sum + lengthOf(caption), 0);
  return [...list.children].every((it) => it.querySelector('img')) && lengthOf(list) === words;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}

/** The pictures of a figure, as one figure each. The caption for all of them goes under the last. */
function picturesOf(figure: Element, flow: Flow): { pictures: Element[]; caption: Element | null } {
  const pictures: Element[] = [];
  const rest: Element[] = [];
  for (let inner = figure.querySelector('figure'); inner; inner = figure.querySelector('figure')) {
    const found = picturesOf(inner, flow);
    pictures.push(...found.pictures);
    if (found.caption) rest.push(found.caption);
    inner.remove();
  }
  // The pictures in the line are the figure's own.
  const { element: caption, hoisted } = flow.line('figcaption', figure);
  pictures.push(...hoisted);
  const last = pictures.at(-1);
  if (!caption || !last || last.querySelector('figcaption') || rest.length > 0)
    return { pictures, caption: joinCaptions([...rest, ...(caption ? [caption] : [])]) };
  last.append(caption);
  return { pictures, caption: null };
}

function joinCaptions(captions: Element[]): Element | null {
  const [first = null, ...others] = captions;
  for (const other of others) first?.append(' ', ...other.childNodes);
  return first;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const spaces = /[\s\0-\x1f\x7f-\x9f]+/g;

function picture(image: Element, flow: Flow): Element | null {
  const src = storyAddress(image.getAttribute('src'), webSchemes);
  const id = src ? null : image.getAttribute('data-picture');
  const lost = src ? null : lossOf(id, flow.context);
  if (lost) {
    flow.context.note('left-out', lost);
    return null;
  }
  const figure = flow.document.createElement('figure');
  const copy = flow.document.createElement('img');
  if (src) copy.setAttribute('src', src);
  else copy.setAttribute('data-picture', id ?? '');
  const alt = image.getAttribute('alt')?.replace(spaces, ' ').trim();
  if (alt) copy.setAttribute('alt', alt);
  figure.append(copy);
  return figure;
}

const losses: Readonly<Record<Loss, NoteCode>> = {
  'too-large': 'picture-too-large',
  'too-many': 'pictures-too-large',
  'too-costly': 'picture-too-costly',
  unreadable: 'picture-unreadable',
};

/** @returns the note that says why a picture without an address cannot stay, or null when it can stay */
function lossOf(id: string | null, { pictures }: StoryContext): NoteCode | null {
  if (id === null || !pictureId.test(id)) return 'picture-without-address';
  if (pictures === null) return null;
  const picture = pictures.get(id) ?? { lost: 'unreadable' };
  return 'lost' in picture ? losses[picture.lost] : null;
}
