// A short article as the page script hands it over; tests change what they are about.
import type { Reading } from '@/utils/story/reading/reading';
import type { Story } from '@/utils/story/types';

export function storyOf(html: string): Story {
  return { html, notes: [], words: 1, images: 0, pictures: [], dropped: [] };
}

export const reading: Reading = {
  metadata: {
    url: 'https://journal.example/one',
    title: 'One',
    byline: null,
    siteName: null,
    description: null,
    barriers: [],
    lang: null,
    publishedTime: null,
    canonicalCandidates: [{ source: 'tab', url: 'https://journal.example/one' }],
    tags: [],
    license: null,
  },
  article: storyOf('<p>Words</p>'),
  selection: null,
  page: null,
};
