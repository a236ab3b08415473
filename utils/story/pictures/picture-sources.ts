// Where a saved file finds the pictures of a story. The key of a source is the id of a picture file, or the address of a picture
// on the web. The two never look alike.
import type { PageWindow } from '../../clip/page/live-page';
import { sanitize } from '../sanitize';
import { sanitizedBody } from '../story-tree';

/** Addresses inside the saved file, by key. */
export type PictureSources = ReadonlyMap<string, string>;

/**
 * Writes the sources into the pictures of a story.
 * @returns the body, and the alternative texts of the pictures that are left out: those with neither a source nor an address on
 *   the web. Their alternative text and caption stay in the body.
 */
export function withSources(
  html: string,
  sources: PictureSources,
  window: PageWindow,
): { body: Element; leftOut: string[] } {
  const body = sanitizedBody(html, window);
  const leftOut: string[] = [];
  for (const image of body.querySelectorAll('img')) {
    const source = sources.get(keyOf(image));
    if (source !== undefined) image.setAttribute('src', source);
    else if (!image.hasAttribute('src')) {
      leftOut.push(image.alt);
      image.replaceWith(image.alt);
    }
    image.removeAttribute('data-picture');
  }
  return { body, leftOut };
}

/** The pictures of a story by their keys, each once, in order. */
export function picturesIn(html: string, window: PageWindow): Map<string, { alt: string }> {
  return picturesOf(sanitize(html, window));
}

/** The addresses of a story's pictures on the web, each once, in order. @param html of a Story */
export function webPictures(html: string): string[] {
  const found = [...html.matchAll(/<img[^>]* src="([^"]*)"/g)];
  return [...new Set(found.map(([, address = '']) => address.replaceAll('&amp;', '&')))];
}

/** Like picturesIn, of a story that is a tree already. */
export function picturesOf(story: ParentNode): Map<string, { alt: string }> {
  const pictures = new Map<string, { alt: string }>();
  for (const image of story.querySelectorAll('img')) {
    const key = keyOf(image);
    if (!pictures.has(key)) pictures.set(key, { alt: image.alt });
  }
  return pictures;
}

function keyOf(image: Element): string {
  return image.getAttribute('src') ?? image.getAttribute('data-picture') ?? '';
}
