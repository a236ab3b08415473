import { expect, it } from 'vitest';
import { pictureNotes } from '@/utils/draft/pictures/picture-notes';

it('tells at each block that Medium cannot fetch its picture', () => {
  const html = [
    '<p>One</p>',
    '<figure><img src="https://nas.local/a.png" alt=""></figure>',
    '<figure><img src="https://cdn.example/a.png?b=1&amp;fm=png" alt=""></figure>',
    '<ul><li><img alt="" src="https://cdn.example/a.png?b=1&amp;fm=webp"></li></ul>',
    '<figure><img data-picture="p1" alt=""></figure>',
  ].join('');
  const notes = pictureNotes(html, { url: 'https://journal.example/', barriers: [] });
  expect(notes.map(({ kind, block }) => [kind, block])).toEqual([
    ['doubt', 1],
    ['doubt', 3],
  ]);
});
