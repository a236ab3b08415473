import { expect, it } from 'vitest';
import { renderPreview } from '@/utils/story/preview';
import { windowOf } from '../clip/page';

it('tells of which block of the story each of its own was made', () => {
  const window = windowOf('');
  const fragment = renderPreview(
    {
      html: '<p>a</p><blockquote><p>b</p><ul><li>c</li></ul></blockquote><ul><li>d<ul><li>e</li></ul></li></ul><hr>',
      pictures: [],
    },
    window,
  );
  expect([...fragment.children].map((it) => [it.localName, it.getAttribute('data-block')])).toEqual(
    [
      ['p', '0'],
      ['blockquote', '1'],
      ['ul', '1'],
      ['ul', '2'],
      ['hr', '3'],
    ],
  );
});
