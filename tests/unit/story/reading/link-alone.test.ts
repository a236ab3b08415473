import { expect, it } from 'vitest';
import { linkAlone } from '@/utils/story/reading/link-alone';

const unread = { code: 'restricted-page' } as const;

it('F37 leaves the name and the address of a tab, without what only tells how a reader came', () => {
  const url = 'https://documents.example/pond.pdf?utm_source=feed#page=2';
  expect(linkAlone({ url, title: ' The pond ' }, unread)).toMatchObject({
    metadata: {
      url,
      title: 'The pond',
      canonicalCandidates: [{ source: 'tab', url: 'https://documents.example/pond.pdf' }],
    },
    article: null,
    selection: null,
    page: null,
    unread,
  });
});

it('F37 calls a tab without a name by its address', () => {
  const url = 'https://documents.example/';
  expect(linkAlone({ url, title: '' }, unread)?.metadata.title).toBe(url);
});

it.each([
  undefined,
  '',
  'about:config',
  'chrome://version/',
  'view-source:https://journal.example/',
  'file:///home/ada/pond.pdf',
  'javascript:alert(1)//https://journal.example/',
])('F37 leaves nothing of %s', (url) => {
  expect(linkAlone({ url, title: 'Pond' }, unread)).toBeNull();
});
