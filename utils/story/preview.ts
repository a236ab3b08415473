// What Medium will show of the story, for the popup's own document: sanitised once more, links and pictures made inert.
import type { PageWindow } from '../clip/live-page';
import { mediumShapes } from './medium-shape';
import { purifierOf } from './sanitize';
import type { TableForm } from './table-form';
import type { Story } from './types';

/**
 * Characters of HTML, some 60,000 words. Of more, browsers take many seconds to make what nobody reads to its end. What
 * the cut leaves open is closed by the parser.
 */
const mostPreviewed = 400_000;

/**
 * @param story its html is treated as hostile all the same, since it was made from a page
 * @param window the document's own window
 * @returns a fragment that loads nothing: pictures on the web stand as their alt text and host, those that came along
 *   with the story as they are, and links keep their words only;
 *   `data-block` tells of which top-level block of the story each of its blocks was made
 */
export function renderPreview(
  { html, pictures }: Pick<Story, 'html' | 'pictures'>,
  window: PageWindow,
  tables: TableForm = 'auto',
): DocumentFragment {
  const { document } = window;
  const shapes = mediumShapes(html.slice(0, mostPreviewed), window, tables);
  const origins = shapes.flatMap((shape, index) => [...shape.children].map(() => String(index)));
  const all = shapes.map((shape) => shape.innerHTML).join('');
  const fragment = purifierOf(window).sanitize(all, {
    RETURN_DOM_FRAGMENT: true,
    ALLOW_DATA_ATTR: false,
    ADD_ATTR: ['data-picture'],
    FORBID_TAGS: ['style', 'form', 'input', 'button', 'video', 'audio', 'svg', 'math'],
    FORBID_ATTR: ['style', 'class', 'id', 'name', 'srcset', 'background'],
  });
  for (const [index, block] of [...fragment.children].entries())
    block.setAttribute('data-block', origins[index] ?? '');
  for (const image of fragment.querySelectorAll('img'))
    image.replaceWith(embedded(image, pictures, document) ?? placeholder(image, document));
  for (const link of fragment.querySelectorAll('a')) {
    link.title = link.getAttribute('href') ?? '';
    link.removeAttribute('href');
  }
  if (html.length > mostPreviewed) fragment.append(ending(document));
  return fragment;
}

function ending(document: Document): HTMLElement {
  const paragraph = document.createElement('p');
  const words = document.createElement('em');
  words.textContent = 'The preview ends here. The draft goes on to the end.';
  paragraph.append(words);
  return paragraph;
}

function embedded(
  image: HTMLImageElement,
  pictures: Story['pictures'],
  document: Document,
): HTMLElement | null {
  const file = pictures.find(({ id }) => id === image.getAttribute('data-picture'));
  if (!file) return null;
  const picture = document.createElement('img');
  picture.src = `data:${file.type};base64,${file.base64}`;
  picture.alt = image.getAttribute('alt') ?? '';
  return picture;
}

function placeholder(image: HTMLImageElement, document: Document): HTMLElement {
  const box = document.createElement('div');
  box.className = 'picture';
  const alt = image.getAttribute('alt')?.trim();
  const host = URL.parse(image.getAttribute('src') ?? '')?.host;
  box.textContent = [alt || 'Picture', host && `from ${host}`].filter(Boolean).join(', ');
  return box;
}
