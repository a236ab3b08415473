// Embedded pictures: those whose address leads into the page itself (data:, blob:), so that nobody else can fetch them.
import type { ImageType } from '../../medium/image-type';

/** A picture's file in a type that Medium takes. */
export interface PictureFile {
  type: ImageType;
  /** The bytes. */
  base64: string;
}

/** too-costly: to decode or to draw, see utils/picture. */
export type Loss = 'too-large' | 'too-many' | 'too-costly' | 'unreadable';

export type ReadPicture = PictureFile | { lost: Loss };

/** What could be read, by the picture's id. */
export type ReadPictures = ReadonlyMap<string, ReadPicture>;
