import { expect, it } from 'vitest';
import { readTime } from '@/utils/medium/read-time';

it.each([
  [{ words: 0, images: 0 }, 1],
  [{ words: 265, images: 0 }, 1],
  [{ words: 266, images: 0 }, 2],
  // 12 + 11 + 10 + 9 + 8 + 7 + 6 + 5 + 4 + 3 + 3 = 78 seconds
  [{ words: 0, images: 11 }, 2],
])('is a minute for 265 words and less for each next picture: %o', (story, minutes) => {
  expect(readTime(story)).toBe(minutes);
});
