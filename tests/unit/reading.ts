// A short article as the page script hands it over; tests change what they are about.
import type { Metadata } from '@/utils/clip/types';
import type { Reading } from '@/utils/story/reading/reading';
import type { Story } from '@/utils/story/types';

export function storyOf(html: string): Story {
  return { html, notes: [], words: 1, images: 0, pictures: [], leftOut: [] };
}

const url = 'https://journal.example/one';

/** What a plain page says of itself. */
export function metadataOf(changes: Partial<Metadata> = {}): Metadata {
  return {
    url,
    title: 'One',
    byline: null,
    siteName: null,
    description: null,
    barriers: [],
    lang: null,
    publishedTime: null,
    canonicalCandidates: [{ source: 'tab', url }],
    tags: [],
    license: null,
    ...changes,
  };
}

export const reading: Reading = {
  metadata: metadataOf(),
  article: storyOf('<p>Words</p>'),
  selection: null,
  page: null,
};
