// @vitest-environment jsdom
// The recipe of a Send.
import { expect, it } from 'vitest';
import { composeDraft } from '@/utils/draft/draft';
import { makeOrder } from '@/utils/draft/send/make-order';
import { purifierOf } from '@/utils/story/sanitize';
import { reading, storyOf } from '../../reading';

const png = new Uint8Array(30).fill(1);
png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

it('sanitises the story once, also where pictures are rescued and tables are to be drawn', async () => {
  const address = 'https://nas.local/one.png';
  const html = `<p>Words</p><figure><img src="${address}" alt="One"></figure><table><tbody><tr><td>1</td></tr></tbody></table>`;
  const draft = composeDraft(
    { ...reading, article: storyOf(html) },
    { tables: 'picture' },
    null,
    window,
  );
  if (draft === null) throw new Error('no draft');
  let times = 0;
  // A hook of the real one: it cannot be gone round.
  const purifier = purifierOf(window);
  purifier.addHook('beforeSanitizeElements', (node) => {
    if (node.nodeName === 'TABLE') times += 1;
  });
  const order = await makeOrder(
    draft,
    {
      key: 'https://journal.example/one',
      accountId: 'ours',
      page: reading.metadata,
      pictureFallback: 'remote',
    },
    {
      fetchPictures: async () => new Map([[address, png]]),
      drawInPage: async () => null,
      digest: async () => 'f00',
      window,
    },
  );
  purifier.removeAllHooks();
  expect(order.pictures).toMatchObject([{ id: 'r1', alt: 'One' }]);
  expect(times).toBe(1);
});
