// Where the pictures of a story are to be found from a file. A source stands under the id of a picture that came along,
// or under the address of one on the web; the two never look alike.
import type { PageWindow } from '../../clip/page/live-page';
import { sanitize } from '../sanitize';
import { sanitizedBody } from '../story-tree';

export type PictureSources = ReadonlyMap<string, string>;

/** A picture that came along and has no source is left out; its alternative text and its caption stay. */
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

/** Every picture of a story once, by its key, in order. */
export function picturesIn(html: string, window: PageWindow): Map<string, { alt: string }> {
  return picturesOf(sanitize(html, window));
}

/** The same of a story that is a tree already. */
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
