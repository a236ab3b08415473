// Pictures on the web whose files came along after all. In the story such a picture has the id of its file and keeps its
// address beside it, for the case that the file does not arrive.
import type { PictureFile } from '../clip/embedded/types';
import { inertDocument, type PageWindow } from '../clip/live-page';
import type { PictureFallback } from './picture-fallback';
import { sanitize } from './sanitize';
import { withoutPicture } from './shape/without-picture';
import type { Pictured, StoryPicture } from './types';

/** By address; null: it could not be read. A picture that is not among them stays as it is. */
export type RescuedFiles = ReadonlyMap<string, PictureFile | null>;

export function withFiles(
  { html, pictures }: Pictured,
  files: RescuedFiles,
  fallback: PictureFallback,
  window: PageWindow,
): Pictured {
  const { body } = inertDocument(window);
  body.append(sanitize(html, window));
  const rescued = new Map<string, StoryPicture>();
  for (const image of body.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const file = files.get(address);
    if (file === undefined) continue;
    if (file !== null) {
      const id = rescued.get(address)?.id ?? `r${rescued.size + 1}`;
      if (!rescued.has(address)) rescued.set(address, { id, ...file, alt: image.alt });
      image.setAttribute('data-picture', id);
      if (fallback === 'leave-out') image.removeAttribute('src');
    } else if (fallback === 'leave-out') withoutPicture(image);
  }
  return { html: body.innerHTML, pictures: [...pictures, ...rescued.values()] };
}
