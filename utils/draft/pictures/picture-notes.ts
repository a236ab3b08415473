// The pictures that would be missing on Medium, told before the draft goes out. Pure.
import { topBlocks } from '../../story/blocks/top-blocks';
import { webPictures } from '../../story/pictures/picture-sources';
import type { Note } from '../../story/types';
import { isUnfetchable, type SeenOn } from './unfetchable';

const text =
  'Medium cannot fetch this picture. Save it from the page and add it on Medium. If you send with a token, Clipdraft uploads it.';

/** A note for each block with a picture that Medium's server cannot fetch. @param html of a Story */
export function pictureNotes(html: string, page: SeenOn): Note[] {
  return topBlocks(html).flatMap((block, index) =>
    webPictures(block).some((address) => isUnfetchable(address, page))
      ? [{ kind: 'doubt' as const, text, block: index }]
      : [],
  );
}
