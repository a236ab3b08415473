// What a reader of a picture’s bytes finds.

export interface Pixels {
  /** Of one frame; the greatest that the file names anywhere. */
  width: number;
  height: number;
  /** It has more than one frame. */
  isMoving: boolean;
  /** How often a decoder goes over the whole picture: the scans of a JPEG; 1 for all others. */
  passes: number;
}
