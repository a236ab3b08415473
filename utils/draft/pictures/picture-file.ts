// The bytes of a picture as a file that Medium takes: as they are, or drawn anew where it refuses their type. Drawing is
// left to the page: whatever it costs, it costs the page, which can be closed.
import { base64Of } from '../../base64';
import { fileOf } from '../../clip/pictures/data-url';
import type { Loss, PictureFile, ReadPicture } from '../../clip/pictures/types';
import { drawableOf } from '../../picture/drawable';
import type { Refusal } from '../../story/pictures/with-files';
import { withSize } from './drawing-size';

/** @returns null when the page gives up */
export type DrawInPage = (address: string) => Promise<ReadPicture | null>;

const refusals: Readonly<Record<Loss, Refusal>> = {
  'too-large': 'picture-too-large',
  'too-many': 'picture-too-large',
  'too-costly': 'picture-too-costly',
  unreadable: 'picture-undrawable',
};

/** @returns null for what is no picture: a form to sign in, in its place */
export async function pictureFile(
  bytes: Uint8Array,
  draw: DrawInPage,
): Promise<PictureFile | { refused: Refusal } | null> {
  const drawable = drawableOf(bytes, withSize);
  const read =
    drawable && 'address' in drawable
      ? ((await draw(drawable.address)) ?? { lost: 'too-costly' })
      : (drawable ?? fileOf(`data:;base64,${base64Of(bytes)}`));
  return read && 'lost' in read ? { refused: refusals[read.lost] } : read;
}
