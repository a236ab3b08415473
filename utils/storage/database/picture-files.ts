// Files of pictures that the writer must bring to Medium by hand, by the page's key. They go with their checklist.
import { pictureSchema } from '../../draft/send/order';
import type { StoryPicture } from '../../story/types';
import { listOf, unversioned } from '../reading/shapes';
import { readRow, withDatabase } from './database';

const shape = listOf(pictureSchema, unversioned);

export const pictureFiles = {
  get: (key: string): Promise<StoryPicture[]> =>
    withDatabase(async (database) => (await readRow(database, 'pictures', key, shape)).value),

  async set(key: string, pictures: StoryPicture[]): Promise<void> {
    await withDatabase((database) => database.put('pictures', pictures, key));
  },

  remove: (key: string): Promise<void> =>
    withDatabase((database) => database.delete('pictures', key)),

  keys: (): Promise<string[]> => withDatabase((database) => database.getAllKeys('pictures')),
};
