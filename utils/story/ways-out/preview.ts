// The preview of what Medium shows, for the popup's document. It is sanitised again, and its links and pictures do nothing.

import { base64Of, bytesOf } from '../../base64';
import type { PageWindow } from '../../clip/page/live-page';
import { createShowing } from '../../picture/bounds';
import { pictureType } from '../../picture/picture-type';
import { pixelsOf } from '../../picture/pixels';
import type { Pixels } from '../../picture/pixels/types';
import { t } from '../../words/words';
import { storyAttributes } from '../subset';
import type { TableForm } from '../tables/table-form';
import type { Story, StoryPicture } from '../types';
import { mediumShapes } from './medium-shape';

/**
 * Characters of HTML, about 60,000 words. Browsers take many seconds for more, and nobody reads it to the end. The parser closes
 * the elements that the cut leaves open.
 */
const mostPreviewed = 400_000;

/** What a story says to its ways out, and not to a reader. */
const ownNames = new Set(
  Object.values(storyAttributes)
    .flat()
    .filter((name) => name.startsWith('data-')),
);

/** Bytes of pictures on the web that are at hand, by their addresses. */
export type PicturesAtHand = ReadonlyMap<string, Uint8Array>;

export interface PreviewOptions {
  tables?: TableForm;
  atHand?: PicturesAtHand;
}

/**
 * @param story its html is treated as hostile, because it came from a page
 * @param window the document's own window
 * @returns a fragment that loads nothing. A picture is shown if its bytes are at hand, unless it needs too much memory; the
 *   others become their alternative text and host. Links keep only their words. `data-block` says from which top-level block of the story a block
 *   comes.
 */
export function renderPreview(
  { html, pictures }: Pick<Story, 'html' | 'pictures'>,
  window: PageWindow,
  { tables = 'auto', atHand }: PreviewOptions = {},
): DocumentFragment {
  const { document } = window;
  const shapes = mediumShapes(html.slice(0, mostPreviewed), window, tables);
  const fragment = document.createDocumentFragment();
  const show = pictureViews((id) => pictures.find((file) => file.id === id), document, atHand);
  for (const [index, shape] of shapes.entries()) {
    // Still in a document that loads nothing.
    for (const image of shape.querySelectorAll('img')) image.replaceWith(show(image));
    for (const link of shape.querySelectorAll('a')) {
      link.title = link.getAttribute('href') ?? '';
      link.removeAttribute('href');
    }
    for (const name of ownNames)
      for (const element of shape.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    for (const block of shape.children) block.setAttribute('data-block', String(index));
    fragment.append(...shape.childNodes);
  }
  // A screen reader would say a sign and its words one by one.
  fragment.normalize();
  if (html.length > mostPreviewed) fragment.append(ending(document));
  return fragment;
}

/**
 * How the pictures of one document are shown.
 * @param fileOf the file with an id
 * @returns gives an element for an <img> of a story, which stands in a document that loads nothing
 */
export function pictureViews(
  fileOf: (id: string | null) => StoryPicture | undefined,
  document: Document,
  atHand?: PicturesAtHand,
): (image: HTMLImageElement) => HTMLElement {
  const mayShow = createShowing();
  return (image) => {
    const address = image.getAttribute('src') ?? '';
    const file = fileOf(image.getAttribute('data-picture'));
    const bytes = file ? bytesOfFile(file) : atHand?.get(address);
    const type = file?.type ?? (bytes && pictureType(bytes));
    const isShown = bytes && type && mayShow(knownPixels(bytes));
    const why = file || bytes ? t('review.preview.cannotShow') : hostOf(address, atHand);
    return isShown ? shown(image, bytes, type, document) : placeholder(image, why, document);
  };
}

function ending(document: Document): HTMLElement {
  const paragraph = document.createElement('p');
  const words = document.createElement('em');
  words.textContent = t('review.preview.end');
  paragraph.append(words);
  return paragraph;
}

function hostOf(address: string, atHand: PicturesAtHand | undefined): string | null {
  const host = URL.parse(address)?.host;
  if (!host) return null;
  return atHand ? t('review.preview.fromHidden', { host }) : t('review.preview.from', { host });
}

/** The bytes of a file, remembered: each change makes a new preview, but the files stay, and some are long. */
const decoded = new WeakMap<StoryPicture, Uint8Array<ArrayBuffer>>();

function bytesOfFile(file: StoryPicture): Uint8Array<ArrayBuffer> {
  const bytes = decoded.get(file) ?? bytesOf(file.base64);
  decoded.set(file, bytes);
  return bytes;
}

const measured = new WeakMap<Uint8Array, Pixels | null>();

function knownPixels(bytes: Uint8Array): Pixels | null {
  const before = measured.get(bytes);
  if (before !== undefined) return before;
  const pixels = pixelsOf(bytes);
  measured.set(bytes, pixels);
  return pixels;
}

function shown(
  image: HTMLImageElement,
  bytes: Uint8Array,
  type: string,
  document: Document,
): HTMLElement {
  const picture = document.createElement('img');
  // The browser decodes it beside the popup's own work.
  picture.decoding = 'async';
  picture.src = `data:${type};base64,${base64Of(bytes)}`;
  picture.alt = image.getAttribute('alt') ?? '';
  return picture;
}

function placeholder(image: HTMLImageElement, why: string | null, document: Document): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('class', 'picture');
  const alt = image.getAttribute('alt')?.trim();
  const picture = alt || t('review.preview.picture');
  box.textContent = why === null ? picture : t('review.preview.pictureWhy', { picture, why });
  return box;
}
