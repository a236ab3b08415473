// @vitest-environment jsdom
import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Draft } from '@/utils/draft/draft';
import { orderSchema } from '@/utils/draft/send/order';
import { type OutgoingStory, orderOf as orderOfTree } from '@/utils/draft/send/order-of';
import { treeOf } from '@/utils/story/story-tree';
import type { Pictured } from '@/utils/story/types';

const picture = { id: 'p1', type: 'image/png' as const, base64: 'AA==', alt: 'A chart' };
const unused = { ...picture, id: 'p2' };
const story = {
  html: '<p>Words</p><figure><img data-picture="p1" alt="A chart"></figure>',
  notes: [],
  words: 1,
  images: 1,
  pictures: [picture, unused],
  leftOut: [],
};
const draft: Draft = {
  scope: 'article',
  title: 'One',
  subtitle: ' Below it ',
  tags: ['a', 'b', 'c', 'd', 'e'],
  license: 'cc-40-by',
  canonicalUrl: 'https://journal.example/one',
  publishStatus: 'draft',
  tables: 'auto',
  publicationId: null,
  footer: false,
  story,
  ofPage: story,
};
const orderOf = (
  from: Draft,
  story: Pictured & Partial<Pick<OutgoingStory, 'refused'>>,
  to: typeof about,
) => orderOfTree(from, { refused: [], ...story, ...treeOf(story, window) }, to);
const about = { key: 'https://journal.example/one', accountId: 'ours', contentHash: 'f00' };

it('makes an order that passes the gate as it is, with the API’s three tags', () => {
  const order = orderOf(draft, draft.story, about);
  expect(v.parse(v.strictObject(orderSchema.entries), order)).toEqual(order);
  expect(order).toMatchObject({ ...about, title: 'One', tags: ['a', 'b', 'c'] });
});

it('takes the story that it is given, and of its pictures those that stand in it', () => {
  const { content, pictures } = orderOf(
    draft,
    { ...draft.story, html: draft.story.html.replace('Words', 'Other words') },
    about,
  );
  expect(content[0]).toBe('<h1>One</h1><h2>Below it</h2><p>Other words</p>');
  expect(content[1]).toMatchObject({ picture: 'p1' });
  expect(pictures).toEqual([picture]);
});

it('names no canonical link where there is none', () => {
  const order = orderOf({ ...draft, canonicalUrl: '' }, draft.story, about);
  expect(order).not.toHaveProperty('canonicalUrl');
});

it('uploads fifty pictures, and names the others and those that were refused', () => {
  const ids = Array.from({ length: 53 }, (_, index) => `p${index + 1}`);
  const html = ids.map((id) => `<figure><img data-picture="${id}" alt="${id}"></figure>`).join('');
  const refused = { alt: 'Bomb', refused: 'picture-too-costly' } as const;
  const story = {
    html: `${html}<figure><img data-picture="r1" src="https://nas.local/1.svg"></figure>`,
    pictures: ids.map((id) => ({ ...picture, id, alt: id })),
    refused: [
      { id: 'r1', ...refused },
      { id: 'r2', ...refused },
    ],
  };
  const order = orderOf(draft, story, about);
  expect(v.parse(orderSchema, order).pictures).toEqual([
    ...story.pictures.slice(0, 50),
    ...ids.slice(50).map((id) => ({ id, alt: id, refused: 'too-many-pictures' })),
    { id: 'r1', ...refused },
  ]);
});
