import { expect, it } from 'vitest';
import { isDoubtful } from '@/utils/clip/article/doubt';
import { proseLength } from '@/utils/clip/article/measure';
import { windowOf } from '../page';

const prose = (words: number) => 'word '.repeat(words);

it.each<[string, string, string, boolean]>([
  ['most of the page', `<h1>a</h1><p>${prose(60)}</p><p>${prose(40)}</p>`, prose(60), false],
  [
    'little of a page that marks nothing',
    `<h1>a</h1><p>${prose(60)}</p><p>${prose(40)}</p>`,
    prose(40),
    true,
  ],
  [
    'little of a page that marks its article',
    `<main><h1>a</h1><p>${prose(40)}</p></main><p>${prose(60)}</p>`,
    prose(40),
    false,
  ],
  [
    'little of a page without a heading',
    `<main><p>${prose(40)}</p></main><p>${prose(60)}</p>`,
    prose(40),
    true,
  ],
  [
    'a scrap of a long page',
    `<main><h1>a</h1><p>${prose(50)}</p></main><p>${prose(900)}</p>`,
    prose(50),
    true,
  ],
  [
    'an article under many remarks',
    `<main><h1>a</h1><p>${prose(300)}</p></main><p>${prose(9000)}</p>`,
    prose(300),
    false,
  ],
  ['text beside many links', `<p>${prose(40)}</p><a href="/">${prose(200)}</a>`, prose(40), false],
])('of %s', (_, page, article, expected) => {
  const { body } = windowOf(page).document;
  const found = windowOf(`<p>${article}</p>`).document.body;
  const isMarked = body.querySelector('main') !== null && body.querySelector('h1') !== null;
  expect(isDoubtful(found, { prose: proseLength(body), isMarked })).toBe(expected);
});
