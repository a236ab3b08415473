import { expect, it } from 'vitest';
import { tagCandidates } from '@/utils/clip/about/tags';
import { readDeclared } from '@/utils/clip/page/declared';
import { openPage } from '@/utils/clip/page/live-page';
import { windowOf } from '../page';

const read = (html: string, linked?: unknown) => {
  const page = openPage(windowOf(html));
  return tagCandidates(page.document.body, readDeclared(page), linked);
};

it('takes every source in order, without doubles', () => {
  const html = `<meta property="article:tag" content="Bread"><meta name="Keywords" content="bread, slow  food,, Oven">
    <a rel="nofollow tag">#Rye</a>`;
  expect(read(html, ['oven', 'Crust, Crumb', 7])).toEqual([
    'Bread',
    'slow food',
    'Oven',
    'Rye',
    'Crust',
    'Crumb',
  ]);
  expect(read('<p>', 'one, two')).toEqual(['one', 'two']);
});

it.each([
  ['手艺，老店、城市，修表', ['手艺', '老店', '城市', '修表']],
  ['手艺；老店；城市', ['手艺', '老店', '城市']],
  ['手艺 老店　城市', ['手艺', '老店', '城市']],
  ['خبز، ملح؛ ماء', ['خبز', 'ملح', 'ماء']],
  ['slow food; New York', ['slow food', 'New York']],
  ['#Bread #Slow food ＃窯', ['Bread', 'Slow food', '窯']],
  ['서울 여행, 빵', ['서울 여행', '빵']],
])('parts %s as its script does', (keywords, tags) => {
  expect(read(`<meta name="keywords" content="${keywords}">`)).toEqual(tags);
});

it('leaves longer ones out and stops at ten', () => {
  expect(read(`<meta name="keywords" content="${'x'.repeat(26)},${'y'.repeat(25)}">`)).toEqual([
    'y'.repeat(25),
  ]);
  expect(
    read(
      '<p>',
      Array.from({ length: 40 }, (_, index) => `t${index}`),
    ),
  ).toHaveLength(10);
});
