// Pictures on the web whose files were read after all. In the story such a picture has the id of its file, and also keeps its
// address in case the upload fails.
import type { PictureFile } from '../../clip/pictures/types';
import type { pictureCodes } from '../../failure';
import { withoutPicture } from '../shape/without-picture';
import type { StoryTree } from '../story-tree';
import type { PictureFallback } from './picture-fallback';

/** Why a picture that was read did not become a file; see utils/failure.ts. */
export type Refusal = (typeof pictureCodes)[number];

/** The files by address; null when the picture could not be read. A picture that is not here stays as it is. */
export type RescuedFiles = ReadonlyMap<string, PictureFile | { refused: Refusal } | null>;

/** They stand in the story like those that came along, so that the writer can be told of each. */
export type RefusedPicture = { id: string; alt: string; refused: Refusal };

/** Puts the files into the tree. @returns those that are no files after all */
export function withFiles(
  { body, pictures }: StoryTree,
  files: RescuedFiles,
  fallback: PictureFallback,
): RefusedPicture[] {
  const idsByAddress = new Map<string, string>();
  const refused: RefusedPicture[] = [];
  for (const image of body.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const file = files.get(address);
    if (file === undefined) continue;
    if (file === null) {
      if (fallback === 'leave-out') withoutPicture(image);
      continue;
    }
    const id = idsByAddress.get(address) ?? `r${idsByAddress.size + 1}`;
    if (!idsByAddress.has(address)) {
      if ('refused' in file) refused.push({ id, alt: image.alt, ...file });
      else pictures.push({ id, ...file, alt: image.alt });
    }
    idsByAddress.set(address, id);
    image.setAttribute('data-picture', id);
    if (fallback === 'leave-out') image.removeAttribute('src');
  }
  return refused;
}
