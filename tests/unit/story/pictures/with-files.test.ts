// Pictures on the web whose files came along: what the story, and then the content for Medium, make of them.
import { describe, expect, it } from 'vitest';
import type { PictureFallback } from '@/utils/story/pictures/picture-fallback';
import { withFiles as putFiles, type RescuedFiles } from '@/utils/story/pictures/with-files';
import { treeOf } from '@/utils/story/story-tree';
import type { Pictured } from '@/utils/story/types';
import { toMediumContent, toMediumHtml } from '@/utils/story/ways-out/medium-html';
import { windowOf } from '../../clip/page';

const window = windowOf('');
function withFiles(story: Pictured, files: RescuedFiles, fallback: PictureFallback) {
  const tree = treeOf(story, window);
  const refused = putFiles(tree, files, fallback);
  return { html: tree.body.innerHTML, pictures: tree.pictures, refused };
}

const file = { type: 'image/png', base64: 'iVBORw0KGgo=' } as const;
const hall = 'https://nas.local/hall.png?a=1&b=2';
const stairs = 'https://nas.local/stairs.png';
const open = 'https://journal.example/open.png';
const figure = (address: string, caption: string) =>
  `<figure><img src="${address.replaceAll('&', '&amp;')}" alt="${caption}"><figcaption>${caption}</figcaption></figure>`;
const html = `<p>a</p>${figure(hall, 'Hall')}${figure(stairs, 'Stairs')}${figure(open, 'Open')}`;
const files = new Map([
  [hall, file],
  [stairs, null],
]);

describe('a story', () => {
  it('names the file beside the address, behind the files that it has', () => {
    const own = { id: 'p1', ...file, alt: '' };
    const story = withFiles({ html, pictures: [own] }, files, 'remote');
    expect(story.pictures).toEqual([own, { id: 'r1', ...file, alt: 'Hall' }]);
    expect(story.html).toBe(html.replace('alt="Hall"', 'alt="Hall" data-picture="r1"'));
  });

  it('has one file for an address that it shows twice', () => {
    const twice = { html: figure(hall, 'Hall') + figure(hall, 'Again'), pictures: [] };
    const story = withFiles(twice, files, 'remote');
    expect(story.pictures).toEqual([{ id: 'r1', ...file, alt: 'Hall' }]);
    expect(story.html.split('data-picture="r1"')).toHaveLength(3);
  });

  it('gives up what could not be read, and keeps the caption, when the writer wants it so', () => {
    const story = withFiles({ html, pictures: [] }, files, 'leave-out');
    expect(story.html).toBe(
      `<p>a</p>${figure('', 'Hall').replace('src="" alt="Hall"', 'alt="Hall" data-picture="r1"')}<p>Stairs</p>${figure(open, 'Open')}`,
    );
  });
});

describe('a picture that was refused', () => {
  const files = new Map([[hall, { refused: 'picture-too-costly' } as const]]);

  it('is named beside its address, so that it can be told of', () => {
    const story = withFiles({ html, pictures: [] }, files, 'remote');
    const said = { id: 'r1', alt: 'Hall', refused: 'picture-too-costly' };
    expect([story.pictures, story.refused]).toEqual([[], [said]]);
    expect(toMediumHtml(story, 't', window)).toBe(`<h1>t</h1>${html}`);
  });

  it('leaves its caption when the writer wants it so', () => {
    const story = withFiles({ html, pictures: [] }, files, 'leave-out');
    expect(toMediumHtml(story, 't', window)).toBe(
      `<h1>t</h1><p>a</p><p>Hall</p>${figure(stairs, 'Stairs')}${figure(open, 'Open')}`,
    );
  });
});

describe('the content for Medium', () => {
  const rescued = (fallback: 'remote' | 'leave-out') =>
    withFiles({ html, pictures: [] }, files, fallback);

  it('has the picture at its address on the web where its upload failed', () => {
    expect(toMediumHtml(rescued('remote'), 't', window)).toBe(`<h1>t</h1>${html}`);
  });

  it('has its caption alone when the writer wants it so', () => {
    expect(toMediumHtml(rescued('leave-out'), 't', window)).toBe(
      `<h1>t</h1><p>a</p><p>Hall</p><p>Stairs</p>${figure(open, 'Open')}`,
    );
  });

  it('takes the address of the upload', () => {
    const uploaded = new Map([['r1', 'https://m.example/1']]);
    expect(toMediumHtml(rescued('remote'), 't', window, uploaded)).toBe(
      `<h1>t</h1>${html.replace(hall.replaceAll('&', '&amp;'), 'https://m.example/1')}`,
    );
  });

  it('has a gap for each, also where the story has them in a list or a quotation', () => {
    const inside = `<ul><li>x${figure(hall, 'Hall')}${figure(hall, 'Again')}</li></ul><blockquote><p>y</p>${figure(hall, 'Third')}</blockquote>`;
    const story = withFiles({ html: inside, pictures: [] }, files, 'remote');
    const parts = toMediumContent(story, 't', window);
    expect(parts.map((part) => (typeof part === 'string' ? part : part.without))).toEqual([
      '<h1>t</h1><ul><li>x</li></ul>',
      figure(hall, 'Hall'),
      figure(hall, 'Again'),
      '<blockquote><p>y</p></blockquote>',
      figure(hall, 'Third'),
    ]);
  });
});
