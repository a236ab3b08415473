// Files of pictures that the writer must bring to Medium by hand, by the page's key.
import type { StoryPicture } from '../story/types';
import { withDatabase } from './database';

export const pictureFiles = {
  get: (key: string): Promise<StoryPicture[]> =>
    withDatabase(async (database) => (await database.get('pictures', key)) ?? []),

  async set(key: string, pictures: StoryPicture[]): Promise<void> {
    await withDatabase((database) => database.put('pictures', pictures, key));
  },

  remove: (key: string): Promise<void> =>
    withDatabase((database) => database.delete('pictures', key)),
};
