// Files of pictures that the writer must bring to Medium by hand, by the page's key. In IndexedDB, because
// storage.local takes a few megabytes and writes whole values.
import { type DBSchema, openDB } from 'idb';
import type { StoryPicture } from '../story/types';

interface Schema extends DBSchema {
  pictures: { key: string; value: StoryPicture[] };
}

function database() {
  return openDB<Schema>('clipdraft', 1, {
    upgrade(created) {
      created.createObjectStore('pictures');
    },
  });
}

export const pictureFiles = {
  async get(key: string): Promise<StoryPicture[]> {
    const opened = await database();
    const pictures = await opened.get('pictures', key);
    opened.close();
    return pictures ?? [];
  },

  async set(key: string, pictures: StoryPicture[]): Promise<void> {
    const opened = await database();
    await opened.put('pictures', pictures, key);
    opened.close();
  },

  async remove(key: string): Promise<void> {
    const opened = await database();
    await opened.delete('pictures', key);
    opened.close();
  },
};
