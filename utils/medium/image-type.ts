// The picture types that Medium takes, told from what servers write.
import { imageTypes } from './limits';

export type ImageType = (typeof imageTypes)[number];

/**
 * The type in Medium's spelling, or null when Medium does not take it.
 * @param type a media type as servers write it; `image/jpg`, which Medium refuses, is read as `image/jpeg`
 */
export function imageTypeOf(type: string): ImageType | null {
  const bare = type.split(';', 1)[0]?.trim().toLowerCase();
  const named = bare === 'image/jpg' ? 'image/jpeg' : bare;
  return imageTypes.find((each) => each === named) ?? null;
}
