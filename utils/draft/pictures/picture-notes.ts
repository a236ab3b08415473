// The pictures that would be missing on Medium, told before the draft goes out. Pure.
import { topBlocks } from '../../story/blocks/top-blocks';
import { webPictures } from '../../story/pictures/picture-sources';
import type { Note } from '../../story/types';
import { isUnfetchable, type SeenOn } from './unfetchable';

/** A note for each block with a picture that Medium's server cannot fetch. @param html of a Story */
export function pictureNotes(html: string, page: SeenOn): Note[] {
  return topBlocks(html).flatMap((block, index) =>
    webPictures(block).some((address) => isUnfetchable(address, page))
      ? [{ kind: 'doubt' as const, code: 'picture-unfetchable' as const, block: index }]
      : [],
  );
}
