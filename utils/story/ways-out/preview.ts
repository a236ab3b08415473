// The preview of what Medium shows, for the popup's document. It is sanitised again, and its links and pictures do nothing.
import { bytesOf } from '../../base64';
import type { PageWindow } from '../../clip/page/live-page';
import { createShowing } from '../../picture/bounds';
import { pixelsOf } from '../../picture/pixels';
import type { Pixels } from '../../picture/pixels/types';
import { purifierOf } from '../sanitize';
import type { TableForm } from '../tables/table-form';
import type { Story, StoryPicture } from '../types';
import { mediumShapes } from './medium-shape';

/**
 * Characters of HTML, about 60,000 words. Browsers take many seconds for more, and nobody reads it to the end. The parser closes
 * the elements that the cut leaves open.
 */
const mostPreviewed = 400_000;

/**
 * @param story its html is treated as hostile, because it came from a page
 * @param window the document's own window
 * @returns a fragment that loads nothing. A picture on the web becomes its alternative text and host. A picture file is shown,
 *   unless it needs too much memory. Links keep only their words. `data-block` says from which top-level block of the story a block
 *   comes.
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
  const mayShow = createShowing();
  for (const image of fragment.querySelectorAll('img')) {
    const file = pictures.find(({ id }) => id === image.getAttribute('data-picture'));
    const isShown = file && mayShow(knownPixels(file));
    image.replaceWith(isShown ? shown(image, file, document) : placeholder(image, file, document));
  }
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
  words.textContent = 'The preview ends here. The draft has the whole story.';
  paragraph.append(words);
  return paragraph;
}

const known = new WeakMap<StoryPicture, Pixels | null>();

/** The size of a file, remembered: each change makes a new preview, but the files stay, and some are long. */
function knownPixels(file: StoryPicture): Pixels | null {
  const before = known.get(file);
  if (before !== undefined) return before;
  const pixels = pixelsOf(bytesOf(file.base64));
  known.set(file, pixels);
  return pixels;
}

function shown(image: HTMLImageElement, file: StoryPicture, document: Document): HTMLElement {
  const picture = document.createElement('img');
  // The browser decodes it beside the popup's own work.
  picture.decoding = 'async';
  picture.src = `data:${file.type};base64,${file.base64}`;
  picture.alt = image.getAttribute('alt') ?? '';
  return picture;
}

function placeholder(
  image: HTMLImageElement,
  file: StoryPicture | undefined,
  document: Document,
): HTMLElement {
  const box = document.createElement('div');
  box.className = 'picture';
  const alt = image.getAttribute('alt')?.trim();
  const host = URL.parse(image.getAttribute('src') ?? '')?.host;
  const why = file ? 'in the draft, but the preview cannot show it' : host && `from ${host}`;
  box.textContent = [alt || 'Picture', why].filter(Boolean).join(', ');
  return box;
}
