// The picture types that Medium takes, told from what servers write, or from the bytes.
import { imageTypes } from './limits';

export type ImageType = (typeof imageTypes)[number];

/**
 * The type in Medium's spelling, or null when Medium does not take it.
 * @param type a media type as servers write it; `image/jpg`, which Medium refuses, is read as `image/jpeg`
 */
export function imageTypeOf(type: string): ImageType | null {
  const bare = type.split(';', 1)[0]?.trim().toLowerCase();
  const standard = bare === 'image/jpg' ? 'image/jpeg' : bare;
  return imageTypes.find((each) => each === standard) ?? null;
}

/** How files of each type begin, as Latin-1. */
const beginnings: Readonly<Record<ImageType, readonly string[]>> = {
  'image/jpeg': ['\xff\xd8\xff'],
  'image/png': ['\x89PNG\r\n\x1a\n'],
  'image/gif': ['GIF87a', 'GIF89a'],
  'image/tiff': ['II*\0', 'MM\0*'],
};

/** The type that the first eight bytes of a file tell, or null when Medium does not take it. */
export function imageTypeOfBytes(latin1: string): ImageType | null {
  return (
    imageTypes.find((type) => beginnings[type].some((start) => latin1.startsWith(start))) ?? null
  );
}
