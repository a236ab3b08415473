// Pictures on the web whose files came along after all. In the story such a picture has the id of its file and keeps its
// address beside it, for the case that the file does not arrive.
import { inertDocument, type PageWindow } from '../../clip/page/live-page';
import type { PictureFile } from '../../clip/pictures/types';
import type { pictureCodes } from '../../failure';
import { sanitize } from '../sanitize';
import { withoutPicture } from '../shape/without-picture';
import type { Pictured, StoryPicture } from '../types';
import type { PictureFallback } from './picture-fallback';

/** Why a picture that was read is no file after all; see utils/failure.ts. */
export type Refusal = (typeof pictureCodes)[number];

/** By address; null: it could not be read. A picture that is not among them stays as it is. */
export type RescuedFiles = ReadonlyMap<string, PictureFile | { refused: Refusal } | null>;

export interface Rescued extends Pictured {
  /** They stand in the story like those that came along, so that the writer can be told of each. */
  refused: { id: string; alt: string; refused: Refusal }[];
}

export function withFiles(
  { html, pictures }: Pictured,
  files: RescuedFiles,
  fallback: PictureFallback,
  window: PageWindow,
): Rescued {
  const { body } = inertDocument(window);
  body.append(sanitize(html, window));
  const named = new Map<string, string>();
  const rescued: StoryPicture[] = [];
  const refused: Rescued['refused'] = [];
  for (const image of body.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const file = files.get(address);
    if (file === undefined) continue;
    if (file === null) {
      if (fallback === 'leave-out') withoutPicture(image);
      continue;
    }
    const id = named.get(address) ?? `r${named.size + 1}`;
    if (!named.has(address)) {
      if ('refused' in file) refused.push({ id, alt: image.alt, ...file });
      else rescued.push({ id, ...file, alt: image.alt });
    }
    named.set(address, id);
    image.setAttribute('data-picture', id);
    if (fallback === 'leave-out') image.removeAttribute('src');
  }
  return { html: body.innerHTML, pictures: [...pictures, ...rescued], refused };
}
