// How the page script ends when something goes wrong: as a value, since a browser makes nothing of a script that throws.

import { expect, it } from 'vitest';
import { readBack } from '@/utils/story/read-back';
import { readPage } from '@/utils/story/reading/read-page';
import { isTooLarge } from '@/utils/story/reading/reading-size';
import { article, testPage, windowOf } from '../../clip/page';

it.each(['document', 'location', 'Node', 'Element', 'DOMParser', 'fetch'])(
  'F41 comes back with a failure when the page’s %s throws',
  async (name) => {
    const window = new Proxy(windowOf(article('<p>More.</p>')), {
      get(target, member) {
        if (member === name) throw new Error(`no ${name}`);
        return Reflect.get(target, member);
      },
    });
    const reading = await readPage(window);
    expect(readBack(structuredClone(reading), null)).toEqual(reading);
    if (['document', 'location', 'Node', 'Element'].includes(name))
      expect(reading).toMatchObject({
        failure: { code: 'reader-crashed', detail: `Error: no ${name}` },
      });
  },
);

it('F41 comes back with a failure when reading an embedded picture throws', async () => {
  const window = windowOf(
    article('<p>Frogs</p><img src="blob:https://journal.example/1" width="300" height="200">'),
  );
  const broken = new Proxy(window, {
    get(target, member) {
      if (member === 'setTimeout') throw new Error('no time');
      return Reflect.get(target, member);
    },
  });
  expect(await readPage(broken)).toMatchObject({ ok: false, failure: { code: 'reader-crashed' } });
});

it.each([
  'sample-article',
  'dropped-parts',
  'pictures-data-and-svg',
  'whole-page-only',
  'no-article',
])('F41 hands back what the popup takes for a reading: %s', async (slug) => {
  const reading = await readPage(testPage(slug));
  expect(readBack(structuredClone(reading), null)).toEqual(reading);
});

it('F42 hands nothing back that is too large to be shown and sent', () => {
  const story = { notes: [], words: 1, images: 0, pictures: [], leftOut: [] };
  const metadata = {} as never;
  const of = (characters: number) => ({ ...story, html: 'x'.repeat(characters) });
  const reading = { metadata, article: of(4_000_000), selection: null, page: of(4_000_000) };
  expect(isTooLarge(reading)).toBe(false);
  expect(isTooLarge({ ...reading, selection: of(1) })).toBe(true);
  const part = { ...of(1), id: 'a', reason: 'not-article', after: 0 } as const;
  expect(isTooLarge({ ...reading, article: { ...of(4_000_000), leftOut: [part] } })).toBe(true);
});

it('F42 says that a page is too large whose text grows beyond that by being written as HTML', async () => {
  const window = windowOf(article(`<p>${'&lt;&amp; '.repeat(1_000_000)}</p>`));
  expect(await readPage(window)).toEqual({ ok: false, failure: { code: 'page-too-large' } });
}, 60_000);
