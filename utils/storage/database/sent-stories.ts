// Stories as they were sent, by their contentHash: the newest of them, each of a bounded length.
import {
  longestSentStory,
  mostSentStories,
  type SentStories,
  sentStorySchema,
} from '../../delivery/history/sent-story';
import { unversioned, whole } from '../reading/shapes';
import { readRow, withDatabase } from './database';

const shape = whole(sentStorySchema, unversioned);

/** @param now milliseconds since the epoch */
export function createSentStories(now: () => number): SentStories {
  return {
    async keep(hash, { page, html }) {
      if (html.length > longestSentStory) return;
      await withDatabase(async (database) => {
        const { store, done } = database.transaction('sent', 'readwrite');
        await store.put({ page, html, at: now() }, hash);
        const oldestFirst = await store.index('at').getAllKeys();
        const tooMany = oldestFirst.slice(0, Math.max(0, oldestFirst.length - mostSentStories));
        await Promise.all([...tooMany.map((old) => store.delete(old)), done]);
      }).catch(() => undefined);
    },

    load: (hash) =>
      withDatabase(
        async (database) => (await readRow(database, 'sent', hash, shape)).value?.html ?? null,
      ).catch(() => null),

    async forget(page, except) {
      await withDatabase(async (database) => {
        const { store, done } = database.transaction('sent', 'readwrite');
        const hashes = await store.index('page').getAllKeys(page);
        const others = hashes.filter((hash) => hash !== except);
        await Promise.all([...others.map((hash) => store.delete(hash)), done]);
      }).catch(() => undefined);
    },
  };
}
